import { openTally, type Tally } from '../../questions/shelf/tally.ts';
import { bankPaths, readBank } from './banks.ts';
import { readFilms } from './films.ts';
import type { ExitCode, World } from './io.ts';
import { openProgress } from './progress.ts';

/** Which banks to count. */
export interface StatsOrder {
  /** A bank file, or a folder of them. */
  bank: string;
  /** The films that the questions were drawn from: a folder of facts files, or a file with one film a line. */
  facts?: string;
  json?: boolean;
}

/**
 * Counts what is in banks, and how good it is.
 * @returns 0 counted, 1 a bank or a line was left out, 2 nothing to count
 */
export async function stats(world: World, { bank, facts, json = false }: StatsOrder): Promise<ExitCode> {
  const films = facts === undefined ? undefined : await readFilms(world, facts);
  if (facts !== undefined && !films) return 2;
  const tally = openTally(films?.shelf);
  const paths = bankPaths(world, bank);
  const report = openProgress(world, 'counting banks', paths.length);
  let leftOut = films?.broken ?? 0;
  for (const [index, path] of paths.entries()) {
    const read = readBank(world, path);
    if (read) tally.add(read);
    else leftOut += 1;
    report(index + 1);
    await world.breathe();
  }
  report(paths.length, true);
  const figures = tally.figures();
  if (figures.questions === 0) return 2;
  world.say(json ? JSON.stringify(figures) : table(figures));
  return leftOut === 0 ? 0 : 1;
}

function table(figures: Tally): string {
  const lines = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([name, many]) => `  ${name.padEnd(32)} ${String(many).padStart(8)}`);
  const share = (part: number, whole: number) =>
    whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(2)} %`;
  const { functioning: good, conflicts } = figures;
  return [
    `questions ${figures.questions}, films ${figures.films}, banks ${figures.banks}`,
    'by topic',
    ...lines(figures.topics),
    'by kind',
    ...lines(figures.kinds),
    'by template',
    ...lines(figures.templates),
    `largest share of a kind in a topic: ${figures.largestShare.topic}, ${figures.largestShare.kind}, ${share(figures.largestShare.part, 1)}`,
    `places of the key, of four: ${figures.places
      .map((many) =>
        share(
          many,
          figures.places.reduce((a, b) => a + b, 0),
        ),
      )
      .join(', ')}`,
    `statements that are true: ${share(figures.truths.yes, figures.truths.yes + figures.truths.no)}`,
    `repeated questions: ${figures.repeats}`,
    `questions that give their answer away: ${figures.leaks}`,
    good === undefined
      ? 'distractors: give --facts to have them judged'
      : `three distractors of the key's type and band: ${share(good.all, good.of)} of ${good.of}`,
    conflicts === undefined
      ? 'answers that other sources contradict: give --facts to have them looked up'
      : `answers that other sources contradict: ${conflicts.length}`,
    ...(conflicts ?? []).slice(0, 20).map((line) => `  ${line}`),
  ].join('\n');
}
