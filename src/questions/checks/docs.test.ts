import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from './index.ts';

const FOLDER = 'src/questions/checks';
const DOCSTRING =
  /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const \w+(?:: Check)? = (?:questionCheck\('([a-z-]+)'|\{\n {2}id: '([a-z-]+)')/;

/** What each check says of itself: its rule id -> what it demands, and where that comes from. */
function docstrings(): Map<string, { demand: string; source: string }> {
  const texts = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  const found = texts.flatMap((text) => {
    const match = DOCSTRING.exec(text);
    const words = (match?.[1] ?? '')
      .replaceAll(/^ \* ?/gm, '')
      .replaceAll('\n', ' ')
      .trim();
    const [demand = '', source = ''] = words.split(/ ?Source: /);
    const id = match?.[2] ?? match?.[3];
    return id === undefined ? [] : [[id, { demand, source }] as const];
  });
  return new Map(found);
}

/** The page as it has to be. */
function page(): string {
  const told = docstrings();
  const rules = CHECKS.map(({ id }) => {
    const { demand = '', source = '' } = told.get(id) ?? {};
    return `## ${id}\n\n${demand}\n\n_Source:_ ${source}\n`;
  });
  return [
    '# The rules of a good question',
    '',
    'Every question of a bank passes all of these, in English and in Chinese, whatever its kind. This page is written from the',
    'checks in `src/questions/checks`; after a change there, run `npm run test:unit -- src/questions/checks/docs.test.ts -u`.',
    '',
    ...rules,
  ].join('\n');
}

describe('the page of rules', () => {
  it('says of every check what it demands and where that comes from', async () => {
    const told = docstrings();
    for (const { id } of CHECKS) {
      expect(told.get(id)?.demand, id).not.toBe(undefined);
      expect(told.get(id)?.source, id).toMatch(/.{10}/);
    }
    await expect(page()).toMatchFileSnapshot(join(process.cwd(), 'docs/checks.md'));
  });
  it('has every rule in the table for people who write banks', () => {
    const table = readFileSync('docs/formats/bank.md', 'utf8');
    expect(CHECKS.map(({ id }) => id).filter((id) => !table.includes(`| \`${id}\``))).toEqual([]);
  });
});
