import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openDatabase, SQLITE, sqliteCode } from './database.ts';

// Starting a process takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const freshFile = (): string => join(mkdtempSync(join(tmpdir(), 'database-')), 'some.db');
const Row = z.object({ a: z.number() });

it('does a transaction all or not at all', () => {
  const database = openDatabase(freshFile());
  database.script('CREATE TABLE t (a INTEGER)');
  expect(() => {
    database.transaction(() => {
      database.run('INSERT INTO t VALUES (?)', 1);
      throw new Error('half-way');
    });
  }).toThrow('half-way');
  database.transaction(() => {
    database.run('INSERT INTO t VALUES (?)', 2);
  });
  expect(database.all(Row, 'SELECT a FROM t')).toEqual([{ a: 2 }]);
  database.close();
});

it('waits for the disk again after work that need not', () => {
  const database = openDatabase(freshFile());
  const Level = z.object({ synchronous: z.number() });
  const level = () => database.all(Level, 'PRAGMA synchronous')[0]?.synchronous;
  database.script('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (a INTEGER)');
  const [normal, full] = [1, 2];
  expect(database.withoutSync(level)).toBe(normal);
  expect(level()).toBe(full);
  expect(() => database.withoutSync(() => database.run('INSERT INTO nowhere VALUES (1)'))).toThrow('nowhere');
  expect(level()).toBe(full);
  database.close();
});

it('checks what it reads', () => {
  const database = openDatabase(freshFile());
  expect(() => database.all(Row, "SELECT 'text' AS a")).toThrow(z.ZodError);
  database.close();
});

it('can be read by another process only once it is closed', () => {
  const file = freshFile();
  const database = openDatabase(file);
  database.script('PRAGMA journal_mode = WAL; CREATE TABLE t (a INTEGER)');
  const look = (): string => {
    const code = `
      import { openDatabase, sqliteCode } from ${JSON.stringify(new URL('database.ts', import.meta.url).href)};
      try { openDatabase(${JSON.stringify(file)}).script('SELECT * FROM t'); console.log('read'); }
      catch (error) { console.log(sqliteCode(error)); }`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
    }).stdout.trim();
  };
  expect(look()).toBe(String(SQLITE.BUSY));
  database.close();
  expect(look()).toBe('read');
});

it('tells SQLite errors from others', () => {
  expect(sqliteCode(new Error('other'))).toBeUndefined();
  expect(sqliteCode('text')).toBeUndefined();
});
