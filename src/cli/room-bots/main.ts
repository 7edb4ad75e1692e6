/** Players without people, for trying out a room. They know of it what `docs/room-protocol.md` says, and no more. */
import { parseArgs } from 'node:util';
import { quantile } from '../bench/entry.ts';
import { startBot, type Sight } from './bot.ts';

const USAGE = `Sends players without people into a room. They join, and answer whatever is asked.

npm run -s room-bots -- --url URL --code CODE [--players N] [--answer-within MS] [--for SECONDS] [--json]

--url URL           the room, as the stage shows it: http://192.168.1.5:8080
--code CODE         its four letters
--players N         how many; 10 without it
--answer-within MS  each answer comes after some time, up to this; 3000 without it
--for SECONDS       how long they stay; without it, until they are stopped with Ctrl+C
--json              one JSON object at the end, in place of words along the way`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      code: { type: 'string' },
      players: { type: 'string', default: '10' },
      'answer-within': { type: 'string', default: '3000' },
      for: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { url, code } = values;
  if (url === undefined || code === undefined) throw new Error(`--url and --code are needed.\n\n${USAGE}`);
  const players = numberOf('--players', values.players);
  const answerWithinMs = numberOf('--answer-within', values['answer-within']);
  const seconds = values.for === undefined ? null : numberOf('--for', values.for);

  const sights: Sight[] = [];
  const bots = Array.from({ length: players }, (_, at) =>
    startBot({
      url,
      code,
      name: `Bot ${at + 1}`,
      answerWithinMs,
      random: Math.random,
      saw: (sight) => {
        sights.push(sight);
        if (!values.json && !['joined', 'acknowledged', 'points'].includes(sight.type)) tell(sights, players);
      },
    }),
  );
  void Promise.all(bots.map(({ joined }) => joined)).then(() => {
    if (!values.json) console.log(`All ${players} have joined.`);
  });
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
    if (seconds !== null) setTimeout(resolve, seconds * 1000);
  });
  for (const bot of bots) bot.leave();
  const summary = summaryOf(sights);
  console.log(values.json ? JSON.stringify(summary) : summaryWords(summary));
}

function numberOf(flag: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${flag} wants a whole number from 1 on, not ${text}.`);
  return number;
}

let toldAt = 0;
/** A line now and then, however much happens. */
function tell(sights: readonly Sight[], players: number): void {
  if (performance.now() - toldAt < 1_000) return;
  toldAt = performance.now();
  console.log(summaryWords(summaryOf(sights)).replace(/^/, `${players} players: `));
}

interface Summary {
  joined: number;
  questions: number;
  answers: number;
  /** From sending an answer to its acknowledgement; null before the first. */
  acknowledgedMs: { p50: number; p99: number } | null;
  lost: number;
  refused: Record<string, number>;
}

function summaryOf(sights: readonly Sight[]): Summary {
  const acks = sights.flatMap((sight) => (sight.type === 'acknowledged' ? [sight.tookMs] : []));
  const openings = new Set(sights.flatMap((sight) => (sight.type === 'opened' ? [sight.opening] : [])));
  const refused: Record<string, number> = {};
  for (const sight of sights)
    if (sight.type === 'refused') refused[sight.code] = (refused[sight.code] ?? 0) + 1;
  return {
    joined: sights.filter(({ type }) => type === 'joined').length,
    questions: openings.size,
    answers: acks.length,
    acknowledgedMs: acks.length === 0 ? null : { p50: quantile(acks, 0.5), p99: quantile(acks, 0.99) },
    lost: sights.filter(({ type }) => type === 'lost').length,
    refused,
  };
}

function summaryWords({ joined, questions, answers, acknowledgedMs, lost, refused }: Summary): string {
  const times = acknowledgedMs
    ? ` (acknowledged in ${acknowledgedMs.p50.toFixed(1)} ms, the slowest hundredth in ${acknowledgedMs.p99.toFixed(1)} ms)`
    : '';
  const refusals = Object.entries(refused).map(([code, count]) => `${count} × ${code}`);
  return [
    `${joined} joined, ${questions} questions, ${answers} answers${times}`,
    ...(lost > 0 ? [`${lost} connections lost`] : []),
    ...(refusals.length > 0 ? [`refused: ${refusals.join(', ')}`] : []),
  ].join('; ');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
