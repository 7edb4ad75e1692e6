import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MIGRATIONS } from '../../records/migrations/index.ts';
import { freshFolder } from '../testing/bank.ts';
import { type Database, openDatabase } from './database.ts';
import { migrate, versionOf } from './migrate.ts';
import { openRecords, recordsFile } from './openRecords.ts';

const GAME = ['a-game', 1, 2, '{"questions":[]}'] as const;
const EVENT = '{"type":"question-opened","index":0}';

/** A records file that a version left behind, with one row of each kind that it knew. */
function leftBy(version: number): string {
  const folder = freshFolder();
  const database = openDatabase(recordsFile(folder));
  migrate(database, MIGRATIONS.slice(0, version), () => undefined);
  database.run('INSERT INTO games (id, started_at, finished_at, setup) VALUES (?, ?, ?, ?)', ...GAME);
  database.run("INSERT INTO events (game_id, sequence, event) VALUES ('a-game', 0, ?)", EVENT);
  database.run("INSERT INTO settings VALUES ('language', '\"zh\"')");
  database.close();
  return folder;
}

/** The shape of a file: every table, index and column, as SQLite has written it down. */
function shapeOf(database: Database): string[] {
  const Made = z.object({ sql: z.string() });
  return database
    .all(Made, 'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name')
    .map(({ sql }) => sql);
}

describe.each(MIGRATIONS.map(({ version, name }) => ({ version, name })))(
  'records that version $version ($name) left',
  ({ version }) => {
    it('are brought up to date, have the shape of new ones, and keep what was in them', () => {
      const opened = openRecords(leftBy(version), new Date());
      const anew = openRecords(freshFolder(), new Date());
      if (!opened.ok || !anew.ok) throw new Error('The records were not opened.');
      const { database } = opened;
      expect(versionOf(database)).toBe(MIGRATIONS.length);
      expect(shapeOf(database)).toEqual(shapeOf(anew.database));
      const Game = z.object({
        id: z.string(),
        started_at: z.number(),
        finished_at: z.number(),
        setup: z.string(),
      });
      expect(database.all(Game, 'SELECT id, started_at, finished_at, setup FROM games')).toEqual([
        { id: GAME[0], started_at: GAME[1], finished_at: GAME[2], setup: GAME[3] },
      ]);
      expect(database.all(z.object({ event: z.string() }), 'SELECT event FROM events')).toEqual([
        { event: EVENT },
      ]);
      expect(database.all(z.object({ value: z.string() }), 'SELECT value FROM settings')).toEqual([
        { value: '"zh"' },
      ]);
      database.close();
      anew.database.close();
    });

    it('are backed up before that, unless they are up to date', () => {
      const folder = leftBy(version);
      const opened = openRecords(folder, new Date(Date.UTC(2026, 10, 1)));
      if (!opened.ok) throw new Error(opened.problem.message);
      opened.database.close();
      const backup = `${folder}/backups/records-2026-11-01T00-00-00-before-update.db`;
      if (version === MIGRATIONS.length) {
        expect(() => openDatabase(backup, 'look')).toThrow();
        return;
      }
      const kept = openDatabase(backup, 'look');
      expect(versionOf(kept)).toBe(version);
      kept.close();
    });
  },
);

it('every migration runs on the way from the first version, and changes something', () => {
  const database = openDatabase(':memory:');
  const shapes = [shapeOf(database)];
  for (const { version } of MIGRATIONS) {
    const before = versionOf(database);
    migrate(database, MIGRATIONS.slice(0, version), () => undefined);
    expect([before, versionOf(database)]).toEqual([version - 1, version]);
    shapes.push(shapeOf(database));
  }
  // Those that change rows and not the shape are known by name, and each has a test of what it changes.
  const unshaped = MIGRATIONS.filter((_, index) => String(shapes[index]) === String(shapes[index + 1]));
  expect(unshaped.map(({ name }) => name)).toEqual(['responses']);
});
