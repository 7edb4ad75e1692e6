import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTestJournal } from '../../../host/room/testing/testEvening.ts';
import { entry, quantile, type Entry } from '../entry.ts';
import type { Seen, ServerAt, Usage } from './protocol.ts';
import { startHelper, type Helper } from './talk.ts';

const PLAYERS = [50, 200, 500, 1_000];
const QUESTIONS = 12;
/** What the room may take more than an idle one, in MB. */
const ALLOWED_MB = 120;

/** A server and its players. */
interface Side {
  server: Helper;
  bots: Helper;
  at: ServerAt;
  idle: Usage;
  joinMs: number;
  seen: Seen[];
  cpuMs: number;
}

/**
 * The room with its players on loopback, beside a bare `ws` server that sends the same frames to as many. Both are up at
 * the same time and asked in turn, so that what else the machine does falls on both.
 */
export async function room(): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const players of PLAYERS) entries.push(...(await withPlayers(players)));
  return entries;
}

async function withPlayers(players: number): Promise<Entry[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reel-quiz-bench-'));
  const sides: Side[] = [];
  const disk = startHelper(join(import.meta.dirname, 'commitsChild.ts'), [folder]);
  try {
    const ours = await startSide('roomChild.ts', folder, players);
    sides.push(ours);
    const bare = await startSide('bareChild.ts', folder, players);
    sides.push(bare);
    const commits: number[] = [];
    for (let question = 0; question < QUESTIONS; question++) {
      await disk.ask('start');
      await play(ours);
      commits.push(...(await disk.ask<number[]>('stop')));
      await play(bare);
    }
    const after = await ours.server.ask<Usage>('usage');
    // What was acknowledged must be on disk now, whatever happens next.
    await ours.server.kill();
    const answers = readTestJournal(ours.at.journalFile).filter(({ type }) => type === 'answered');
    const acknowledged = ours.seen.reduce((sum, { ackMs }) => sum + ackMs.length, 0);
    const unacknowledged = ours.seen.reduce((sum, seen) => sum + seen.unacknowledged, 0);
    if (unacknowledged > 0 || answers.length < acknowledged || acknowledged < players * QUESTIONS)
      throw new Error(
        `With ${players} players ${unacknowledged} answers were not acknowledged, and of ${acknowledged} that were, ${answers.length} are on disk.`,
      );
    return entriesOf(players, { ours, bare, after, commits });
  } finally {
    await Promise.all(
      [disk, ...sides.flatMap(({ server, bots }) => [server, bots])].map((one) => one.kill()),
    );
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startSide(file: string, folder: string, players: number): Promise<Side> {
  const server = startHelper(join(import.meta.dirname, file), [folder]);
  const bots = startHelper(join(import.meta.dirname, 'botsChild.ts'), []);
  const at = await server.ask<ServerAt>('where');
  const idle = await server.ask<Usage>('usage');
  const joinMs = await bots.ask<number>('join', { at, players });
  return { server, bots, at, idle, joinMs, seen: [], cpuMs: 0 };
}

async function play(side: Side): Promise<void> {
  const { server, bots } = side;
  await server.ask('usage');
  await bots.ask('ready');
  await server.ask('ask');
  const seen = bots.ask<Seen>('answer');
  await server.ask('open');
  side.seen.push(await seen);
  await server.ask('close');
  await server.ask('reveal');
  // Until all have been sent.
  await new Promise((resolve) => setTimeout(resolve, 200));
  side.cpuMs += (await server.ask<Usage>('usage')).cpuMs / QUESTIONS;
}

function entriesOf(
  players: number,
  { ours, bare, after, commits }: { ours: Side; bare: Side; after: Usage; commits: number[] },
): Entry[] {
  const name = (what: string): string => `room, ${players} players: ${what}`;
  const acks = (side: Side, share: number): number =>
    quantile(
      side.seen.flatMap(({ ackMs }) => ackMs),
      share,
    );
  const spread = (side: Side): number =>
    quantile(
      side.seen.map(({ spreadMs }) => spreadMs),
      0.5,
    );
  const ack = (label: string, share: number): Entry => {
    const baseline = acks(bare, share);
    // One and a half times the bare server's, and what it does not make: one commit. Half of the answers come while the
    // disk is at work, and wait for that, too.
    const made = share === 0.5 ? 2 : 1;
    const goal = Math.round((1.5 + (made * quantile(commits, share)) / baseline) * 100) / 100;
    return entry(name(`acknowledgement ${label}`), { value: acks(ours, share), baseline, goal });
  };
  const growth = after.rssMb - ours.idle.rssMb;
  return [
    entry(name('joining all'), { value: ours.joinMs, baseline: bare.joinMs, goal: 2 }),
    entry(name('spread of the broadcast'), { value: spread(ours), baseline: spread(bare), goal: 1.5 }),
    ack('p50', 0.5),
    ack('p99', 0.99),
    entry(name('processor, a question'), { value: ours.cpuMs, baseline: bare.cpuMs, goal: 3 }),
    {
      name: name('memory above idle, of what is allowed'),
      value: growth,
      unit: 'MB',
      baseline: ALLOWED_MB,
      ratio: growth / ALLOWED_MB,
      goal: 1,
      met: growth <= ALLOWED_MB,
    },
  ];
}
