import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { freshFolder } from '../testing/bank.ts';
import { createPendingFiles, type PendingFiles } from './pendingFiles.ts';

let folder: string;
let told: string[];
let files: PendingFiles;
beforeEach(() => {
  folder = freshFolder();
  told = [];
  files = createPendingFiles(join(folder, 'incoming'), (id) => told.push(id));
});

test('a film pack that is opened waits where it lies, once, and stays there when it is let go', () => {
  const path = join(folder, 'One Second.REELQUIZ');
  writeFileSync(path, 'PK');
  const added = files.add(path);
  expect(files.add(path)).toEqual(added);
  const id = added.ok ? added.value.id : '';
  expect(told).toEqual([id, id]);
  expect(files.list()).toEqual([{ id, name: 'One Second.REELQUIZ', size: 2 }]);
  expect(files.pathOf(id)).toBe(path);
  files.dismiss(id);
  expect([files.list(), files.pathOf(id), existsSync(path)]).toEqual([[], undefined, true]);
});

test.each([
  ['film.zip', 'file-not-pack'],
  ['.reelquiz', 'file-not-pack'],
  ['gone.reelquiz', 'file-gone'],
  ['folder.reelquiz', 'file-no-file'],
])('%s is refused: %s', (name, why) => {
  mkdirSync(join(folder, 'folder.reelquiz'));
  expect(files.add(join(folder, name))).toMatchObject({
    ok: false,
    problem: { code: why, details: { file: name } },
  });
  expect([told, files.list()]).toEqual([[], []]);
});

test('a dropped file is put together, waits, and goes when it is let go', () => {
  const first = files.drop({ id: null, name: 'a.reelquiz', bytes: Buffer.from('PK'), last: false });
  const id = first.ok ? first.value.id : '';
  expect([told, files.list()]).toEqual([[], []]);
  files.drop({ id, name: 'a.reelquiz', bytes: Buffer.from('34'), last: true });
  expect(told).toEqual([id]);
  const path = files.pathOf(id) ?? '';
  expect(readFileSync(path, 'utf8')).toBe('PK34');
  files.dismiss(id);
  expect(existsSync(path)).toBe(false);
});

test('the name of a dropped file leads nowhere else', () => {
  const dropped = files.drop({ id: null, name: '../../../x.reelquiz', bytes: Buffer.from('P'), last: true });
  const path = files.pathOf(dropped.ok ? dropped.value.id : '') ?? '';
  expect(path.startsWith(join(folder, 'incoming'))).toBe(true);
  expect(path.endsWith('x.reelquiz')).toBe(true);
});

test('a part without its beginning, and a file that is too large, are refused', () => {
  expect(files.drop({ id: 'made-up', name: 'a.reelquiz', bytes: Buffer.from('P'), last: true }).ok).toBe(
    false,
  );
  const large = files.drop({ id: null, name: 'a.reelquiz', bytes: Buffer.alloc(65 * 2 ** 20), last: true });
  expect(large).toMatchObject({ problem: { code: 'file-too-large', details: { most: '64' } } });
  expect(files.list()).toEqual([]);
});

test('what a crash has left is taken away at the next start', () => {
  files.drop({ id: null, name: 'a.reelquiz', bytes: Buffer.from('P'), last: true });
  createPendingFiles(join(folder, 'incoming'), () => undefined);
  expect(existsSync(join(folder, 'incoming'))).toBe(false);
});
