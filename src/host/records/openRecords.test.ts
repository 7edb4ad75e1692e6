import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { freshFolder } from '../testing/bank.ts';
import { type Database, openDatabase } from './database.ts';
import { openRecords, type OpenedRecords, recordsFile } from './openRecords.ts';

// Starting a process takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const day = (number: number): Date => new Date(Date.UTC(2026, 10, number, 12));
const open: Database[] = [];
afterEach(() => {
  for (const database of open.splice(0)) database.close();
});

function opened(result: OpenedRecords): Database {
  if (!result.ok) throw new Error(result.problem.message);
  open.push(result.database);
  return result.database;
}
function use(folder: string, when: Date, work: (database: Database) => void): OpenedRecords {
  const result = openRecords(folder, when);
  work(opened(result));
  open.pop()?.close();
  return result;
}
const save = (key: string) => (database: Database) =>
  void database.run('INSERT INTO settings VALUES (?, ?)', key, 'x'.repeat(20_000));
const keys = (database: Database): string[] =>
  database.all(z.object({ key: z.string() }), 'SELECT key FROM settings ORDER BY key').map(({ key }) => key);
const backups = (folder: string): string[] => readdirSync(join(folder, 'backups')).sort();
const setAside = (folder: string): string[] => readdirSync(folder).filter((name) => name.includes('broken'));

/** Records with "first" in the backup of the second day, and "second" only in the file. */
function folderWithBackup(): string {
  const folder = freshFolder();
  use(folder, day(1), save('first'));
  use(folder, day(2), save('second'));
  return folder;
}

describe('backups', () => {
  it('are made once a day, and the last three are kept', () => {
    const folder = freshFolder();
    use(folder, day(1), save('first'));
    expect(backups(folder)).toEqual([]);
    for (const number of [2, 2, 3, 4, 5]) use(folder, day(number), () => undefined);
    expect(backups(folder)).toEqual(
      [3, 4, 5].map((number) => `records-2026-11-0${number}T12-00-00-daily.db`),
    );
  });
});

describe('a clock that was wrong', () => {
  it('and far ahead leaves backups that make way for those made since', () => {
    const folder = freshFolder();
    use(folder, day(1), save('first'));
    for (const year of [2097, 2098, 2099]) use(folder, new Date(Date.UTC(year, 0, 1)), () => undefined);
    use(folder, day(2), save('second'));
    use(folder, day(3), save('third'));
    expect(backups(folder)).toContain('records-2026-11-03T12-00-00-daily.db');
    writeAt(recordsFile(folder), 0);
    use(folder, day(4), (database) => {
      expect(keys(database)).toEqual(['first', 'second']);
    });
  });
});

describe('damaged records', () => {
  const damages: Record<string, (file: string) => void> = {
    'overwritten at the start': (file) => {
      writeAt(file, 0);
    },
    'overwritten in the middle': (file) => {
      writeAt(file, 4096 * 2);
    },
    'cut short': (file) => {
      truncateSync(file, statSync(file).size - 5000);
    },
    'replaced by text': (file) => {
      writeFileSync(file, 'These are not the records you are looking for.\n'.repeat(100));
    },
    'replaced by another SQLite file': (file) => {
      rmSync(file);
      const other = openDatabase(file);
      other.script('CREATE TABLE other (a)');
      other.close();
    },
  };

  it.each(Object.entries(damages))('that were %s give way to the last good backup', (_, damage) => {
    const folder = folderWithBackup();
    damage(recordsFile(folder));
    const before = readFileSync(recordsFile(folder));
    const result = use(folder, day(3), (database) => {
      expect(keys(database)).toEqual(['first']);
    });
    expect(result).toMatchObject({ notices: [{ code: 'records-restored' }] });
    expect(setAside(folder)).toEqual(['records-broken-2026-11-03T12-00-00.db']);
    expect(readFileSync(join(folder, 'records-broken-2026-11-03T12-00-00.db'))).toEqual(before);
  });

  it.each(['removed', 'emptied'])('that were %s are restored too', (how) => {
    const folder = folderWithBackup();
    if (how === 'removed') rmSync(recordsFile(folder));
    else truncateSync(recordsFile(folder), 0);
    const result = use(folder, day(3), (database) => {
      expect(keys(database)).toEqual(['first']);
    });
    const code = how === 'removed' ? 'records-restored-missing' : 'records-restored';
    expect(result).toMatchObject({ notices: [{ code }] });
  });

  it('give way to an older backup when the newest is damaged as well', () => {
    const folder = folderWithBackup();
    use(folder, day(3), () => undefined);
    writeAt(join(folder, 'backups', 'records-2026-11-03T12-00-00-daily.db'), 4096 * 2);
    writeAt(recordsFile(folder), 0);
    const result = use(folder, day(4), (database) => {
      expect(keys(database)).toEqual(['first']);
    });
    expect(result).toMatchObject({ notices: [{ details: { time: '2026-11-02 12:00' } }] });
  });

  it('that were set aside before are never overwritten', () => {
    const folder = folderWithBackup();
    for (let time = 0; time < 3; time++) {
      writeFileSync(recordsFile(folder), `damage number ${time} `.repeat(100));
      use(folder, day(3), () => undefined);
    }
    const stem = 'records-broken-2026-11-03T12-00-00';
    expect(setAside(folder).sort()).toEqual([`${stem}-2.db`, `${stem}-3.db`, `${stem}.db`]);
  });

  it('without a backup are set aside, and new ones begun', () => {
    const folder = freshFolder();
    use(folder, day(1), save('first'));
    writeAt(recordsFile(folder), 0);
    const result = use(folder, day(1), (database) => {
      expect(keys(database)).toEqual([]);
    });
    expect(result).toMatchObject({ notices: [{ code: 'records-set-aside' }] });
    expect(setAside(folder)).toHaveLength(1);
  });
});

it('refuses records from a newer version and leaves every byte of them', () => {
  const folder = freshFolder();
  use(folder, day(1), (database) => {
    database.script('PRAGMA user_version = 99; CREATE TABLE invented_later (a)');
  });
  const before = readFileSync(recordsFile(folder));
  expect(openRecords(folder, day(2))).toMatchObject({
    problem: { code: 'records-newer', details: { version: '99' } },
  });
  expect(readFileSync(recordsFile(folder))).toEqual(before);
  expect(backups(folder)).toEqual([]);
});

it('says that another process has the records open', () => {
  const folder = freshFolder();
  const code = `
    import { openRecords } from ${JSON.stringify(new URL('openRecords.ts', import.meta.url).href)};
    const result = openRecords(${JSON.stringify(folder)}, new Date());
    console.log(result.ok ? 'open' : result.problem.code);`;
  const another = (): string =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout.trim();
  opened(openRecords(folder, day(1)));
  expect(another()).toBe('records-locked');
  open.pop()?.close();
  expect(another()).toBe('open');
});

describe('where nothing can be written', () => {
  it('says so when the folder can not be', () => {
    const file = join(freshFolder(), 'file.txt');
    writeFileSync(file, '');
    expect(openRecords(join(file, 'data'), day(1))).toMatchObject({ problem: { code: 'records-read-only' } });
  });

  it.skipIf(process.getuid?.() === 0)('says so when permissions forbid it', () => {
    const folder = folderWithBackup();
    chmodSync(recordsFile(folder), 0o444);
    chmodSync(folder, 0o555);
    expect(openRecords(folder, day(3))).toMatchObject({ problem: { code: 'records-read-only' } });
    chmodSync(folder, 0o755);
    expect(openRecords(folder, day(3))).toMatchObject({ problem: { code: 'records-read-only' } });
  });

  it.skipIf(!canMount())('says so on a read-only or a full disk, and loses nothing', () => {
    const folder = freshFolder();
    mount(folder, 'size=400k');
    try {
      const database = opened(openRecords(folder, day(1)));
      let kept = 0;
      expect(() => {
        for (; kept < 1000; kept++) save(`key-${kept}`)(database);
      }).toThrow('full');
      expect(kept).toBeGreaterThan(3);
      expect(keys(database)).toHaveLength(kept);
      open.pop()?.close();
      mount(folder, 'remount,ro');
      expect(openRecords(folder, day(1))).toMatchObject({ problem: { code: 'records-read-only' } });
      mount(folder, 'remount,rw');
      const again = openRecords(folder, day(2));
      expect(keys(opened(again))).toHaveLength(kept);
      expect(again).toMatchObject({ notices: [{ code: 'records-disk-full' }] });
      open.pop()?.close();
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});

function writeAt(file: string, position: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, 'damage '.repeat(500), position);
  closeSync(handle);
}

/** True where a small disk of our own can be had: as root on Linux, outside most containers. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = freshFolder();
  try {
    mount(folder, 'size=64k');
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  }
}

function mount(folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
}
