import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, writeFiles } from '../testing/bank.ts';
import { factsText } from '../testing/facts.ts';
import { createFactsShelf } from './factsShelf.ts';
import { MAX_FACTS_BYTES } from './readFactsFile.ts';

const shipped = (): string => writeFiles(freshFolder(), { 'a-film.yaml': factsText() });

/** Ten aliases, each of ten of the one before: 10 ** 9 words once it is unfolded. */
const BOMB = `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 8 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join()}]`).join('\n')}\n`;

it('tells each bad file by its name, its place and the mend, and keeps the good ones', () => {
  const own = writeFiles(freshFolder(), {
    'a-bomb.yaml': BOMB,
    'b-big.yaml': `# ${'x'.repeat(MAX_FACTS_BYTES)}`,
    'c-invalid.yaml': factsText('c-film').replace('topic: plot', 'topic: gossip'),
    'd-newer.yaml': factsText('d-film').replace('version: 1', 'version: 9'),
    'e-latin1.yaml': new Uint8Array([0x61, 0xe9]),
    'g-not-yaml.yml': 'format: "reel-quiz',
    'i-good.yml': factsText('good-film'),
    'j-empty.yaml': '',
    'k-again.yaml': factsText('good-film'),
    'notes.txt': 'no facts',
  });
  mkdirSync(join(own, 'f-folder.yaml'));
  const { books, problems } = createFactsShelf(shipped(), own).read();
  expect([...books.keys()]).toEqual(['a-film', 'good-film']);
  expect(problems.map(({ code, details }) => [code, details['file'] ?? details['unused']])).toEqual([
    ['facts-not-yaml', join(own, 'a-bomb.yaml')],
    ['facts-too-big', join(own, 'b-big.yaml')],
    ['facts-invalid', join(own, 'c-invalid.yaml')],
    ['facts-newer', join(own, 'd-newer.yaml')],
    ['facts-unreadable', join(own, 'e-latin1.yaml')],
    ['facts-unreadable', join(own, 'f-folder.yaml')],
    ['facts-not-yaml', join(own, 'g-not-yaml.yml')],
    ['facts-invalid', join(own, 'j-empty.yaml')],
    ['facts-duplicate', join(own, 'k-again.yaml')],
  ]);
  const [, big, invalid] = problems;
  expect(big?.details).toMatchObject({ size: '5.0', limit: '5.0' });
  expect(invalid?.message).toMatch(
    /c-invalid\.yaml is left out\. At line \d+, column \d+: facts\[1\]\.topic; /,
  );
});

it('takes the player’s own facts in the place of those that came with the app', () => {
  const own = writeFiles(freshFolder(), { 'mine.yaml': factsText() });
  const { files, problems } = createFactsShelf(shipped(), own).read();
  expect(problems).toEqual([]);
  expect(files.get('a-film')).toMatchObject({ file: join(own, 'mine.yaml'), shipped: false });
});

it('sees a file come and change', () => {
  const own = freshFolder();
  const shelf = createFactsShelf(shipped(), own);
  const films = (): string[] => [...shelf.read().books.keys()];
  expect(films()).toEqual(['a-film']);
  writeFiles(own, { 'mine.yaml': factsText('mine') });
  expect(films()).toEqual(['a-film', 'mine']);
  writeFiles(own, { 'mine.yaml': factsText('ours') });
  utimesSync(join(own, 'mine.yaml'), 1, 1);
  expect(films()).toEqual(['a-film', 'ours']);
});

it('makes the folder for own facts, or says why it can not', () => {
  const folder = writeFiles(freshFolder(), { 'file.txt': '' });
  expect(createFactsShelf(shipped(), join(folder, 'data', 'facts')).read().problems).toEqual([]);
  expect(createFactsShelf(shipped(), join(folder, 'file.txt', 'facts')).read().problems).toMatchObject([
    { code: 'facts-folder-unreadable', details: { folder: join(folder, 'file.txt', 'facts') } },
  ]);
});
