import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAREWELLS, REFUSALS } from '../../contract/room/toPhone.ts';
import en from './en.json';
import { detectLanguage, translator } from './i18n.ts';
import zh from './zh.json';

const gapsOf = (message: string) => [...message.matchAll(/{{(\w+)/g)].map(([, name]) => name).sort();

describe('the phone’s words', () => {
  const english = new Map(Object.entries(en));
  const chinese = new Map(Object.entries(zh));

  it('are there in both languages, with the same gaps to fill', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, message] of english) {
      expect([key, ...gapsOf(chinese.get(key) ?? '')]).toEqual([key, ...gapsOf(message)]);
      expect(message.trim()).not.toBe('');
    }
  });

  it('have no half-width punctuation in Chinese', () => {
    for (const [key, message] of chinese) {
      if (key === 'language') continue;
      expect([key, message]).toEqual([key, message.replace(/(?<=\p{Script=Han})[,.!?:;()]/gu, '×')]);
    }
  });

  it('name all that the room can say', () => {
    for (const code of REFUSALS) expect(english.has(`refused.${code}`), code).toBe(true);
    for (const code of FAREWELLS) expect(english.has(`gone.${code}`), code).toBe(true);
  });

  it('are all used', () => {
    const folder = join(import.meta.dirname, '..');
    const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const isNamed = (key: string) => source.includes(`'${key}'`) || source.includes(`"${key}"`);
    const isBuilt = (key: string) => source.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`);
    expect([...english.keys()].filter((key) => !isNamed(key) && !isBuilt(key))).toEqual([]);
  });

  it('are filled', () => {
    expect(translator('en')('round.number', { number: 2, of: 5 })).toBe('Round 2 of 5');
    expect(translator('zh')('me.rank', { rank: 3 })).toBe('第 3 名');
  });
});

it.each([
  [null, ['zh-Hans-CN', 'en'], 'zh'],
  [null, ['fr', 'en-GB'], 'en'],
  [null, ['fr'], 'en'],
  ['zh', ['en'], 'zh'],
  ['xx', ['zh-TW'], 'zh'],
] as const)('with %j kept and a phone in %j it speaks %s', (kept, phone, spoken) => {
  expect(detectLanguage(kept, phone)).toBe(spoken);
});
