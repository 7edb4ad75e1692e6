import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../contract/result.ts';
import en from './en.json';
import { languageFor } from './i18n.ts';
import zh from './zh.json';

type Words = string | { [key: string]: Words };

/** Each message by its key, the plural's ending left off: Chinese has one form where English has two. */
function messages(words: Words, key = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[key.replace(/_(one|other)$/, ''), words]]);
  return new Map(
    Object.entries(words).flatMap(([name, inner]) => [...messages(inner, key ? `${key}.${name}` : name)]),
  );
}

const placeholders = (message: string) => [...message.matchAll(/{{(\w+)/g)].map(([, name]) => name).sort();

describe('the app’s words', () => {
  const english = messages(en);
  const chinese = messages(zh);

  it('are there in both languages, with the same gaps to fill', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, message] of english) {
      const gaps = placeholders(message);
      // A count may be said by the plural alone.
      expect([key, ...placeholders(chinese.get(key) ?? '')]).toEqual([key, ...gaps]);
    }
  });

  it('name every problem that can come across the contract', () => {
    for (const code of PROBLEM_CODES) expect(english.has(`problems.${code}`), code).toBe(true);
  });

  it('are all used', () => {
    const source = readSource(join(import.meta.dirname, '..'));
    const unused = [...english.keys()].filter(
      (key) => !source.includes(`'${key}'`) && !isBuiltKey(key, source),
    );
    expect(unused).toEqual([]);
  });
});

/** Keys like `topics.plot` are built in the code from their beginning: t(`topics.${topic}`). */
function isBuiltKey(key: string, source: string): boolean {
  const beginning = key.slice(0, key.lastIndexOf('.') + 1);
  return source.includes(`\`${beginning}\${`);
}

function readSource(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

describe('the language spoken', () => {
  it.each([
    ['zh', ['en-GB'], 'zh'],
    ['system', ['zh-CN', 'en'], 'zh'],
    ['system', ['fr', 'zh-Hant-TW', 'en'], 'zh'],
    ['system', ['fr'], 'en'],
    ['system', [], 'en'],
  ] as const)('setting %s on a system of %j is %s', (setting, system, spoken) => {
    expect(languageFor(setting, system)).toBe(spoken);
  });
});
