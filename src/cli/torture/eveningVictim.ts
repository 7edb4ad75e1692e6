/**
 * A host of a game night, there to be killed: `node eveningVictim.ts FOLDER SEED PHONES [EVENING [finish]]`. It takes up the
 * evening that it is given, or begins one, opens its room, waits for its phones, and goes on by itself: steps, pauses, rulings
 * and undos. It prints where the room is, then what is acknowledged of the log each time, and at the end where all stand.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clientOf } from '../../contract/call.ts';
import type { EveningCommand } from '../../contract/evening.ts';
import { roomApi } from '../../contract/roomApi.ts';
import { TOPICS } from '../../facts/topic.ts';
import { testHost } from '../../host/testing/bank.ts';
import { beginEvening, resumeEvening, type TestEvening } from '../../host/testing/evening.ts';
import { value } from '../../host/testing/value.ts';
import { randomOf } from './random.ts';

const BANK = resolve(import.meta.dirname, '../../../questions/banks/one-second.json');
const [folder = '', seed = '1', phones = '1', begun, finish] = process.argv.slice(2);
const random = randomOf(Number(seed));
const chance = (percent: number): boolean => random(1, 100) <= percent;

mkdirSync(join(folder, 'banks'), { recursive: true });
copyFileSync(BANK, join(folder, 'banks', 'one-second.json'));
const host = testHost(folder, {}, { phonePage: folder });
const evening = begun === undefined ? await begin() : await resumeEvening(host, begun);
const { url, code } = value(
  await clientOf(roomApi, host.call)('room.open', { evening: evening.id, address: '127.0.0.1', port: 0 }),
);
say({ evening: evening.id, url, code });
while ((await evening.host()).players.length < Number(phones)) await sleep(5);
tell();
for (let { phase } = await evening.host(); phase !== 'finished'; { phase } = await evening.host()) {
  await something(phase);
  tell();
  // Time for the phones to see it, and to answer.
  await sleep(phase === 'open' ? random(10, 60) : random(0, 40));
}
const { standings } = await evening.host();
say({ finished: standings });
// Its phones are still to hear of the end.
await sleep(600_000);

async function begin(): Promise<TestEvening> {
  const round = { bankIds: ['one-second'], topics: [...TOPICS], questions: 4, secondsPerQuestion: 60 };
  const plan = { readMs: 0, tieBreak: true, rateFilms: true };
  return beginEvening(host, plan, [
    { ...round, scoring: 'kahoot', streaks: true },
    { ...round, scoring: 'fastest', kinds: ['text', 'number', 'clues', 'match', 'order', 'select'] },
    { ...round, scoring: 'linear', joker: true, kinds: ['place'], questions: 3 },
    { ...round, scoring: 'capped', wager: true, questions: 3 },
    { ...round, scoring: 'flat', answering: 'buzzer', questions: 2 },
  ]);
}

/** One thing that the host may do now: mostly the next step. */
async function something(phase: string): Promise<void> {
  if (finish === undefined && chance(8)) {
    const { log, asked, clock } = await evening.host();
    const line = log.find(({ mayUndo, mayRedo }) => (chance(60) ? mayUndo : mayRedo));
    const last = asked.at(-1);
    if (clock?.running === true && chance(40)) await act({ do: 'pause' });
    else if (last && chance(40)) await act({ do: 'void', index: last.index, isVoid: !last.isVoid });
    else if (line) await act({ do: line.mayUndo ? 'undo' : 'redo', sequence: line.sequence });
    return;
  }
  // An open question mostly waits until all have answered.
  if (phase === 'open' && chance(90) && (await evening.host()).next === 'close') return;
  const { next } = await evening.host();
  if (next === 'rule-buzz') await act({ do: 'rule-buzz', right: chance(50) });
  else await act({ do: 'next' });
}

/** Another may have been first: what can't be done any more is nothing to complain of. */
async function act(command: EveningCommand): Promise<void> {
  const done = await evening.call('evenings.act', { evening: evening.id, command });
  if (!done.ok && done.problem.code !== 'evening-refused') throw new Error(done.problem.message);
}

/** Tells what is acknowledged of the log by now. */
function tell(): void {
  void evening.call('evenings.export', { evening: evening.id, format: 'json' }).then((file) => {
    const { events, standings: lines } = JSON.parse(value(file).text) as {
      events: unknown[];
      standings: unknown;
    };
    const digest = createHash('sha256').update(JSON.stringify(events)).digest('hex');
    say({ events: events.length, digest, standings: lines });
  });
}

function say(what: object): void {
  console.log(JSON.stringify(what));
}
