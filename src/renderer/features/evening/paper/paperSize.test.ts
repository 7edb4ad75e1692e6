import { expect, it } from 'vitest';
import { usualPaper } from './paperSize.ts';

it.each([
  ['en-US', 'letter'],
  ['es-419', 'a4'],
  ['fr-CA', 'letter'],
  ['en-GB', 'a4'],
  ['zh-Hans-CN', 'a4'],
  ['en', 'a4'],
])('in %s people print on %s', (language, paper) => {
  expect(usualPaper(language)).toBe(paper);
});
