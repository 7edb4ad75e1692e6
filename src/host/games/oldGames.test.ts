import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { client } from '../../contract/call.ts';
import { aQuestion, aQuestionOf, aSetup, choose } from '../../quiz/testing.ts';
import { MIGRATIONS } from '../../records/migrations/index.ts';
import { openDatabase } from '../records/database.ts';
import { migrate } from '../records/migrate.ts';
import { freshFolder, testHost } from '../testing/bank.ts';

const setup = JSON.stringify(
  aSetup({
    questions: [aQuestion(0), aQuestionOf('truth', 1), aQuestion(2)],
    players: [{ id: 'player', name: '' }],
  }),
);
const opened = (index: number): string => JSON.stringify({ type: 'question-opened', index });
/** An answer as it was written down when it could only be an option. */
const answered = (index: number, option: string): string =>
  JSON.stringify({ type: 'answered', index, player: 'player', option, elapsedMs: 10_000 });

/** A records file of the time before answers had responses. */
function oldRecords(
  games: { id: string; setup: string; finishedAt: number | null; events: string[] }[],
): string {
  const folder = freshFolder();
  const database = openDatabase(join(folder, 'records.db'));
  migrate(database, MIGRATIONS.slice(0, 1), () => undefined);
  for (const game of games) {
    database.run('INSERT INTO games VALUES (?, 1, ?, NULL, ?)', game.id, game.finishedAt, game.setup);
    game.events.forEach((event, sequence) => {
      database.run('INSERT INTO events VALUES (?, ?, ?)', game.id, sequence, event);
    });
  }
  database.close();
  return folder;
}

it('opens games of the older shape, finished and cut off, with the scores they had', async () => {
  const played = [opened(0), answered(0, 'o1'), opened(1), answered(1, 'true'), opened(2)];
  const folder = oldRecords([
    { id: 'whole', setup, finishedAt: 2, events: [...played, answered(2, 'o2')] },
    { id: 'cut-off', setup, finishedAt: null, events: played },
  ]);
  const host = testHost(folder);
  const call = client(host.call);
  const history = await call('games.history', {});
  expect(history.ok && history.value).toMatchObject([
    { id: 'whole', points: 550 + 550 + 100, answered: 3, right: 2, partly: 0 },
  ]);
  const unfinished = await call('games.unfinished', {});
  expect(unfinished.ok && unfinished.value).toMatchObject([{ id: 'cut-off', answered: 2, right: 2 }]);
  const game = await call('games.load', { gameId: 'whole' });
  const responses = game.ok
    ? game.value.events.flatMap((event) => (event.type === 'answered' ? [event.response] : []))
    : [];
  expect(responses).toEqual([choose('o1'), { kind: 'truth', option: 'true' }, choose('o2')]);
  // A round that was cut off goes on.
  const interrupted = { gameId: 'cut-off', sequence: 5, event: { type: 'interrupted' as const, index: 2 } };
  expect(await call('games.append', interrupted)).toEqual({ ok: true, value: { sequence: 5 } });
  host.close();
});

it('leaves alone what it does not know, and goes by the words where the question is not known', () => {
  const folder = oldRecords([
    {
      id: 'damaged',
      setup: '{"version":',
      finishedAt: null,
      events: [
        '{"type":"answered"',
        answered(0, 'false'),
        answered(7, 'o3'),
        '{"type":"answered","option":7}',
      ],
    },
  ]);
  const database = openDatabase(join(folder, 'records.db'));
  migrate(database, MIGRATIONS, () => undefined);
  const events = database
    .all(z.object({ event: z.string() }), 'SELECT event FROM events ORDER BY sequence')
    .map(({ event }) => event);
  database.close();
  expect(events[0]).toBe('{"type":"answered"');
  expect(events[3]).toBe('{"type":"answered","option":7}');
  expect(events.slice(1, 3).map((event): unknown => JSON.parse(event))).toEqual([
    {
      type: 'answered',
      index: 0,
      player: 'player',
      response: { kind: 'truth', option: 'false' },
      elapsedMs: 10_000,
    },
    { type: 'answered', index: 7, player: 'player', response: choose('o3'), elapsedMs: 10_000 },
  ]);
});
