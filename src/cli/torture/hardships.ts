import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { openDatabase } from '../../host/records/database.ts';
import { openRecords, recordsFile } from '../../host/records/openRecords.ts';
import { MIGRATIONS } from '../../records/migrations/index.ts';
import { contentOf, makeOldRecords } from './oldRecords.ts';
import { runScript } from './process.ts';
import type { Torture } from './torture.ts';

const VICTIM = resolve(import.meta.dirname, 'victim.ts');
const WRITER = resolve(import.meta.dirname, '../../host/testing/writer.ts');

const Told = z.object({
  notices: z.array(z.object({ code: z.string() })),
  recordsProblem: z.object({ code: z.string(), message: z.string() }).nullable(),
});
type Told = z.infer<typeof Told>;

/** What went wrong with a hardship; null when all went as it should, or why it can't be had here. */
type Outcome = string | null | { skipped: string };

/** Puts the app into each bad place once, in a process of its own, and looks what it says and what it keeps. */
export const hardships: Torture = {
  hint: 'a full disk, a read-only folder, a locked file, a clock set back, newer records',
  counted: false,
  run: async ({ folder, progress }) => {
    const lines: string[] = [];
    const faults: string[] = [];
    for (const [name, suffer] of Object.entries(HARDSHIPS)) {
      const place = join(folder, name.replaceAll(' ', '-'));
      mkdirSync(place);
      const outcome = await suffer(place);
      progress(name);
      if (outcome === null) lines.push(`${name}: told, and nothing lost`);
      else if (typeof outcome === 'object') lines.push(`${name}: not done, ${outcome.skipped}`);
      else faults.push(`${name}: ${outcome}`);
    }
    return { lines, faults };
  },
};

/** Starts the app's services on a folder in a process of their own. */
async function start(folder: string, when?: string): Promise<Told> {
  const { lines, complaint } = await runScript(VICTIM, [
    'open',
    folder,
    ...(when === undefined ? [] : [when]),
  ]);
  const [, told] = lines;
  if (told === undefined) throw new Error(`The app did not start: ${complaint}`);
  return Told.parse(JSON.parse(told));
}

const expectProblem = (told: Told, code: string): string | null =>
  told.recordsProblem?.code === code ? null : `told ${told.recordsProblem?.code ?? 'nothing'}, not ${code}`;

const HARDSHIPS: Record<string, (folder: string) => Promise<Outcome>> = {
  'a full disk': async (folder) => {
    const why = whyNoMount(folder);
    if (why !== null) return { skipped: why };
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder]);
    try {
      // It plays until the disk is full, and says what was kept until then.
      const child = spawn(process.execPath, [WRITER, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
      let [said, complaint] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
      await once(child, 'close');
      const [gameId = '', ...acknowledged] = said.trimEnd().split('\n');
      if (!complaint.includes('is full')) return `the player was told: ${complaint.slice(0, 200)}`;
      const kept = join(folder, '..', 'kept');
      cpSync(folder, kept, { recursive: true });
      const opened = openRecords(kept, new Date());
      if (!opened.ok) return opened.problem.message;
      const [row] = opened.database.all(
        z.object({ events: z.number() }),
        'SELECT count(*) AS events FROM events WHERE game_id = ?',
        gameId,
      );
      opened.database.close();
      return (row?.events ?? 0) >= acknowledged.length
        ? null
        : `${acknowledged.length} were kept, ${row?.events ?? 0} are there`;
    } finally {
      execFileSync('umount', [folder]);
    }
  },

  'a read-only folder': async (folder) => {
    const root = process.getuid?.() === 0;
    const why = root ? whyNoMount(folder) : null;
    if (why !== null) return { skipped: why };
    const data = join(folder, 'disk');
    mkdirSync(data);
    if (root) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'none', data]);
    try {
      makeOldRecords(data, MIGRATIONS.length);
      const before = contentOf(data).rows;
      if (root) execFileSync('mount', ['-o', 'remount,ro', data]);
      else {
        chmodSync(recordsFile(data), 0o444);
        chmodSync(data, 0o555);
      }
      const problem = expectProblem(await start(data), 'records-read-only');
      if (root) execFileSync('mount', ['-o', 'remount,rw', data]);
      else {
        chmodSync(data, 0o755);
        chmodSync(recordsFile(data), 0o644);
      }
      const now = contentOf(data);
      return problem ?? (before.every((row) => now.has(row)) ? null : 'something is lost');
    } finally {
      if (root) execFileSync('umount', [data]);
    }
  },

  'a locked file': async (folder) => {
    makeOldRecords(folder, MIGRATIONS.length);
    const before = contentOf(folder).rows;
    const holder = openRecords(folder, new Date());
    if (!holder.ok) return holder.problem.message;
    const problem = expectProblem(await start(folder), 'records-locked');
    holder.database.close();
    const after = await start(folder);
    const now = contentOf(folder);
    if (after.recordsProblem) return `once it is free: ${after.recordsProblem.message}`;
    return problem ?? (before.every((row) => now.has(row)) ? null : 'something is lost');
  },

  'a clock set back': async (folder) => {
    makeOldRecords(folder, MIGRATIONS.length);
    for (const year of [2097, 2098, 2099]) await start(folder, `${year}-01-01T12:00:00Z`);
    const database = openDatabase(recordsFile(folder));
    database.run("INSERT INTO settings VALUES ('since', '1')");
    database.close();
    const told = await start(folder, '2026-11-01T12:00:00Z');
    if (told.recordsProblem) return told.recordsProblem.message;
    // The backup that was made under the right clock is the one that counts.
    writeFileSync(recordsFile(folder), 'damage '.repeat(1000));
    const mended = await start(folder, '2026-11-02T12:00:00Z');
    if (!mended.notices.some(({ code }) => code === 'records-restored')) return 'nothing was restored';
    return contentOf(folder).has('{"key":"since","value":"1"}')
      ? null
      : 'an older backup was taken than there was';
  },

  'newer records': async (folder) => {
    makeOldRecords(folder, MIGRATIONS.length);
    const database = openDatabase(recordsFile(folder));
    database.script('PRAGMA user_version = 99');
    database.close();
    const before = readFileSync(recordsFile(folder));
    const problem = expectProblem(await start(folder), 'records-newer');
    return problem ?? (readFileSync(recordsFile(folder)).equals(before) ? null : 'the file was changed');
  },

  'damaged records without a backup': async (folder) => {
    makeOldRecords(folder, MIGRATIONS.length);
    rmSync(join(folder, 'backups'), { recursive: true, force: true });
    writeFileSync(recordsFile(folder), 'damage '.repeat(1000));
    const before = readFileSync(recordsFile(folder));
    const told = await start(folder);
    if (!told.notices.some(({ code }) => code === 'records-set-aside')) return 'the player was not told';
    const aside = readdirSync(folder).find((name) => name.startsWith('records-broken-'));
    return aside !== undefined && readFileSync(join(folder, aside)).equals(before)
      ? null
      : 'the broken file is gone';
  },
};

/** Why no small disk can be made here; null where it can: as root on Linux, outside most containers. */
function whyNoMount(folder: string): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'only root on Linux can make a small disk';
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return null;
  } catch {
    return 'no small disk can be mounted here';
  }
}
