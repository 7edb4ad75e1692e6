import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseFacts } from '../../facts/parseFacts.ts';
import { parseBank } from '../../quiz/parseBank.ts';
import { realWorld } from './files.ts';
import { run } from './run.ts';

const EXAMPLES = join('docs', 'formats', 'examples');
let folder: string;
let said: string[];
const world = {
  ...realWorld,
  say: (line: string) => void said.push(line),
  complain: (line: string) => void said.push(line),
};
const target = (name: string) => join(folder, name);
const importing = (file: string, ...args: string[]) => run(world, ['import', file, ...args]);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  said = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

// Each writes a whole bank.
describe('import', { timeout: 60_000 }, () => {
  it.each([
    ['crouching-tiger.wiki', 0, 60],
    ['spirited-away.wikidata.json', 1, 20],
    ['metropolis-extract.txt', 0, 30],
  ])(
    'makes facts of %s that can be generated from, and a bank in the same call',
    async (name, code, least) => {
      const args = ['--out', target('film.yaml'), '--bank', target('film.json')];
      expect(await importing(join(EXAMPLES, name), ...args)).toBe(code);
      const facts = parseFacts(readFileSync(target('film.yaml'), 'utf8'));
      expect(facts.ok).toBe(true);
      const bank = parseBank(readFileSync(target('film.json'), 'utf8'));
      expect(bank.ok && bank.value.questions.length).toBeGreaterThanOrEqual(least);
      const out = said.flatMap((line) => /^left out of the bank: \S+ {2}(\S+)/.exec(line)?.[1] ?? []);
      expect(new Set(out).size).toBe(out.length);
      expect(await run(world, ['check', target('film.json'), '--facts', target('film.yaml')])).toBe(0);
    },
  );

  it.each([
    ['seven-samurai.csv', 6],
    ['spirited-away-kahoot.xlsx', 4],
    ['film-trivia.opentdb.json', 3],
    ['metropolis.gift', 6],
  ])('makes a bank of %s', async (name, questions) => {
    expect(await importing(join(EXAMPLES, name), '--out', target('quiz.json'))).toBe(0);
    const bank = parseBank(readFileSync(target('quiz.json'), 'utf8'));
    expect(bank.ok && bank.value).toMatchObject({ id: 'quiz' });
    expect(bank.ok && bank.value.questions.length).toBe(questions);
  });

  it.each([
    ['metropolis.facts.yaml', 'film.yaml'],
    ['silent-films.bank.json', 'silent.json'],
  ])('takes Reel Quiz’ own %s as it is', async (name, out) => {
    expect(await importing(join(EXAMPLES, name), '--out', target(out))).toBe(0);
  });

  it('puts several films into a folder', async () => {
    expect(await importing(join(EXAMPLES, 'films.jsonl'), '--out', target('films'))).toBe(0);
    expect(readdirSync(target('films/facts'))).toEqual(['q155653.yaml', 'q189540.yaml']);
    expect(await importing(join(EXAMPLES, 'films.jsonl'), '--out', target('films.yaml'))).toBe(2);
    expect(said.at(-1)).toContain('use --out FOLDER');
  });

  it('tells of what it left out by line or row, and ends with 1', async () => {
    writeFileSync(target('quiz.csv'), 'Question,Answer,Wrong\nWho?,Ann Lee,Bob Ray\nWhere?,,Here\n');
    expect(await importing(target('quiz.csv'), '--out', target('quiz.json'))).toBe(1);
    expect(said[0]).toBe(`${target('quiz.csv')}: row 3: there is no right answer: fill it in`);
    writeFileSync(target('quiz.gift'), 'Who? {=Ann ~Bob}\n\nWhere? {=Here\n');
    expect(await importing(target('quiz.gift'), '--out', target('quiz.json'))).toBe(1);
    expect(said.find((line) => line.includes('quiz.gift:3:'))).toContain('cannot be read as a GIFT question');
  });

  it('tells everything as JSON', async () => {
    writeFileSync(target('quiz.csv'), 'Question,Answer,Wrong\nWho?,Ann Lee,Bob Ray\n');
    expect(
      await importing(
        target('quiz.csv'),
        '--out',
        target('quiz.json'),
        '--json',
        '--film',
        'The Pier (1999)',
      ),
    ).toBe(0);
    expect(JSON.parse(said[0] ?? '')).toMatchObject({
      kind: 'csv',
      banks: [{ id: 'quiz', questions: 1 }],
      read: [{ id: 'who', place: { row: 2 } }],
      assumed: [{ field: 'topic' }, { field: 'difficulty' }, { field: 'spoiler' }],
    });
    const bank = parseBank(readFileSync(target('quiz.json'), 'utf8'));
    expect(bank.ok && bank.value.films[0]?.title.en).toBe('The Pier');
  });

  it.each([
    ['a file that is not there', 'none.csv', [], 'there is no such file'],
    ['a folder named like a file', 'folder.csv', [], 'this is a folder'],
    ['a file of no known kind', 'words.txt', [], 'say which it is'],
    ['a kind that there is not', 'words.txt', ['--from', 'word'], 'there is no kind word'],
    ['a film without a year', 'words.txt', ['--film', 'The Pier'], '--film needs a title and a year'],
    ['zeros', 'zeros.csv', [], 'it is not text'],
  ])('refuses %s with the file and the mend', async (_, name, args, words) => {
    mkdirSync(target('folder.csv'));
    writeFileSync(target('words.txt'), 'Just some words.\n');
    writeFileSync(target('zeros.csv'), new Uint8Array([65, 0, 0, 0, 66, 0, 0, 0]));
    expect(await importing(target(name), '--out', target('out.json'), ...args)).toBe(2);
    expect(said.join('\n')).toContain(words);
    expect(said[0]).toContain(target(name));
  });

  it('needs to be told where things go, and knows only what goes with it', async () => {
    expect(await importing('x.csv')).toBe(2);
    expect(said.at(-1)).toContain('import needs --out, --bank or both');
    expect(await importing('x.csv', '--out', 'y.json', '--topic', 'food')).toBe(2);
    expect(await importing('x.csv', '--out', 'y.json', '--facts', 'z')).toBe(2);
    expect(said.at(-1)).toContain('--facts does not go with import');
  });

  it('puts several sources about one film together, and tells what is left to decide', async () => {
    const article = join(EXAMPLES, 'crouching-tiger.wiki');
    const text =
      '= Crouching Tiger, Hidden Dragon =\n- Editing: T. Squyres\n- Runtime: 118 minutes\n- Released: 2000\n';
    writeFileSync(target('second.txt'), text);
    expect(await importing(article, target('second.txt'), '--out', target('film.yaml'))).toBe(0);
    expect(said.join('\n')).toContain('disputed: the running time (runtime): 120 / 118');
    expect(said.join('\n')).toContain('if so, add --same tim-squyres=t-squyres');
    const same = ['--same', 'tim-squyres=t-squyres'];
    said = [];
    expect(await importing(article, target('second.txt'), '--out', target('film.yaml'), ...same)).toBe(0);
    expect(said.join('\n')).not.toContain('squyres');
    expect(parseFacts(readFileSync(target('film.yaml'), 'utf8')).ok).toBe(true);
    expect(await importing(article, join(EXAMPLES, 'metropolis.gift'), '--out', target('x.yaml'))).toBe(2);
  });
});

describe('export', { timeout: 60_000 }, () => {
  const BANK = join('questions', 'banks', 'one-second.json');
  const exporting = (to: string, ...args: string[]) => run(world, ['export', BANK, '--to', to, ...args]);

  it.each([
    ['json', 'bank.json', 0],
    ['csv', 'bank.csv', 1],
    ['gift', 'bank.gift', 1],
    ['opentdb', 'bank.opentdb.json', 1],
    ['pack', 'bank.reelquiz', 0],
  ])('writes %s, which is found out and read again', async (to, name, code) => {
    expect(await exporting(to, '--out', target(name))).toBe(code);
    const out = to === 'pack' ? target('pack') : target('again.json');
    expect(await importing(target(name), '--out', out)).toBe(0);
  });

  it('puts facts, terms and sources into a pack', async () => {
    const facts = [
      '--facts',
      join('questions', 'facts', 'one-second.yaml'),
      '--licence',
      'CC BY 4.0',
      '--notes',
      'Mine.',
    ];
    expect(await exporting('pack', '--out', target('a.reelquiz'), ...facts)).toBe(0);
    expect(await importing(target('a.reelquiz'), '--out', target('pack'))).toBe(0);
    const packed = parseBank(readFileSync(target('pack/banks/one-second.json'), 'utf8'));
    expect(packed.ok && packed.value.questions.length).toBe(395);
    expect(readdirSync(target('pack/facts'))).toEqual(['one-second-2020.yaml']);
  });

  it('writes cards for Anki, and refuses what there is not', async () => {
    expect(await exporting('anki', '--out', target('cards.txt'), '--json')).toBe(1);
    expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({
      to: 'anki',
      losses: [{ part: 'chinese' }, {}, {}, {}, {}, {}],
    });
    expect(await exporting('word', '--out', target('x'))).toBe(2);
    expect(await exporting('csv', '--out', target('x'), '--licence', 'mine')).toBe(2);
    expect(await exporting('csv')).toBe(2);
  });
});
