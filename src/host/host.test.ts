import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { client, type QuizApi } from '../contract/call.ts';
import { DEFAULT_SETTINGS, type RequestOf, type SavedGame } from '../contract/api.ts';
import type { Result } from '../contract/result.ts';
import type { Host } from './host.ts';
import { openDatabase } from './records/database.ts';
import { freshFolder, ROUND, testHost, wholeLog } from './testing/bank.ts';

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

const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};
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
