import { expect, it } from 'vitest';
import { originalLanguage } from './originalLanguage.ts';

it.each([
  ['一秒钟', 'zh-Hans'],
  ['東京物語', 'zh-Hans'],
  ['千と千尋の神隠し', 'ja'],
  ['기생충', 'ko'],
  ['Сталкер', 'und'],
])('%s is set as %s', (name, tag) => {
  expect(originalLanguage(name)).toBe(tag);
});
