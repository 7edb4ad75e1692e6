import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../contract/api.ts';
import { client, type QuizApi } from '../../contract/call.ts';
import type { Host } from '../host.ts';
import { freshFolder, testHost } from '../testing/bank.ts';
import { playRound } from '../testing/play.ts';
import { value } from '../testing/value.ts';

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
beforeEach(async () => {
  folder = freshFolder();
  open();
  for (let round = 0; round < 20; round++) await playRound(host, [{ right: true, elapsedMs: 1 }, 'missed']);
  await shoot(700, 1001);
  value(await call('settings.save', { ...DEFAULT_SETTINGS, theme: 'light' }));
  // The second start of a day makes a backup.
  reopen();
});
afterEach(() => {
  host.close();
});

const answers = async (): Promise<number> => value(await call('statistics.load', {})).totals.answers;
const shoot = async (...times: number[]): Promise<void> => {
  for (const elapsedMs of times) value(await call('shots.add', { elapsedMs }));
};
const shots = async (): Promise<number[]> =>
  value(await call('shots.list', {})).last.map(({ elapsedMs }) => elapsedMs);
const theme = async (): Promise<string> => value(await call('settings.load', {})).theme;

/**
 * Every file in the data folder in which something of the answers still stands, whatever SQLite makes of it; but for the
 * index of the library, which has the questions of the banks and no answers.
 */
function filesWithAnswers(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^(?:banks|library\.db)/.test(name) && statSync(join(folder, name)).isFile())
    .filter((name) =>
      /question-\d|a-film|"answered"|secondsPerQuestion/.test(readFileSync(join(folder, name), 'latin1')),
    )
    .sort();
}

describe('deleting all data', () => {
  it('leaves nothing of it in the records file; the copy for the undo goes at the next start', async () => {
    const broken = 'records-broken-2026-01-01T00-00-00.db';
    writeFileSync(join(folder, broken), '{"type":"answered"}');
    expect(filesWithAnswers().length).toBeGreaterThan(2);
    value(await call('records.deleteAll', { settings: false }));
    expect(await answers()).toBe(0);
    expect(value(await call('games.unfinished', {}))).toEqual([]);
    expect(value(await call('shots.list', {}))).toEqual({ count: 0, best: null, last: [] });
    host.close();

    const left = filesWithAnswers();
    expect(left.filter((name) => !name.startsWith('deleted'))).toEqual([]);
    expect(left).toContain(join('deleted', 'records.db'));
    expect(left).toContain(join('deleted', 'set-aside', broken));

    open();
    expect(filesWithAnswers()).toEqual([]);
    expect(existsSync(join(folder, 'deleted'))).toBe(false);
    expect(value(await call('records.deletion', {}))).toEqual({ undo: false });
    expect(await call('records.undoDelete', {})).toMatchObject({ problem: { code: 'nothing-to-undo' } });
    expect(await answers()).toBe(0);
    expect(await theme()).toBe('light');
  });

  it('takes the settings along only when asked to', async () => {
    value(await call('records.deleteAll', { settings: true }));
    expect(await theme()).toBe(DEFAULT_SETTINGS.theme);
    value(await call('records.undoDelete', {}));
    expect(await theme()).toBe('light');
  });

  it('can be undone, with the backups, and what was played since stays', async () => {
    const before = value(await call('statistics.load', {}));
    const backups = readdirSync(join(folder, 'backups')).length;
    expect(backups).toBeGreaterThan(0);
    value(await call('records.deleteAll', { settings: false }));
    expect(value(await call('records.deletion', {}))).toEqual({ undo: true });
    await playRound(host, [{ right: true, elapsedMs: 1 }]);
    await shoot(1250);
    value(await call('settings.save', { ...DEFAULT_SETTINGS, language: 'zh' }));
    value(await call('records.undoDelete', {}));
    expect(await answers()).toBe(before.totals.answers + 1);
    // What was made since comes last.
    expect(await shots()).toEqual([700, 1001, 1250]);
    expect(value(await call('games.unfinished', {}))).toHaveLength(21);
    expect(value(await call('settings.load', {})).language).toBe('zh');
    expect(readdirSync(join(folder, 'backups')).length).toBeGreaterThanOrEqual(backups);
    expect(existsSync(join(folder, 'deleted'))).toBe(false);
    expect(await call('records.undoDelete', {})).toMatchObject({ problem: { code: 'nothing-to-undo' } });
    reopen();
    expect(await answers()).toBe(before.totals.answers + 1);
  });

  it('that was cut off before anything was taken away is forgotten', async () => {
    const backups = readdirSync(join(folder, 'backups'));
    mkdirSync(join(folder, 'deleting'));
    writeFileSync(join(folder, 'deleting', 'unfinished.part'), 'half a copy');
    reopen();
    expect(existsSync(join(folder, 'deleting'))).toBe(false);
    expect(readdirSync(join(folder, 'backups'))).toEqual(expect.arrayContaining(backups));
    expect(await answers()).toBe(40);
  });

  it('that was cut off before anything was taken away leaves the backups of who made only shots', async () => {
    host.close();
    folder = freshFolder();
    open();
    await shoot(900);
    reopen();
    const backups = readdirSync(join(folder, 'backups'));
    expect(backups.length).toBeGreaterThan(0);
    mkdirSync(join(folder, 'deleting'));
    reopen();
    expect(readdirSync(join(folder, 'backups'))).toEqual(expect.arrayContaining(backups));
    expect(await shots()).toEqual([900]);
  });

  it('that was cut off once the rows were gone is finished', async () => {
    const backups = readdirSync(join(folder, 'backups')).map(
      (name) => [name, readFileSync(join(folder, 'backups', name))] as const,
    );
    value(await call('records.deleteAll', { settings: false }));
    host.close();
    // As if it had stopped before the backups were moved.
    mkdirSync(join(folder, 'deleting'));
    for (const [name, bytes] of backups) writeFileSync(join(folder, 'backups', name), bytes);
    expect(filesWithAnswers().length).toBeGreaterThan(1);
    open();
    expect(filesWithAnswers()).toEqual([]);
    expect(existsSync(join(folder, 'deleting'))).toBe(false);
  });

  it('makes a round that was open in a window unknown, and no error', async () => {
    const game = await playRound(host, [{ right: true, elapsedMs: 1 }]);
    value(await call('records.deleteAll', { settings: false }));
    expect(
      await call('games.append', {
        gameId: game.id,
        sequence: 2,
        event: { type: 'question-opened', index: 1 },
      }),
    ).toMatchObject({ problem: { code: 'game-unknown' } });
  });
});
