import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { client, type QuizApi } from '../contract/call.ts';
import { DEFAULT_SETTINGS, type RequestOf, type SavedGame } from '../contract/api.ts';
import type { Host } from './host.ts';
import { openDatabase } from './records/database.ts';
import { bankText, freshFolder, ROUND, testHost, timelineOf, wholeLog, writeFiles } from './testing/bank.ts';
import { playRound } from './testing/play.ts';
import { value } from './testing/value.ts';

let folder: string;
let host: Host;
let call: QuizApi;
const open = (): void => {
  host = testHost(folder);
  call = client(host.call);
};
const reopen = (): void => {
  host.close();
  open();
};
beforeEach(() => {
  folder = freshFolder();
  open();
});
afterEach(() => {
  host.close();
});

const start = async (changes: Partial<RequestOf<'games.start'>> = {}): Promise<SavedGame> =>
  value(await call('games.start', { ...(ROUND as RequestOf<'games.start'>), ...changes }));
const append = (gameId: string, sequence: number, event: unknown): ReturnType<typeof call<'games.append'>> =>
  call('games.append', { gameId, sequence, event: event as RequestOf<'games.append'>['event'] });

/** Plays a whole round. */
async function play(gameId: string): Promise<void> {
  for (const [sequence, event] of wholeLog(4).entries()) value(await append(gameId, sequence, event));
}

it('says what it is', async () => {
  expect(value(await call('app.info', {}))).toEqual({
    version: '1.2.3',
    shell: 'browser',
    dataFolder: folder,
    bankFolder: join(folder, 'banks'),
    notices: [],
    recordsProblem: null,
  });
});

it('prepares what will be asked for, and stops when it is closed meanwhile', async () => {
  const game = await start();
  await host.prepare();
  expect(value(await call('games.unfinished', {})).map(({ id }) => id)).toEqual([game.id]);
  writeFiles(folder, { 'banks/bad.json': '{' });
  await host.prepare();
  expect(value(await call('library.list', {})).problems).toHaveLength(1);
  const preparing = host.prepare();
  host.close();
  await preparing;
  // Nobody has opened it again: it can be had by another.
  const index = openDatabase(join(folder, 'library.db'));
  index.script('PRAGMA user_version');
  index.close();
  open();
});

it('lists what the banks hold', async () => {
  expect(value(await call('library.list', {}))).toMatchObject({
    banks: [
      {
        id: 'small',
        shipped: true,
        topics: [
          { topic: 'plot', questions: 2, spoilerFree: 0 },
          { topic: 'cast', questions: 2, spoilerFree: 2 },
        ],
      },
    ],
    problems: [],
  });
});

describe('a round', () => {
  it('is drawn alike from the same seed, and has the questions that were asked for', async () => {
    const first = await start();
    expect((await start()).setup).toEqual(first.setup);
    expect(first.setup.questions).toHaveLength(4);
    expect((await start({ hideSpoilers: true })).setup.questions).toHaveLength(2);
  });

  it('has the rules that were asked for', async () => {
    const marathon = await start({ mode: 'marathon', questions: 1, lifelines: true, streaks: false });
    expect(marathon.setup).toMatchObject({
      mode: 'marathon',
      lives: 3,
      lifelines: { fifty: 1, time: 1, skip: 1 },
      scoring: { id: 'linear', streak: { step: 0, cap: 0 } },
    });
    expect(marathon.setup.questions).toHaveLength(4);
    expect((await start()).setup).toMatchObject({ mode: 'quick', lives: null, lifelines: { fifty: 0 } });
    expect(
      await call('games.start', { ...(ROUND as RequestOf<'games.start'>), mode: 'clues' }),
    ).toMatchObject({ problem: { code: 'no-questions' } });
  });

  it('puts cards in order, as far as the banks have some, and each again by itself in a review', async () => {
    const request = { ...(ROUND as RequestOf<'games.start'>), mode: 'timeline' as const };
    expect(await call('games.start', request)).toMatchObject({ problem: { code: 'no-timeline' } });
    host.close();
    const files = { 'banks/own.json': bankText('own', { version: 2, timelines: [timelineOf('own', 6)] }) };
    writeFiles(folder, files);
    open();
    const round = await start({ mode: 'timeline', bankIds: ['own'] });
    expect(round.setup).toMatchObject({ mode: 'timeline', films: [{ id: 'a-film' }] });
    const { questions } = round.setup;
    expect(questions.map(({ kind }) => kind)).toEqual(['place', 'place', 'place', 'place']);
    expect((await start({ mode: 'timeline', bankIds: ['own', 'small'] })).setup).toEqual(round.setup);
    // Every other card gives the plot away; three are too few.
    const tame = { ...request, bankIds: ['own'], hideSpoilers: true };
    expect(await call('games.start', tame)).toMatchObject({ problem: { code: 'no-timeline' } });

    const [first] = questions;
    if (first?.kind !== 'place') throw new Error('no card is asked for');
    const gap = first.key === 0 ? 1 : 0;
    value(await append(round.id, 0, { type: 'question-opened', index: 0 }));
    const response = { kind: 'place', gap };
    value(
      await append(round.id, 1, { type: 'answered', index: 0, player: 'player', response, elapsedMs: 9 }),
    );
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60 * 60 * 1000 });
    expect(value(await call('review.due', { now: Date.now() }))).toMatchObject({
      due: [{ questionId: first.id }],
    });
    const again = await start({ mode: 'review', bankIds: ['own'] });
    vi.useRealTimers();
    expect(again.setup.questions).toMatchObject([{ id: first.id, kind: 'place', line: { length: 5 } }]);
  });

  it('is the same for everybody on one day, and is played once', async () => {
    const daily = { mode: 'daily', day: '2026-11-21', topics: ['plot'], seed: undefined } as const;
    const ask = { ...daily, topics: [...daily.topics] };
    const first = await start(ask);
    // All topics, and nothing that gives the plot away, whatever was asked for.
    expect(first.setup.questions.map(({ topic }) => topic)).toEqual(['cast', 'cast']);
    expect(first.setup.daily?.day).toBe('2026-11-21');
    value(await append(first.id, 0, { type: 'question-opened', index: 0 }));
    expect(await start(ask)).toMatchObject({ id: first.id, events: [{ index: 0 }] });
    const today = { day: '2026-11-21' };
    expect(value(await call('games.daily', today))).toMatchObject({ game: { id: first.id, answered: 0 } });
    expect(value(await call('games.daily', { day: '2026-11-22' }))).toEqual({ game: null });
    value(await call('games.discard', { gameId: first.id }));
    expect(await start(ask)).toMatchObject({ id: first.id, events: [{ index: 0 }] });
    for (const [sequence, event] of wholeLog(2).entries())
      if (sequence > 0) value(await append(first.id, sequence, event));
    expect(value(await call('games.daily', today))).toMatchObject({
      game: { id: first.id, right: 2, daily: today },
    });
    expect(await call('games.start', { ...(ROUND as RequestOf<'games.start'>), ...ask })).toMatchObject({
      problem: { code: 'daily-played', details: { day: '2026-11-21', gameId: first.id } },
    });
    expect(value(await call('games.history', {}))).toMatchObject([
      { id: first.id, mode: 'daily', daily: { day: '2026-11-21' } },
    ]);
    expect((await start({ ...ask, day: '2026-11-22' })).id).not.toBe(first.id);

    const elsewhere = testHost(freshFolder());
    const there = value(
      await client(elsewhere.call)('games.start', { ...(ROUND as RequestOf<'games.start'>), ...ask }),
    );
    elsewhere.close();
    expect(there.setup).toEqual(first.setup);
  });

  it('of some films of a bank asks about these, and counts them', async () => {
    const other = bankText('two', {
      films: [
        { id: 'a-film', title: { en: 'A Film' }, year: 2020 },
        { id: 'b-film', title: { en: 'B Film' }, year: 2021 },
      ],
    }).replace('"film":"a-film"', '"film":"b-film"');
    writeFiles(folder, { 'banks/two.json': other });
    const films = { two: ['b-film'], gone: ['a-film'] };
    expect(value(await call('library.narrow', { films })).banks).toMatchObject([
      { id: 'two', films: [{ id: 'b-film' }], topics: [{ topic: 'cast', questions: 1 }] },
    ]);
    const { setup } = await start({ bankIds: ['two'], films });
    expect(setup.questions.map(({ film }) => film)).toEqual(['b-film']);
    expect(setup.films.map(({ id }) => id)).toEqual(['b-film']);
    // The other bank is asked about whole, and so is everything on the round of the day.
    expect((await start({ bankIds: ['small', 'two'], films, questions: 9 })).setup.questions).toHaveLength(5);
    const daily = { mode: 'daily', day: '2026-11-21', bankIds: ['two'] } as const;
    const both = (await start({ ...daily, bankIds: ['two'] })).setup.questions;
    expect(new Set(both.map(({ film }) => film)).size).toBe(2);
  });

  it('leaves flagged questions out until they are put back', async () => {
    value(await call('flags.set', { questionId: 'question-0', reason: 'unclear' }));
    value(await call('flags.set', { questionId: 'gone', reason: 'wrong' }));
    expect((await start()).setup.questions).toHaveLength(3);
    expect(value(await call('library.list', {})).banks[0]?.topics).toMatchObject([
      { topic: 'plot', questions: 2 },
      { topic: 'cast', questions: 1 },
    ]);
    reopen();
    expect(value(await call('flags.list', {}))).toMatchObject([
      { questionId: 'gone', reason: 'wrong', question: null },
      { questionId: 'question-0', reason: 'unclear', question: { stem: { en: 'Question 0?' } } },
    ]);
    value(await call('flags.set', { questionId: 'question-0', reason: null }));
    expect((await start()).setup.questions).toHaveLength(4);
  });

  it('reviews what was missed once it is due, and says why', async () => {
    const review = { ...(ROUND as RequestOf<'games.start'>), mode: 'review' as const };
    expect(await call('games.start', review)).toMatchObject({ problem: { code: 'nothing-due' } });
    const played = await playRound(host, [{ right: true, elapsedMs: 0 }, 'missed', 'missed', 'missed']);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60 * 60 * 1000 });
    const { setup } = await start({ mode: 'review', questions: 2 });
    vi.useRealTimers();
    const missed = played.setup.questions.slice(1).map(({ id }) => id);
    expect(setup.questions).toHaveLength(2);
    for (const { id } of setup.questions) {
      expect(missed).toContain(id);
      expect(setup.due?.[id]).toEqual({ why: 'missed', times: 1 });
    }
  });

  it('says when no question fits, or a bank is gone', async () => {
    const round = ROUND as RequestOf<'games.start'>;
    expect(await call('games.start', { ...round, topics: ['plot'], hideSpoilers: true })).toMatchObject({
      problem: {
        code: 'no-questions',
        message:
          'There are no questions on plot without spoilers in small. Choose more topics, or allow spoilers.',
      },
    });
    expect(await call('games.start', { ...round, bankIds: ['gone'] })).toMatchObject({
      problem: { code: 'bank-unknown' },
    });
  });

  it('is offered again until it is finished, and is in the history after', async () => {
    const { id } = await start();
    value(await append(id, 0, { type: 'question-opened', index: 0 }));
    reopen();
    expect(value(await call('games.unfinished', {}))).toMatchObject([
      { id, questions: 4, answered: 0, finishedAt: null },
    ]);
    expect(value(await call('games.load', { gameId: id })).events).toHaveLength(1);

    const other = await start();
    await play(other.id);
    expect(value(await call('games.unfinished', {}))).toHaveLength(1);
    const newer = await start();
    expect(value(await call('games.unfinished', { most: 1 }))).toMatchObject([{ id: newer.id }]);
    value(await call('games.discard', { gameId: newer.id }));
    const history = value(await call('games.history', {}));
    expect(history).toMatchObject([{ id: other.id, answered: 4, right: 4 }]);
    expect(history[0]?.finishedAt).not.toBeNull();
    reopen();
    expect(value(await call('games.history', {}))).toEqual(history);
  });

  it('can be discarded, twice even, and is kept in the file', async () => {
    const { id } = await start();
    expect(await call('games.discard', { gameId: id })).toEqual({ ok: true, value: {} });
    expect(await call('games.discard', { gameId: id })).toEqual({ ok: true, value: {} });
    expect(value(await call('games.unfinished', {}))).toEqual([]);
    expect(await call('games.load', { gameId: id })).toMatchObject({ problem: { code: 'game-unknown' } });
    expect(await append(id, 0, wholeLog(1)[0])).toMatchObject({ problem: { code: 'game-unknown' } });
    expect(await call('games.discard', { gameId: randomUUID() })).toMatchObject({
      problem: { code: 'game-unknown' },
    });
  });

  it('that can no longer be read keeps no other from its list, and is told', async () => {
    const [damaged, whole] = [await start(), await start()];
    host.close();
    const database = openDatabase(join(folder, 'records.db'));
    database.run(`UPDATE games SET setup = '{"version":2}' WHERE id = ?`, damaged.id);
    database.close();
    open();
    expect(value(await call('games.unfinished', {})).map(({ id }) => id)).toEqual([whole.id]);
    expect(value(await call('app.info', {})).notices).toMatchObject([
      { code: 'game-unreadable', details: { gameId: damaged.id } },
    ]);
    expect(await call('games.load', { gameId: damaged.id })).toMatchObject({
      problem: { code: 'game-unreadable' },
    });
  });
});

describe('an append', () => {
  it('is answered again when it is sent again', async () => {
    const { id } = await start();
    const event = { type: 'question-opened', index: 0 };
    expect(await append(id, 0, event)).toEqual({ ok: true, value: { sequence: 0 } });
    expect(await append(id, 0, event)).toEqual({ ok: true, value: { sequence: 0 } });
    reopen();
    expect(await append(id, 0, event)).toEqual({ ok: true, value: { sequence: 0 } });
    expect(value(await call('games.load', { gameId: id })).events).toEqual([event]);
  });

  it('is refused out of step, against the rules, or for no game', async () => {
    const { id } = await start();
    expect(await append(id, 1, wholeLog(1)[1])).toMatchObject({
      problem: { code: 'game-out-of-step', details: { sequence: '1', expected: '0' } },
    });
    expect(await append(id, 0, wholeLog(1)[1])).toMatchObject({
      problem: { code: 'event-refused', details: { refusal: 'not-open' } },
    });
    expect(await append('none', 0, wholeLog(1)[0])).toMatchObject({ problem: { code: 'game-unknown' } });
    expect(await append(id, 0, { type: 'won' })).toMatchObject({ problem: { code: 'bad-request' } });
    expect(value(await call('games.load', { gameId: id })).events).toEqual([]);
  });
});

describe('settings', () => {
  it('are the defaults at first, and what was saved after', async () => {
    expect(value(await call('settings.load', {}))).toEqual(DEFAULT_SETTINGS);
    value(await call('settings.save', { ...DEFAULT_SETTINGS, language: 'zh' }));
    reopen();
    expect(value(await call('settings.load', {}))).toEqual({ ...DEFAULT_SETTINGS, language: 'zh' });
  });

  it('fall back one by one when they make no sense', async () => {
    host.close();
    const database = openDatabase(join(folder, 'records.db'));
    database.script(
      `INSERT INTO settings VALUES ('language', '"tlh"'), ('theme', '"light"'), ('lastRound', '{'), ('x', '1')`,
    );
    database.close();
    open();
    expect(value(await call('settings.load', {}))).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
  });
});

it('answers with a problem once it is closed', async () => {
  host.close();
  expect(await call('settings.load', {})).toMatchObject({ problem: { code: 'records-unavailable' } });
});
