import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { client, type QuizApi } from '../../contract/call.ts';
import type { ShotsReply } from '../../contract/shots.ts';
import { aQuestion, aSetup } from '../../quiz/testing.ts';
import { MIGRATIONS } from '../../records/migrations/index.ts';
import type { Host } from '../host.ts';
import { openDatabase } from '../records/database.ts';
import { migrate } from '../records/migrate.ts';
import { freshFolder, testHost } from '../testing/bank.ts';
import { value } from '../testing/value.ts';

let folder: string;
let host: Host;
let call: QuizApi;
const open = (): void => {
  host = testHost(folder);
  call = client(host.call);
};
beforeEach(() => {
  folder = freshFolder();
  open();
});
afterEach(() => {
  host.close();
});

const list = async (): Promise<ShotsReply> => value(await call('shots.list', {}));
const shoot = async (...times: number[]): Promise<void> => {
  for (const elapsedMs of times) value(await call('shots.add', { elapsedMs }));
};

it('has no shots at first', async () => {
  expect(await list()).toEqual({ count: 0, best: null, last: [] });
});

it('keeps every shot with its parts of a ms, and when it was', async () => {
  const before = Date.now();
  const added = value(await call('shots.add', { elapsedMs: 1041.7000000476837 }));
  expect(added.shot).toMatchObject({ id: 1, elapsedMs: 1041.7000000476837 });
  expect(added.shot.at).toBeGreaterThanOrEqual(before);
  expect(added.shot.at).toBeLessThanOrEqual(Date.now());
  expect(added.shots).toEqual({ count: 1, best: added.shot, last: [added.shot] });
  host.close();
  open();
  expect(await list()).toEqual(added.shots);
});

it('answers with the best of all and the last ten, and of two alike the first is best', async () => {
  await shoot(990, 1010, 1300, 700, 1200, 800, 1100, 900, 1400, 600, 1500, 500);
  const { count, best, last } = await list();
  expect(count).toBe(12);
  expect(best).toMatchObject({ id: 1, elapsedMs: 990 });
  expect(last.map(({ elapsedMs }) => elapsedMs)).toEqual([
    1300, 700, 1200, 800, 1100, 900, 1400, 600, 1500, 500,
  ]);
});

it('refuses what was no shot, and keeps nothing of it', async () => {
  for (const elapsedMs of [0, 149, 3001, -5, NaN])
    expect(await call('shots.add', { elapsedMs }), String(elapsedMs)).toMatchObject({
      problem: { code: 'bad-request' },
    });
  expect((await list()).count).toBe(0);
});

it('finds room in records of before there were shots, and leaves what they hold', async () => {
  const old = freshFolder();
  const database = openDatabase(join(old, 'records.db'));
  migrate(database, MIGRATIONS.slice(0, 3), () => undefined);
  const setup = JSON.stringify(aSetup({ questions: [aQuestion(0)], players: [{ id: 'player', name: '' }] }));
  database.run('INSERT INTO games (id, started_at, setup) VALUES (?, 1, ?)', 'old', setup);
  database.close();
  host.close();
  folder = old;
  open();
  expect(await list()).toEqual({ count: 0, best: null, last: [] });
  await shoot(1000);
  expect((await list()).count).toBe(1);
  expect(value(await call('games.unfinished', {})).map(({ id }) => id)).toEqual(['old']);
});
