import { expect, it } from 'vitest';
import { z } from 'zod';
import { MIGRATIONS } from '../../records/migrations/index.ts';
import type { Migration } from '../../records/migrations/migration.ts';
import { type Database, openDatabase } from './database.ts';
import { migrate, versionOf } from './migrate.ts';

/** Each migration writes itself down, so that a second run would show. */
const logged = (migrations: readonly Migration[]): Migration[] =>
  migrations.map((migration) => ({
    ...migration,
    sql: `${migration.sql}; INSERT INTO ran VALUES (${migration.version})`,
  }));
const ran = (database: Database): number[] =>
  database.all(z.object({ version: z.number() }), 'SELECT version FROM ran').map(({ version }) => version);
const later: Migration = {
  version: MIGRATIONS.length + 1,
  name: 'stars',
  sql: 'ALTER TABLE games ADD COLUMN stars INTEGER',
};

it('applies each migration exactly once', () => {
  const database = openDatabase(':memory:');
  database.script('CREATE TABLE ran (version INTEGER)');
  const migrations = logged([...MIGRATIONS, later]);
  migrate(database, migrations.slice(0, 1), () => undefined);
  migrate(database, migrations, () => undefined);
  migrate(database, migrations, () => undefined);
  expect(ran(database)).toEqual(migrations.map(({ version }) => version));
  expect(versionOf(database)).toBe(later.version);
});

it('keeps the data of an old file, and announces a migration of it before it runs', () => {
  const database = openDatabase(':memory:');
  const announced: string[] = [];
  const announce = ({ name }: Migration): void => void announced.push(`${name} at ${versionOf(database)}`);
  migrate(database, MIGRATIONS, announce);
  database.run('INSERT INTO games (id, started_at, setup) VALUES (?, 1, ?)', 'old', '{}');
  migrate(database, [...MIGRATIONS, later], announce);
  expect(announced).toEqual([`stars at ${MIGRATIONS.length}`]);
  const row = z.object({ id: z.string(), stars: z.null() });
  expect(database.all(row, 'SELECT id, stars FROM games')).toEqual([{ id: 'old', stars: null }]);
});

it('leaves the file as it was when a migration fails', () => {
  const database = openDatabase(':memory:');
  migrate(database, MIGRATIONS, () => undefined);
  const broken = { ...later, sql: `${later.sql}; INSERT INTO nowhere VALUES (1)` };
  expect(() => {
    migrate(database, [...MIGRATIONS, broken], () => undefined);
  }).toThrow('nowhere');
  expect(versionOf(database)).toBe(MIGRATIONS.length);
  expect(() => {
    database.script('SELECT stars FROM games');
  }).toThrow('stars');
});
