import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { client } from '../../contract/call.ts';
import { isOurs, isWhole } from '../../host/records/backups.ts';
import { openDatabase } from '../../host/records/database.ts';
import { openRecords } from '../../host/records/openRecords.ts';
import { versionOf } from '../../host/records/migrate.ts';
import { testHost } from '../../host/testing/bank.ts';
import { MIGRATIONS } from '../../records/migrations/index.ts';
import { type Content, contentOf, makeOldRecords } from './oldRecords.ts';
import { runAndKill, runScript } from './process.ts';
import type { Rack, Torture, Verdict } from './torture.ts';

const USUAL = 60;
const WRITER = resolve(import.meta.dirname, '../../host/testing/writer.ts');
const VICTIM = resolve(import.meta.dirname, 'victim.ts');

/** Kills the app while it plays, imports, brings old records up to date and backs them up, in turn. */
export const kills: Torture = {
  hint: 'kills it -9 at random moments while it plays, imports, migrates and backs up',
  counted: true,
  run: async (rack) => {
    const count = rack.count ?? USUAL;
    const works = [whilePlaying(rack), whileImporting(rack), whileMigrating(rack), whileBackingUp(rack)];
    const sums = works.map(({ name }) => ({ name, killed: 0, acknowledged: 0, lost: 0, torn: 0 }));
    for (let number = 0; number < count; number++) {
      const [work, sum] = [works[number % works.length], sums[number % works.length]];
      if (!work || !sum) continue;
      const { killed, acknowledged, lost, torn } = await work.kill();
      sum.killed += Number(killed);
      sum.acknowledged += acknowledged;
      sum.lost += lost;
      sum.torn += torn;
      if ((number + 1) % 10 === 0) rack.progress(`${number + 1} of ${count} kills`);
    }
    return verdictOf(sums);
  },
};

interface Sum {
  name: string;
  killed: number;
  /** What the process had said was done before it was killed. */
  acknowledged: number;
  /** Of that, what was not there afterwards. */
  lost: number;
  /** Files or rows that were there in part. */
  torn: number;
}
interface Work {
  name: string;
  kill: () => Promise<Omit<Sum, 'name' | 'killed'> & { killed: boolean }>;
}

function verdictOf(sums: Sum[]): Verdict {
  return {
    lines: sums.map(
      ({ name, killed, acknowledged, lost, torn }) =>
        `${name}: ${killed} kills, ${acknowledged} acknowledged, ${lost} lost, ${torn} torn`,
    ),
    faults: sums.flatMap(({ name, killed, acknowledged, lost, torn }) => [
      ...(lost + torn > 0 ? [`${name}: ${lost} lost, ${torn} torn`] : []),
      // A torture that never met its victim shows nothing.
      ...(killed > 3 && acknowledged === 0 ? [`${name}: nothing was ever acknowledged`] : []),
    ]),
  };
}

const Row = z.object({ sequence: z.number(), event: z.string() });
const Event = z.object({ type: z.enum(['question-opened', 'interrupted']), index: z.literal(0) });

function whilePlaying({ folder, random }: Rack): Work {
  const data = join(folder, 'played');
  return {
    name: 'playing',
    kill: async () => {
      const said = await runAndKill(WRITER, [data], { after: /\n0\n/, delayMs: random(0, 120) });
      const [gameId = '', ...acknowledged] = said.lines;
      const opened = openRecords(data, new Date());
      if (!opened.ok) throw new Error(opened.problem.message);
      const { database, notices } = opened;
      const rows = database.all(
        Row,
        'SELECT sequence, event FROM events WHERE game_id = ? ORDER BY sequence',
        gameId,
      );
      // Each event is the one that was sent, in its place; one more than was acknowledged may have come through.
      const torn = rows.filter(({ sequence, event }, at) => {
        const read = Event.safeParse(JSON.parse(event));
        const wanted = at % 2 === 0 ? 'question-opened' : 'interrupted';
        return sequence !== at || !read.success || read.data.type !== wanted;
      }).length;
      const damaged = notices.some(({ code }) => code.startsWith('records-restored')) || !isWhole(database);
      database.close();
      return {
        killed: said.killed,
        acknowledged: acknowledged.length,
        lost: Math.max(0, acknowledged.length - rows.length),
        torn: torn + Number(damaged) + Number(rows.length > acknowledged.length + 1),
      };
    },
  };
}

function whileImporting({ folder, random }: Rack): Work {
  const data = join(folder, 'imported');
  let from = 0;
  return {
    name: 'importing',
    kill: async () => {
      const said = await runAndKill(VICTIM, ['import', data, String(from)], {
        after: /read/,
        delayMs: random(0, 400),
      });
      const kept = said.lines.flatMap((line) => {
        const [, number, ...banks] = /^kept (\d+) (.+)$/.exec(line)?.slice(0) ?? [];
        return number === undefined ? [] : banks.map((bank) => ({ number: Number(number), bank }));
      });
      from = (kept.at(-1)?.number ?? from) + 1;
      const host = testHost(data);
      try {
        const library = await client(host.call)('library.list', {});
        if (!library.ok) throw new Error(library.problem.message);
        const there = new Set(library.value.banks.map(({ id }) => id));
        const file = join(data, 'banks', 'turns.json');
        const turn = existsSync(file) ? /number (\d+)\?/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
        const lastTurn = kept.findLast(({ bank }) => bank === 'turns')?.number;
        return {
          killed: said.killed,
          acknowledged: kept.length,
          lost:
            kept.filter(({ bank }) => !there.has(bank)).length +
            Number(lastTurn !== undefined && !(Number(turn) >= lastTurn)),
          torn: library.value.problems.length,
        };
      } finally {
        host.close();
      }
    },
  };
}

function whileMigrating({ folder, random }: Rack): Work {
  const made = new Map<number, { template: string; content: Content }>();
  /** Records as a version left them, and what is in them once they are up to date. */
  const templateOf = (version: number): { template: string; content: Content } => {
    const known = made.get(version);
    if (known) return known;
    const template = join(folder, `version-${version}`);
    makeOldRecords(template, version);
    const unharmed = join(folder, 'unharmed');
    rmSync(unharmed, { recursive: true, force: true });
    cpSync(template, unharmed, { recursive: true });
    const fresh = { template, content: contentOf(unharmed) };
    made.set(version, fresh);
    return fresh;
  };
  const data = join(folder, 'migrated');
  let usualMs: number | null = null;
  let turn = 0;
  return {
    name: 'migrating',
    kill: async () => {
      // From each earlier version in turn.
      const chosen = templateOf(1 + (turn++ % (MIGRATIONS.length - 1)));
      const lay = (): void => {
        rmSync(data, { recursive: true, force: true });
        cpSync(chosen.template, data, { recursive: true });
      };
      if (usualMs === null) {
        lay();
        const startedAt = performance.now();
        await runScript(VICTIM, ['open', data]);
        usualMs = performance.now() - startedAt;
      }
      lay();
      const said = await runAndKill(VICTIM, ['open', data], {
        after: /opening\n/,
        delayMs: random(0, Math.ceil(usualMs / 2)),
      });
      const content = contentOf(data);
      const backups = readdirSync(join(data, 'backups')).filter((name) => name.endsWith('.db'));
      const lost = chosen.content.rows.filter((row) => !content.has(row)).length;
      return {
        killed: said.killed,
        acknowledged: chosen.content.rows.length,
        lost,
        torn:
          Number(content.version !== MIGRATIONS.length) +
          backups.filter((name) => !isGood(join(data, 'backups', name))).length,
      };
    },
  };
}

function whileBackingUp({ folder, random }: Rack): Work {
  const data = join(folder, 'backed-up');
  let from = 0;
  return {
    name: 'backing up',
    kill: async () => {
      const said = await runAndKill(VICTIM, ['backup', data, String(from)], {
        after: /backup/,
        delayMs: random(0, 120),
      });
      const numbers = (word: string): number[] =>
        said.lines.filter((line) => line.startsWith(word)).map((line) => Number(line.split(' ')[1]));
      const [rows, backups] = [numbers('row'), numbers('backup')];
      const names = readdirSync(join(data, 'backups')).filter((name) => name.endsWith('.db'));
      // Looked at before the app is: a start may make a backup of its own, and drop the oldest.
      const torn = names.filter((name) => !isGood(join(data, 'backups', name))).length;
      const newest = backups.at(-1);
      const stamp =
        newest === undefined
          ? ''
          : new Date(Date.UTC(2026, 0, 1) + newest * 1000).toISOString().slice(0, 19).replaceAll(':', '-');
      const opened = openRecords(data, new Date());
      if (!opened.ok) throw new Error(opened.problem.message);
      const kept = new Set(
        opened.database
          .all(z.object({ key: z.string() }), "SELECT key FROM settings WHERE key LIKE 'row-%'")
          .map(({ key }) => key),
      );
      opened.database.close();
      from = Math.max(from, ...[...kept].map((key) => Number(key.slice(4)) + 1));
      return {
        killed: said.killed,
        acknowledged: rows.length + backups.length,
        lost:
          rows.filter((row) => !kept.has(`row-${row}`)).length +
          Number(newest !== undefined && !names.some((name) => name.includes(stamp))),
        torn: torn + Number(opened.notices.some(({ code }) => code.startsWith('records-restored'))),
      };
    },
  };
}

/** Whether a backup is whole and ours: what the app itself would take. */
function isGood(file: string): boolean {
  const database = openDatabase(file, 'look');
  try {
    return isWhole(database) && isOurs(database) && versionOf(database) > 0;
  } finally {
    database.close();
  }
}
