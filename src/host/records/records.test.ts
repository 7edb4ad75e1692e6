import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../../contract/result.ts';
import { SettingRow } from '../../records/rows.ts';
import { freshFolder } from '../testing/bank.ts';
import { recordsFile } from './openRecords.ts';
import { keepRecords, type Records } from './records.ts';

let folder: string;
let records: Records;
beforeEach(() => {
  folder = freshFolder();
  keepRecords(folder).close();
  // The second opening finds records, and backs them up.
  records = keepRecords(folder);
});
afterEach(() => {
  records.close();
});

const read = (): ReturnType<typeof records.use<number>> =>
  records.use((database) => ok(database.all(SettingRow, 'SELECT * FROM settings').length));

it('are closed when they turn out to be damaged, and mended by opening them again', () => {
  records.use((database) => {
    // Everything in the file itself, and nothing of it in memory.
    database.script('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA shrink_memory');
    return ok({});
  });
  const file = openSync(recordsFile(folder), 'r+');
  writeSync(file, 'damage '.repeat(5000), 4096);
  closeSync(file);
  expect(read()).toMatchObject({ problem: { code: 'records-unavailable' } });
  expect(records.problem()).toMatchObject({ code: 'records-unavailable' });
  records.retry();
  expect(records.problem()).toBeNull();
  expect(records.notices()).toMatchObject([{ code: 'records-restored' }]);
  expect(read()).toEqual({ ok: true, value: 0 });
});

it('are put back whole when their folder is deleted while they are open', () => {
  records.use((database) => {
    database.run("INSERT INTO settings VALUES ('kept', '1')");
    return ok({});
  });
  rmSync(folder, { recursive: true });
  expect(read()).toEqual({ ok: true, value: 1 });
  records.close();
  records = keepRecords(folder);
  expect(records.notices()).toEqual([]);
  expect(read()).toEqual({ ok: true, value: 1 });
});

it('stay open on a full disk', () => {
  const full = records.use((database) => {
    database.script('PRAGMA max_page_count = 1');
    database.run("INSERT INTO settings VALUES ('a', ?)", 'x'.repeat(100_000));
    return ok({});
  });
  expect(full).toMatchObject({ problem: { code: 'records-disk-full' } });
  expect(records.problem()).toBeNull();
  expect(read()).toEqual({ ok: true, value: 0 });
});

it('stay open on a mistake of ours, which is thrown on', () => {
  expect(() =>
    records.use((database) => {
      database.script('SELECT a FROM nowhere');
      return ok({});
    }),
  ).toThrow('nowhere');
  expect(read()).toEqual({ ok: true, value: 0 });
});

it('copy their log into the file in a pause, not with a write', async () => {
  const write = () =>
    records.use((database) => {
      for (let at = 0; at < 1500; at++)
        database.run(
          "INSERT OR REPLACE INTO settings VALUES ('a setting', ?)",
          JSON.stringify(`${'x'.repeat(4096)}${at}`),
        );
      return ok({});
    });
  const sizeOf = () => statSync(recordsFile(folder)).size;
  const logOf = () => statSync(`${recordsFile(folder)}-wal`).size;
  const before = sizeOf();
  expect(write()).toMatchObject({ ok: true });
  expect(logOf()).toBeGreaterThan(1500 * 4096);
  expect(sizeOf()).toBe(before);
  const grown = logOf();
  await vi.waitFor(() => {
    expect(sizeOf()).toBeGreaterThan(before);
  }, 5000);
  // What is written next goes to the beginning of the log again.
  expect(write()).toMatchObject({ ok: true });
  expect(logOf()).toBeLessThan(1.5 * grown);
});

it('let the log have its size before very many commits, and change nothing by it', () => {
  const log = `${recordsFile(folder)}-wal`;
  const pages = statSync(recordsFile(folder)).size;
  records.expectMany();
  const { size } = statSync(log);
  expect(size).toBeGreaterThan(16_000_000);
  for (let answer = 0; answer < 50; answer++)
    records.use((database) => {
      database.run("INSERT OR REPLACE INTO settings VALUES ('a', ?)", String(answer));
      return ok({});
    });
  expect(statSync(log).size).toBe(size);
  expect(statSync(recordsFile(folder)).size).toBe(pages);
  records.close();
  expect(statSync(log, { throwIfNoEntry: false })).toBeUndefined();
  records = keepRecords(folder);
  expect(records.notices()).toEqual([]);
  expect(read()).toEqual({ ok: true, value: 1 });
});
