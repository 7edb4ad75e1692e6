import { z } from 'zod';
import { pointsFor, SCORING_PRESETS } from '../scoring.ts';

/** The presets of an evening's scoring, in the order in which they are offered. */
export const EVENING_SCORING_IDS = [
  'kahoot',
  'linear',
  'capped',
  'flat',
  'fastest',
  'wager',
  'defence',
  'closest',
] as const;

const points = z.number().int().nonnegative();

/**
 * How a round gives points, as data. `way` says where the points of a right answer come from: `line` by its time, from
 * `fullPoints` at once to `lastPoints` at the last moment (flat when both are the same); `defence` as many as the
 * opponent has put on the question; `closest` all of them for the number that comes closest and none for the others.
 */
export const EveningScoring = z.object({
  id: z.enum(EVENING_SCORING_IDS),
  way: z.enum(['line', 'defence', 'closest']),
  fullPoints: points,
  lastPoints: points,
  /** Answers within this many ms of the opening earn full points. */
  freeMs: z.number().nonnegative(),
  /** On top, for the first of all that answered right. */
  fastestBonus: points,
  /** Extra points for each right answer in a row after the first: `step` more each time, up to `cap`. */
  streak: z.object({ step: points, cap: points }),
  /** A wager may always be this high, however few points one has. */
  leastWager: points,
});
export type EveningScoring = z.infer<typeof EveningScoring>;
export type EveningScoringId = EveningScoring['id'];

const LINE = { way: 'line' as const, freeMs: 0, fastestBonus: 0, leastWager: 1000 };
const NO_STREAK = { step: 0, cap: 0 };

/** The same line as that of a game played alone. */
function asAlone(id: 'kahoot' | 'linear' | 'capped' | 'flat'): EveningScoring {
  const { fullPoints, lastPoints, freeMs, streak } = SCORING_PRESETS[id];
  return { ...LINE, id, fullPoints, lastPoints, freeMs, streak };
}

/**
 * The presets to choose from. An evening carries its own copy, so a later change never rescores an old one.
 *
 * `fastest` is 10 points for a right answer and 5 more for the fastest of them. `wager` gives nothing but what was
 * wagered. `defence` follows LearnedLeague: the opponent puts 3, 2, 2, 1, 1 and 0 points on the six questions.
 */
export const EVENING_SCORING: Record<EveningScoringId, EveningScoring> = {
  kahoot: asAlone('kahoot'),
  linear: asAlone('linear'),
  capped: asAlone('capped'),
  flat: asAlone('flat'),
  fastest: {
    ...LINE,
    id: 'fastest',
    fullPoints: 10,
    lastPoints: 10,
    fastestBonus: 5,
    streak: { step: 1, cap: 5 },
    leastWager: 10,
  },
  wager: { ...LINE, id: 'wager', fullPoints: 0, lastPoints: 0, streak: NO_STREAK },
  defence: {
    ...LINE,
    id: 'defence',
    way: 'defence',
    fullPoints: 3,
    lastPoints: 3,
    streak: NO_STREAK,
    leastWager: 3,
  },
  closest: { ...LINE, id: 'closest', way: 'closest', fullPoints: 1000, lastPoints: 1000, streak: NO_STREAK },
};

/** How many times a round counts for those who play their joker on it. */
export const JOKER_TIMES = 2;

/** The points that an opponent may put on six questions, in any order. */
const DEFENCE = [3, 2, 2, 1, 1, 0];

/** The points to be put on so many questions, highest first: those of six, and again from the start for more. */
export function defencePoints(questions: number): number[] {
  return Array.from({ length: questions }, (_, at) => DEFENCE[at % DEFENCE.length] ?? 0).sort(
    (a, b) => b - a,
  );
}

/** Whether these are the points of a defence of so many questions, in some order. */
export function isDefence(values: readonly number[], questions: number): boolean {
  const sorted = values.toSorted((a, b) => b - a);
  const wanted = defencePoints(questions);
  return sorted.length === wanted.length && sorted.every((value, at) => value === wanted[at]);
}

/**
 * Points for a right answer by its time, without bonus, wager and joker.
 * @param elapsedMs from the opening of the options to the answer, in ms
 * @param limitMs the player's time limit in ms; null when time is off, and then speed does not count
 */
export function linePoints(scoring: EveningScoring, elapsedMs: number, limitMs: number | null): number {
  const { fullPoints, lastPoints, freeMs, streak } = scoring;
  return pointsFor(
    { id: 'linear', fullPoints, lastPoints, freeMs, lastTimes: 1, streak },
    elapsedMs,
    limitMs,
  );
}

/**
 * What a right answer earns along the time of a question, for a curve on a screen.
 * @param limitMs the time limit in ms
 * @param steps how many steps the time is cut into; there is one point more than steps
 * @returns at each time in ms: the points, and with the bonus of the fastest where there is one
 */
export function preview(
  scoring: EveningScoring,
  limitMs: number,
  steps: number,
): { atMs: number; points: number; fastest: number }[] {
  return Array.from({ length: steps + 1 }, (_, at) => {
    const atMs = (limitMs * at) / steps;
    const earned = linePoints(scoring, atMs, limitMs);
    return { atMs, points: earned, fastest: earned + scoring.fastestBonus };
  });
}
