import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, writeFiles } from '../testing/bank.ts';
import { createWholeFiles } from './wholeFiles.ts';

const folders = () => {
  const data = freshFolder();
  return { data, bank: join(data, 'banks', 'a.json'), facts: join(data, 'facts', 'a.yaml') };
};

it('keeps what is written together under one number', () => {
  const { data, bank, facts } = folders();
  const files = createWholeFiles(join(data, 'versions'));
  files.write(new Map([[bank, 'bank 1']]));
  files.write(new Map([[bank, 'bank 2']]));
  files.write(
    new Map([
      [bank, 'bank 3'],
      [facts, 'facts 1'],
    ]),
  );
  files.write(
    new Map([
      [bank, 'bank 4'],
      [facts, 'facts 2'],
    ]),
  );
  expect(files.versions(bank).map(({ version }) => version)).toEqual([3, 2, 1]);
  expect(files.versions(facts).map(({ version, file }) => [version, readFileSync(file, 'utf8')])).toEqual([
    [3, 'facts 1'],
  ]);
});

it.each([
  { ready: true, bank: 'new', facts: 'new' },
  { ready: false, bank: 'old', facts: 'old' },
])('finishes what was ready to be moved when it was killed, or takes it back: %s', (told) => {
  const { data, bank, facts } = folders();
  const versions = join(data, 'versions');
  const parts = [bank, facts].map((file) => ({ file, part: `${file}.part` }));
  writeFiles(data, {
    'banks/a.json': told.ready ? 'new' : 'old',
    // The first was moved before the power went, the second was not.
    ...(told.ready ? {} : { 'banks/a.json.part': 'half' }),
    'facts/a.yaml': 'old',
    'facts/a.yaml.part': 'new',
    'versions/writing.json': JSON.stringify({ ready: told.ready, parts }),
  });
  createWholeFiles(versions).recover();
  expect([readFileSync(bank, 'utf8'), readFileSync(facts, 'utf8')]).toEqual([told.bank, told.facts]);
  expect(readdirSync(join(data, 'facts'))).toEqual(['a.yaml']);
  expect(readdirSync(join(data, 'banks'))).toEqual(['a.json']);
  expect(existsSync(join(versions, 'writing.json'))).toBe(false);
});

it('leaves all as it was where the disk refuses one of the files', () => {
  const { data, bank, facts } = folders();
  writeFiles(data, { 'banks/a.json': 'old' });
  // A folder where the part should go.
  mkdirSync(`${facts}.part`, { recursive: true });
  const files = createWholeFiles(join(data, 'versions'));
  expect(() => {
    files.write(
      new Map([
        [bank, 'new'],
        [facts, 'new'],
      ]),
    );
  }).toThrow();
  expect(readFileSync(bank, 'utf8')).toBe('old');
  expect(readdirSync(join(data, 'banks'))).toEqual(['a.json']);
  expect(existsSync(join(data, 'versions', 'writing.json'))).toBe(false);
});
