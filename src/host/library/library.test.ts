import { mkdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bankText, freshFolder, writeFiles } from '../testing/bank.ts';
import { createLibrary } from './library.ts';

const shipped = (): string => writeFiles(freshFolder(), { 'small.json': bankText('small') });

it('tells each bad bank by its file, its place and the mend, and keeps the good ones', () => {
  const own = writeFiles(freshFolder(), {
    'a-cut.json': bankText('cut').slice(0, 300),
    'b-comma.json': '{\n  "format": "reel-quiz/bank",,\n}',
    'c-newer.json': bankText('newer', { version: 9 }),
    'd-invalid.json': bankText('invalid', { films: [] }),
    'e-latin1.json': new Uint8Array([0x22, 0xe9, 0x22]),
    'g-same.json': bankText('small'),
    'h-good.json': bankText('good'),
    'notes.txt': 'not a bank',
  });
  mkdirSync(join(own, 'f-folder.json'));
  const { banks, problems } = createLibrary(shipped(), own).read();
  expect(banks.map(({ bank, shipped }) => [bank.id, shipped])).toEqual([
    ['small', true],
    ['good', false],
  ]);
  expect(problems.map(({ code }) => code)).toEqual([
    'bank-not-json',
    'bank-not-json',
    'bank-newer',
    'bank-invalid',
    'bank-unreadable',
    'bank-unreadable',
    'bank-duplicate',
  ]);
  expect(problems[0]?.message).toContain(
    `${join(own, 'a-cut.json')} is left out. At line 1, column 300: the file ends too early`,
  );
  expect(problems[1]?.message).toContain(`${join(own, 'b-comma.json')} is left out. At line 2, column 30`);
  expect(problems[2]?.details).toMatchObject({ version: '9' });
  expect(problems[6]?.details).toMatchObject({ unused: join(own, 'g-same.json') });
});

it('sees a bank come, change and go', () => {
  const own = freshFolder();
  const library = createLibrary(shipped(), own);
  const ids = (): string[] => library.read().banks.map(({ bank }) => bank.id);
  expect(ids()).toEqual(['small']);
  writeFiles(own, { 'mine.json': bankText('mine') });
  expect(ids()).toEqual(['small', 'mine']);
  writeFiles(own, { 'mine.json': bankText('ours') });
  utimesSync(join(own, 'mine.json'), 1, 1);
  expect(ids()).toEqual(['small', 'ours']);
  rmSync(join(own, 'mine.json'));
  expect(ids()).toEqual(['small']);
});

it('says when the banks of the app are not there, and goes on with the others', () => {
  const own = writeFiles(freshFolder(), { 'mine.json': bankText('mine') });
  const { banks, problems } = createLibrary(join(own, 'nowhere'), own).read();
  expect(banks).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'bank-missing', details: { folder: join(own, 'nowhere') } }]);
});

it('makes the folder for own banks, or says why it can not', () => {
  const folder = freshFolder();
  expect(createLibrary(shipped(), join(folder, 'data', 'banks')).read().problems).toEqual([]);
  writeFiles(folder, { 'file.txt': '' });
  expect(createLibrary(shipped(), join(folder, 'file.txt', 'banks')).read().problems).toMatchObject([
    { code: 'folder-unreadable' },
  ]);
});
