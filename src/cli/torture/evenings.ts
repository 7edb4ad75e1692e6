import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { StandingView } from '../../contract/evening.ts';
import { eveningOnDisk } from '../../host/testing/eveningOnDisk.ts';
import { replayEvening } from '../../quiz/evening/log.ts';
import { placesOf, spanOf, type EveningSetup } from '../../quiz/evening/setup.ts';
import { standings } from '../../quiz/evening/standings.ts';
import type { EveningLog } from '../../quiz/evening/log.ts';
import { type Bot, startBot } from '../room-bots/bot.ts';
import type { Scene } from '../room-bots/protocol.ts';
import { wordsOf } from './answerWords.ts';
import type { Random } from './random.ts';
import type { Rack, Torture, Verdict } from './torture.ts';

const USUAL = 50;
/** How many of them fall into one evening, at most. */
const KILLS_AN_EVENING = 10;
const NAMES = ['Ada', 'Bob', 'Cleo', 'Dan', 'Eve', 'Finn'];
const VICTIM = resolve(import.meta.dirname, 'eveningVictim.ts');
/** How long a host may take to come to what it is waited for, in ms; only one that hangs takes so long. */
const PATIENCE_MS = 120_000;
/** What the room never says to a phone that does as it should. */
const NEVER = [
  'wrong-token',
  'wrong-code',
  'name-taken',
  'bad-message',
  'bad-answer',
  'unknown-player',
  'failed',
];

/** Kills the host of a game night while phones play in its room, and starts it again under them. */
export const evenings: Torture = {
  hint: 'kills the host of a game night -9 at N random moments while phones play in its room',
  counted: true,
  run: async (rack) => {
    const count = rack.count ?? USUAL;
    const sum: Sum = { kills: 0, evenings: 0, acknowledged: 0, answers: 0, undone: 0, faults: [] };
    while (sum.kills < count) {
      await oneEvening(rack, sum, Math.min(KILLS_AN_EVENING, count - sum.kills));
      rack.progress(`${sum.kills} of ${count} kills`);
    }
    return verdictOf(sum);
  },
};

interface Sum {
  kills: number;
  evenings: number;
  /** Answers that phones were told are kept. */
  acknowledged: number;
  /** Answers on disk. */
  answers: number;
  undone: number;
  faults: string[];
}

const verdictOf = (sum: Sum): Verdict => ({
  lines: [
    `${sum.kills} kills in ${sum.evenings} evenings with ${NAMES.length} phones: ${sum.acknowledged} answers acknowledged, ` +
      `${sum.answers} on disk, ${sum.undone} steps undone; scores by the log, on the desk and on the phones are the same`,
  ].filter(() => sum.faults.length === 0),
  faults: [
    ...sum.faults,
    // A torture that never met its victim shows nothing.
    ...(sum.acknowledged === 0 ? ['nothing was ever acknowledged'] : []),
  ],
});

const RoomLine = z.object({ evening: z.string(), url: z.string(), code: z.string() });
const ToldLine = z.object({ events: z.number(), digest: z.string(), standings: z.array(z.unknown()) });
const EndLine = z.object({ finished: z.array(StandingView) });

/** A host in a process of its own. */
interface Victim {
  /** Where its room is; undefined when it ended before it said so. */
  room: Promise<z.infer<typeof RoomLine> | undefined>;
  /** Kept once it tells for the first time what is acknowledged. */
  playing: Promise<unknown>;
  end: Promise<z.infer<typeof EndLine> | undefined>;
  isAtEnd: () => boolean;
  /** The last that it told. */
  told: () => z.infer<typeof ToldLine> | undefined;
  /** Ends it at once; answers what it complained of, when it was gone before. */
  kill: () => Promise<string | null>;
}

/** @param evening the one to take up; without it, another is begun. It is played straight to its end when it is to finish. */
function startVictim(folder: string, random: Random, evening?: { id: string; isToFinish: boolean }): Victim {
  const child = spawn(
    process.execPath,
    [
      ...[VICTIM, folder, String(random(1, 2 ** 30)), String(NAMES.length)],
      ...(evening ? [evening.id] : []),
      ...(evening?.isToFinish === true ? ['finish'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let complaint = '';
  let isAtEnd = false;
  let told: z.infer<typeof ToldLine> | undefined;
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const closed = once(child, 'close');
  const lines = createInterface({ input: child.stdout });
  const waiting = new Set<(line: unknown) => void>();
  lines.on('line', (line) => {
    // What was cut off was never said.
    if (!line.endsWith('}')) return;
    const said: unknown = JSON.parse(line);
    const read = ToldLine.safeParse(said);
    if (read.success) told = read.data;
    isAtEnd ||= EndLine.safeParse(said).success;
    for (const hear of waiting) hear(said);
  });
  const first = <Line>(schema: z.ZodType<Line>): Promise<Line | undefined> =>
    new Promise((found) => {
      waiting.add((said) => {
        const read = schema.safeParse(said);
        if (read.success) found(read.data);
      });
      void closed.then(() => {
        found(undefined);
      });
    });
  return {
    room: first(RoomLine),
    playing: first(ToldLine),
    end: first(EndLine),
    isAtEnd: () => isAtEnd,
    told: () => told,
    async kill() {
      const wasThere = child.exitCode === null && child.signalCode === null;
      child.kill('SIGKILL');
      await closed;
      return wasThere ? null : complaint.slice(0, 500);
    },
  };
}

/** An answer that a phone was told is kept. */
interface Kept {
  name: string;
  scene: Scene;
  response: unknown;
}

/** The phones of an evening, and what they were told. */
interface Phones {
  kept: Kept[];
  points: Map<string, number>;
  faults: string[];
  leave: () => void;
}

function startPhones(at: z.infer<typeof RoomLine>, random: Random): Phones {
  const phones: Omit<Phones, 'leave'> = { kept: [], points: new Map(), faults: [] };
  const bots = NAMES.map((name): Bot => {
    const scenes = new Map<string, Scene>();
    return startBot({
      url: at.url,
      code: at.code,
      name,
      answerWithinMs: 80,
      random: () => random(0, 999_999) / 1_000_000,
      saw: (sight) => {
        if (sight.type === 'opened') scenes.set(sight.opening, sight.scene);
        else if (sight.type === 'points') phones.points.set(name, sight.points);
        else if (sight.type === 'ended') phones.faults.push(`${name} was sent away: ${sight.code}`);
        else if (sight.type === 'refused' && NEVER.includes(sight.code))
          phones.faults.push(`${name} asked for ${sight.what} and was told ${sight.code}`);
        else if (sight.type === 'acknowledged') {
          const scene = scenes.get(sight.opening);
          if (scene) phones.kept.push({ name, scene, response: sight.response });
        }
      },
    });
  });
  return {
    ...phones,
    leave: () => {
      for (const bot of bots) bot.leave();
    },
  };
}

async function oneEvening({ folder, random }: Rack, sum: Sum, kills: number): Promise<void> {
  const data = join(folder, `evening-${sum.evenings++}`);
  mkdirSync(data);
  let victim = startVictim(data, random);
  const at = await victim.room;
  if (!at) throw new Error(`the host did not start: ${await victim.kill()}`);
  const phones = startPhones(at, random);
  try {
    for (let kill = 0; kill < kills; kill++) {
      // Mostly while it plays; now and then while it starts.
      if (kill === 0 || random(1, 5) > 1) await within(victim.playing);
      await sleep(random(0, 700));
      if (victim.isAtEnd()) break;
      const complaint = await victim.kill();
      if (complaint !== null) throw new Error(`the host ended by itself: ${complaint}`);
      sum.kills++;
      sum.faults.push(
        ...lostIn(data, at.evening, victim, phones).map((fault) => `kill ${sum.kills}: ${fault}`),
      );
      victim = startVictim(data, random, { id: at.evening, isToFinish: kill === kills - 1 });
      const again = victim.room;
      void again.then((room) => {
        if (room && (room.url !== at.url || room.code !== at.code || room.evening !== at.evening))
          sum.faults.push(`kill ${sum.kills}: the room came back at ${room.url}, ${room.code}`);
      });
    }
    const end = await within(victim.end);
    if (!end) throw new Error(`the host ended by itself: ${await victim.kill()}`);
    sum.faults.push(...(await otherScores(data, at.evening, end.finished, phones)));
    await victim.kill();
    sum.faults.push(...lostIn(data, at.evening, victim, phones), ...phones.faults);
    const { log } = eveningOnDisk(data, at.evening);
    sum.acknowledged += phones.kept.length;
    sum.answers += log.events.filter(({ type }) => type === 'answered').length;
    sum.undone += log.events.filter(({ type }) => type === 'undone').length;
  } finally {
    phones.leave();
    await victim.kill();
  }
}

/** What is to come in a while, or an error when it never does. */
async function within<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new AbortController();
  try {
    return await Promise.race([
      promise,
      sleep(PATIENCE_MS, undefined, { signal: late.signal }).then(() => {
        throw new Error('the host hangs');
      }),
    ]);
  } finally {
    late.abort();
  }
}

/** Looks at what a killed host has left, and says what of what it had acknowledged is not there. */
function lostIn(data: string, evening: string, victim: Victim, { kept }: Phones): string[] {
  const { setup, log } = eveningOnDisk(data, evening);
  const faults: string[] = [];
  const told = victim.told();
  if (told) {
    const events = log.events.slice(0, told.events);
    const digest = createHash('sha256').update(JSON.stringify(events)).digest('hex');
    if (digest !== told.digest) faults.push(`of ${told.events} acknowledged events some are lost or changed`);
    const replayed = replayEvening(setup, events);
    const lines = replayed.ok ? standings(setup, replayed.log.state) : [];
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(lines)), told.standings))
      faults.push(`the scores of the first ${told.events} events are others than were told`);
  }
  const onDisk = answersOn(setup, log);
  for (const { name, scene, response } of kept) {
    const answer = answerLine(setup, name, scene, response);
    const there = onDisk.indexOf(answer);
    if (there === -1) faults.push(`an acknowledged answer is lost: ${answer}`);
    else onDisk.splice(there, 1);
  }
  return faults;
}

/** Every answer on disk: who, to which question, in words. */
function answersOn(setup: EveningSetup, log: EveningLog): string[] {
  const indexOf = new Map<string, number>();
  const names = new Map<string, string>();
  return log.events.flatMap((event) => {
    if (event.type === 'player-added') names.set(event.player, event.name);
    if (event.type === 'options-opened') indexOf.set(event.opening, event.index);
    if (event.type === 'tie-answered') return [`${names.get(event.player)}, tie-break: ${event.number}`];
    if (event.type !== 'answered') return [];
    const index = indexOf.get(event.opening) ?? -1;
    const question = placesOf(setup)[index]?.drawn.question;
    return question ? [`${names.get(event.player)}, ${index}: ${wordsOf(event.response, question)}`] : [];
  });
}

function answerLine(setup: EveningSetup, name: string, scene: Scene, response: unknown): string {
  const { round, question } = scene;
  if (!round || !question) return `${name}: an answer to nothing`;
  const index = spanOf(setup, round.number - 1).first + round.question - 1;
  const words = wordsOf(response, question);
  const isTie = question.kind === 'number' && placesOf(setup)[index]?.drawn.question.kind !== 'number';
  return isTie ? `${name}, tie-break: ${words}` : `${name}, ${index}: ${words}`;
}

/** Compares what the desk shows at the end with the log on disk, and with what the phones were told. */
async function otherScores(
  data: string,
  evening: string,
  desk: z.infer<typeof EndLine>['finished'],
  { points }: Phones,
): Promise<string[]> {
  const { setup, log } = eveningOnDisk(data, evening);
  const lines = standings(setup, log.state);
  const faults: string[] = [];
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(lines)), desk))
    faults.push('the desk shows other scores at the end than the log has');
  const isTold = (): boolean => lines.every((line) => points.get(line.name) === line.points);
  for (let waited = 0; !isTold() && waited < PATIENCE_MS / 4; waited += 50) await sleep(50);
  if (!isTold())
    faults.push(`the phones show ${JSON.stringify([...points])}, and the log has ${JSON.stringify(lines)}`);
  return faults;
}
