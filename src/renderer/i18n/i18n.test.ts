import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../contract/result.ts';
import { languageFor } from './i18n.ts';

type Words = string | { [key: string]: Words };

/** Each message by its key, the plural's ending left off: Chinese has one form where English has two. */
function messages(words: Words, key = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[key.replace(/_(one|other)$/, ''), words]]);
  return new Map(
    Object.entries(words).flatMap(([name, inner]) => [...messages(inner, key ? `${key}.${name}` : name)]),
  );
}

const placeholders = (message: string) => [...message.matchAll(/{{(\w+)/g)].map(([, name]) => name).sort();

const renderer = join(import.meta.dirname, '..');
const features = join(renderer, 'features');
/** Where words are: those from the start, and those of each feature that comes later. */
const places = [
  import.meta.dirname,
  ...readdirSync(features)
    .map((feature) => join(features, feature))
    .filter((folder) => existsSync(join(folder, 'en.json'))),
];

const wordsOf = (folder: string, language: string) =>
  messages(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Words);
const nameOf = (folder: string) => relative(renderer, folder);

describe.each(places.map((folder) => [nameOf(folder), folder]))('the words in %s', (_name, folder) => {
  const english = wordsOf(folder, 'en');
  const chinese = wordsOf(folder, 'zh');

  it('are there in both languages, with the same gaps to fill', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, message] of english) {
      const gaps = placeholders(message);
      // A count may be said by the plural alone.
      expect([key, ...placeholders(chinese.get(key) ?? '')]).toEqual([key, ...gaps]);
    }
  });

  it('are all used', () => {
    const source = readSource(renderer);
    expect([...english.keys()].filter((key) => !isUsed(key, source))).toEqual([]);
  });
});

describe('the words of a feature', () => {
  const own = places.slice(1);

  it.each(own.map((folder) => [nameOf(folder), folder]))(
    'are used in %s alone, and loaded there',
    (_name, folder) => {
      const elsewhere = readSource(renderer, folder);
      expect([...wordsOf(folder, 'en').keys()].filter((key) => isUsed(key, elsewhere))).toEqual([]);
      expect(readSource(folder)).toContain("import './words.ts';");
    },
  );

  it('are said in one place only', () => {
    const keys = places.flatMap((folder) => [...wordsOf(folder, 'en').keys()]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

it('there are words for every problem that can come across the contract', () => {
  const english = wordsOf(import.meta.dirname, 'en');
  for (const code of PROBLEM_CODES) expect(english.has(`problems.${code}`), code).toBe(true);
});

/** Keys like `topics.plot` are built in the code from their beginning: t(`topics.${topic}`). */
function isUsed(key: string, source: string): boolean {
  const beginning = key.slice(0, key.lastIndexOf('.') + 1);
  return source.includes(`'${key}'`) || source.includes(`\`${beginning}\${`);
}

function readSource(folder: string, without?: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
    .filter((file) => without === undefined || !file.startsWith(without + sep))
    .map((file) => readFileSync(file, 'utf8'))
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
