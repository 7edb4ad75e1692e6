import { expect, it } from 'vitest';
import { cleanName, LONGEST_NAME } from './cleanName.ts';

it.each([
  ['  Ada   Lovelace ', 'Ada Lovelace'],
  ['张艺谋', '张艺谋'],
  ['<script>', '<script>'],
  ['a\u202eb\u2067c\u200f', 'abc'],
  ['a\u0000b\u009fc\nd', 'abc d'],
  ['e\u0301', 'é'],
  ['👩‍🚀', '👩‍🚀'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
])('%j is shown as %j', (typed, name) => {
  expect(cleanName(typed)).toEqual({ ok: true, name });
});

it.each(['', ' ', '\u200b', '\u202e \u2066', '\u200d', '\ufe0f', '\u115f'])('%j is no name', (typed) => {
  expect(cleanName(typed)).toEqual({ ok: false, code: 'name-empty' });
});

it('counts letters as people do', () => {
  expect(cleanName('👨‍👩‍👧'.repeat(LONGEST_NAME)).ok).toBe(true);
  expect(cleanName('é'.repeat(LONGEST_NAME)).ok).toBe(true);
  expect(cleanName('a'.repeat(LONGEST_NAME + 1))).toEqual({ ok: false, code: 'name-too-long' });
  expect(cleanName(`a${'\u0301'.repeat(500)}`)).toEqual({ ok: false, code: 'name-too-long' });
});
