import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EveningCommand } from '../../../contract/evening.ts';
import { eveningOnDisk } from '../../../host/testing/eveningOnDisk.ts';
import { entry, quantile, type Entry } from '../entry.ts';
import type { HostAt, Pressed, Seen, ServerAt, Usage } from './protocol.ts';
import { pressEntries } from './pressEntries.ts';
import { startHelper, type Helper } from './talk.ts';

const PLAYERS = [50, 200, 500, 1_000];
const QUESTIONS = 12;
/** What the room may take more than an idle one, in MB. */
const ALLOWED_MB = 120;

/** A server and its players. */
interface Side {
  server: Helper;
  bots: Helper;
  /** What opens and closes its questions. */
  steps: Steps;
  idle: Usage;
  joinMs: number;
  seen: Seen[];
  cpuMs: number;
}

/** The steps of a question. */
interface Steps {
  ask: () => Promise<unknown>;
  open: () => Promise<unknown>;
  /** What is left once all have answered. */
  end: () => Promise<unknown>;
}

/**
 * The evening with its players on loopback, its desk and its stage, beside a bare `ws` server that sends the same frames
 * to as many. Both are up at the same time and asked in turn, so that what else the machine does falls on both.
 */
export async function room(): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const players of PLAYERS) entries.push(...(await withPlayers(players)));
  return entries;
}

async function withPlayers(players: number): Promise<Entry[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reel-quiz-bench-'));
  const helpers: Helper[] = [];
  const help = (file: string): Helper => {
    const helper = startHelper(join(import.meta.dirname, file), [folder]);
    helpers.push(helper);
    return helper;
  };
  try {
    const disk = help('commitsChild.ts');
    const host = help('roomChild.ts');
    const at = await host.ask<HostAt>('where');
    const desk = help('deskChild.ts');
    await desk.ask('connect', { at });
    const pressed: Pressed[] = [];
    const press = async (command: EveningCommand): Promise<void> => {
      pressed.push(await desk.ask<Pressed>('press', { command }));
    };
    await press({ do: 'next' });
    const ours = await startSide(host, help('botsChild.ts'), at, players, {
      ask: () => press({ do: 'next' }),
      open: () => press({ do: 'open-options' }),
      // The last answer has closed it.
      end: () => press({ do: 'next' }),
    });
    const server = help('bareChild.ts');
    const bare = await startSide(server, help('botsChild.ts'), await server.ask<ServerAt>('where'), players, {
      ask: () => server.ask('ask'),
      open: () => server.ask('open'),
      end: async () => {
        await server.ask('close');
        await server.ask('reveal');
      },
    });
    const commits: number[] = [];
    for (let question = 0; question < QUESTIONS; question++) {
      await disk.ask('start');
      await play(ours);
      commits.push(...(await disk.ask<number[]>('stop')));
      await play(bare);
    }
    const after = await host.ask<Usage>('usage');
    // What was acknowledged must be on disk now, whatever happens next.
    await host.kill();
    checkDisk(at, players, ours.seen);
    return entriesOf(players, { ours, bare, after, commits, pressed });
  } finally {
    await Promise.all(helpers.map((one) => one.kill()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws Error when an answer was not acknowledged, or one that was is not in the log on disk */
function checkDisk({ dataFolder, evening }: HostAt, players: number, seen: readonly Seen[]): void {
  const { log } = eveningOnDisk(dataFolder, evening);
  const kept = [...log.state.asked.values()].reduce((sum, { answers }) => sum + answers.size, 0);
  const acknowledged = seen.reduce((sum, { ackMs }) => sum + ackMs.length, 0);
  const unacknowledged = seen.reduce((sum, one) => sum + one.unacknowledged, 0);
  if (unacknowledged > 0 || kept < acknowledged || acknowledged < players * QUESTIONS)
    throw new Error(
      `With ${players} players ${unacknowledged} answers were not acknowledged, and of ${acknowledged} that were, ${kept} are on disk.`,
    );
}

async function startSide(
  server: Helper,
  bots: Helper,
  at: ServerAt,
  players: number,
  steps: Steps,
): Promise<Side> {
  const idle = await server.ask<Usage>('usage');
  const joinMs = await bots.ask<number>('join', { at, players });
  return { server, bots, steps, idle, joinMs, seen: [], cpuMs: 0 };
}

async function play(side: Side): Promise<void> {
  const { server, bots, steps } = side;
  await server.ask('usage');
  await bots.ask('ready');
  await steps.ask();
  const seen = bots.ask<Seen>('answer');
  await steps.open();
  side.seen.push(await seen);
  await steps.end();
  // Until all have been sent.
  await new Promise((resolve) => setTimeout(resolve, 200));
  side.cpuMs += (await server.ask<Usage>('usage')).cpuMs / QUESTIONS;
}

interface Measured {
  ours: Side;
  bare: Side;
  after: Usage;
  commits: number[];
  pressed: Pressed[];
}

function entriesOf(players: number, { ours, bare, after, commits, pressed }: Measured): Entry[] {
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
    ...pressEntries(name, pressed),
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
