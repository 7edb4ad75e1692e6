import { expect, test } from 'vitest';
import { wordsFor } from './words.ts';

test('the words follow the setting, and the system where that says so', () => {
  expect(wordsFor('zh', 'en-GB').quit).toBe('退出胶片问答');
  expect(wordsFor('en', 'zh-CN').quit).toBe('Quit Reel Quiz');
  expect([wordsFor('system', 'zh-CN').file, wordsFor('system', 'fr').file]).toEqual(['文件', 'File']);
});

test('every word is there in both languages, with the same gaps, and none is the same by mistake', () => {
  const [en, zh] = [wordsFor('en', ''), wordsFor('zh', '')];
  const gaps = (words: string): string[] => words.match(/\{\w+\}/g) ?? [];
  for (const key of Object.keys(en) as (keyof typeof en)[]) {
    expect(gaps(zh[key]), key).toEqual(gaps(en[key]));
    expect(zh[key], key).not.toBe(en[key]);
    expect(zh[key], key).toMatch(/\p{Script=Han}/u);
  }
});
