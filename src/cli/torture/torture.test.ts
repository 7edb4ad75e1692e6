import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { freshFolder } from '../../host/testing/bank.ts';
import { MIGRATIONS } from '../../records/migrations/index.ts';
import { openDatabase } from '../../host/records/database.ts';
import { recordsFile } from '../../host/records/openRecords.ts';
import { evenings } from './evenings.ts';
import { kills } from './kills.ts';
import { contentOf, makeOldRecords } from './oldRecords.ts';
import { pages } from './pages.ts';
import { randomOf } from './random.ts';
import { readers } from './readers.ts';
import type { Rack } from './torture.ts';

// Each kill starts processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

function rack(count: number): Rack {
  const folder = join(freshFolder(), 'rack');
  mkdirSync(folder);
  return { folder, count, readers: [], random: randomOf(count), progress: () => undefined };
}

test('a few kills of each kind lose and tear nothing', async () => {
  const { lines, faults } = await kills.run(rack(4));
  expect(faults).toEqual([]);
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'playing',
    'importing',
    'migrating',
    'backing up',
  ]);
  expect(lines[0]).toMatch(/playing: 1 kills, [1-9]/);
});

test('a few kills of the host of a game night lose no answer, and its phones come back to the same scores', async () => {
  const { lines, faults } = await evenings.run(rack(3));
  expect(faults).toEqual([]);
  expect(lines[0]).toMatch(/^3 kills in \d evenings with 6 phones: \d+ answers acknowledged/);
});

test('a few pages that are turned over are told of, and the last good records come back', async () => {
  const { lines, faults } = await pages.run(rack(5));
  expect(faults).toEqual([]);
  expect(lines[0]).toMatch(/pages turned over/);
});

test('of the readers of files, those alone are given bad ones that are named', async () => {
  const { lines, faults } = await readers.run({ ...rack(3), readers: ['gift', 'csv'] });
  expect(faults).toEqual([]);
  expect(lines.map((line) => line.split(':')[0])).toEqual(['csv', 'gift']);
});

test('what is lost is seen: a row that was taken away is missed', () => {
  const folder = freshFolder();
  makeOldRecords(folder, MIGRATIONS.length);
  const before = contentOf(folder).rows;
  const database = openDatabase(recordsFile(folder));
  database.run("DELETE FROM events WHERE game_id = 'game-3' AND sequence = 4");
  database.close();
  const after = contentOf(folder);
  expect(before.filter((row) => !after.has(row))).toHaveLength(1);
});
