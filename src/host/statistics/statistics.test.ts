import fc from 'fast-check';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { client, type QuizApi } from '../../contract/call.ts';
import { anyGame } from '../../quiz/testing.ts';
import { insertGame } from '../games/gameStore.ts';
import { createJournal } from '../games/journal.ts';
import type { Host } from '../host.ts';
import { type Database, openDatabase } from '../records/database.ts';
import { openRecords } from '../records/openRecords.ts';
import { freshFolder, ROUND, testHost } from '../testing/bank.ts';
import { playRound, type Played } from '../testing/play.ts';
import { value } from '../testing/value.ts';
import { answersPage } from './answerStore.ts';
import { backFillAnswers } from './backFill.ts';

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

const right = (elapsedMs: number): Played => ({ right: true, elapsedMs });
const wrong = (elapsedMs: number): Played => ({ right: false, elapsedMs });
const statistics = async () => value(await call('statistics.load', {}));
const due = async (now = Date.now()) => value(await call('review.due', { now }));

/** Works on the records file while the host is closed, and opens the host again. */
function inFile<Value>(work: (database: Database) => Value): Value {
  host.close();
  const database = openDatabase(join(folder, 'records.db'));
  try {
    return work(database);
  } finally {
    database.close();
    open();
  }
}

describe('the answers', () => {
  it('are kept in step with the log, and can be made again from it alone', () => {
    fc.assert(
      fc.property(fc.array(anyGame, { maxLength: 4 }), (games) => {
        const opened = openRecords(freshFolder(), new Date());
        if (!opened.ok) throw new Error(opened.problem.message);
        const { database } = opened;
        const journal = createJournal();
        for (const [at, { setup, events }] of games.entries()) {
          const id = `game-${at}`;
          insertGame(database, { id, startedAt: at, finishedAt: null, setup, events: [], writtenAt: [] });
          for (const [sequence, event] of events.entries())
            value(journal.append(database, id, sequence, event));
        }
        const kept = answersPage(database, 0);
        const closed = games
          .filter(({ setup }) => setup.players.length === 1)
          .flatMap(({ events }) => events.filter(({ type }) => type === 'answered' || type === 'time-up'));
        expect(kept).toHaveLength(closed.length);
        database.run('DELETE FROM answers');
        database.run('UPDATE games SET answers_kept = 0');
        backFillAnswers(database);
        backFillAnswers(database);
        const order = (answers: typeof kept) =>
          answers
            .map(({ gameId, index, ...rest }) => ({ gameId, index, ...rest, id: 0 }))
            .sort((a, b) => (a.gameId < b.gameId ? -1 : a.gameId > b.gameId ? 1 : a.index - b.index));
        expect(order(answersPage(database, 0))).toEqual(order(kept));
        database.close();
      }),
      { numRuns: 30 },
    );
  });

  it('of games from before there were any are made at the next start', async () => {
    await playRound(host, [right(1000), wrong(2000), 'missed', right(500)]);
    const before = await statistics();
    inFile((database) => {
      database.run('DELETE FROM answers');
      database.run('UPDATE games SET answers_kept = 0');
      database.run('UPDATE events SET written_at = NULL');
    });
    expect(await statistics()).toMatchObject({ totals: before.totals, rounds: 1, speed: before.speed });
    expect(inFile((database) => answersPage(database, 0)).map(({ verdict }) => verdict)).toEqual([
      'right',
      'wrong',
      'missed',
      'right',
    ]);
  });

  it('go with a round that is thrown away', async () => {
    await playRound(host, [right(1000), right(1000), right(1000), right(1000)]);
    const before = await statistics();
    const { id } = await playRound(host, [wrong(1000)]);
    expect((await statistics()).totals.answers).toBe(5);
    value(await call('games.discard', { gameId: id }));
    expect(await statistics()).toEqual(before);
    host.close();
    open();
    expect(await statistics()).toEqual(before);
  });
});

describe('the statistics', () => {
  it('are those of what was played', async () => {
    await playRound(host, [right(1000), wrong(4000), 'missed', right(3000)]);
    await playRound(host, [right(2000), right(5000)]);
    const found = await statistics();
    expect(found).toMatchObject({
      rounds: 1,
      totals: { answers: 6, right: 4, partly: 0 },
      streak: { current: 3, longest: 3 },
      daysInARow: { current: 1, longest: 1 },
      speed: { right: { answers: 4, medianMs: 2000 }, wrong: { answers: 1, medianMs: 4000 } },
      kinds: [{ kind: 'choice', answers: 6 }],
      rating: { answers: 6 },
    });
    expect(found.calendar).toMatchObject([{ answers: 6, right: 4 }]);
    expect(found.hardest.byRating).toHaveLength(2);
    expect(found.hardest.byRating[0]?.stem).not.toBeNull();
  });

  it('of a period leave out what was before it, but not from the rating', async () => {
    await playRound(host, [right(1000), wrong(4000)]);
    const all = await statistics();
    inFile((database) => database.run('UPDATE answers SET answered_at = answered_at - 1000000'));
    await playRound(host, [right(1000)]);
    const period = value(await call('statistics.load', { from: Date.now() - 500_000 }));
    expect(period.totals).toMatchObject({ answers: 1, right: 1 });
    expect(period.rating.answers).toBe(3);
    expect(period.rating.now).not.toBe(all.rating.now);
    expect(period.rating.curve).toHaveLength(1);
    expect(value(await call('statistics.load', { to: 0 })).totals.answers).toBe(0);
  });

  it('are the same when the saved tally is old, broken, or of another time zone', async () => {
    await playRound(host, [right(1000), wrong(4000), 'missed', right(3000)]);
    const found = await statistics();
    inFile((database) => database.run(`INSERT INTO tally VALUES (1, 4, 'UTC', 1, '{"answers":')`));
    expect(await statistics()).toEqual(found);
    inFile((database) =>
      database.run(`UPDATE tally SET tally = '{}', version = 0, time_zone = 'Mars/Olympus'`),
    );
    expect(await statistics()).toEqual(found);
  });

  it('carry on from a tally that was saved', async () => {
    await playRound(host, [right(1000), wrong(4000), 'missed', right(3000)]);
    inFile((database) => {
      const insert = `
        INSERT INTO answers (game_id, question_index, question_id, film, topic, kind, verdict, share, points,
          elapsed_ms, limit_ms, answered_at, difficulty, guess)
        SELECT game_id, question_index + ?, question_id, film, topic, kind, verdict, share, points,
          elapsed_ms, limit_ms, answered_at, difficulty, guess FROM answers WHERE question_index < 4`;
      for (let times = 1; times <= 300; times++) database.run(insert, times * 4);
    });
    const Saved = z.object({ up_to: z.number() });
    // It is saved when the host is opened with so many answers more.
    expect(inFile((database) => database.all(Saved, 'SELECT up_to FROM tally'))).toHaveLength(1);
    await playRound(host, [right(1000)]);
    const found = await statistics();
    expect(found.totals.answers).toBe(301 * 4 + 1);
    inFile((database) => database.run('DELETE FROM tally'));
    const anew = await statistics();
    expect({ ...anew, rating: { ...anew.rating, now: 0 } }).toEqual({
      ...found,
      rating: { ...found.rating, now: 0 },
    });
  });
});

describe('a review', () => {
  it('has what was missed, with the reason, and can be played', async () => {
    await playRound(host, [right(1000), wrong(4000), 'missed', right(3000)]);
    expect((await due()).due).toEqual([]);
    const soon = await due(Date.now() + 15 * 60 * 1000);
    expect(soon.counts).toMatchObject({ due: 2, missed: 2, cards: 4, gone: 0 });
    expect(soon.due.map(({ reason }) => reason)).toEqual([
      { why: 'missed', times: 1 },
      { why: 'missed', times: 1 },
    ]);
    const questionIds = soon.due.map(({ questionId }) => questionId);
    const review = await playRound(host, [wrong(1000), right(1000)], {
      questionIds: [...questionIds, 'no-such-question', questionIds[0] ?? ''],
    });
    expect(review.setup.questions.map(({ id }) => id)).toEqual(questionIds);
    const again = await due(Date.now() + 15 * 60 * 1000);
    expect(again.due[0]).toMatchObject({
      questionId: questionIds[0],
      reason: { why: 'missed', times: 2 },
    });
  });

  it('leaves out what no bank has any more, and says how many', async () => {
    await playRound(host, [wrong(1000)]);
    inFile((database) => database.run(`UPDATE answers SET question_id = 'gone'`));
    const soon = await due(Date.now() + 15 * 60 * 1000);
    expect(soon).toMatchObject({ due: [], counts: { due: 0, gone: 1 } });
    expect((await statistics()).hardest.byMisses).toMatchObject([{ questionId: 'gone', stem: null }]);
  });

  it('can’t be begun with questions that are all gone', async () => {
    const request = { ...ROUND, questionIds: ['gone'] } as Parameters<typeof call<'games.start'>>[1];
    expect(await call('games.start', request)).toMatchObject({ problem: { code: 'no-questions' } });
  });
});
