import { z } from 'zod';
import { Topic, TOPICS } from '../facts/topic.ts';
import { Kind, KINDS } from './question.ts';
import { START_RATING } from './rating.ts';
import type { Tally } from './tally.ts';

const count = z.number().int().nonnegative();
/** From 0 to 1. */
const share = z.number().min(0).max(1);
/** A day of the player's calendar: 2026-11-21. */
const Day = z.iso.date();

/** Answers, and the share of the points that they earned on average: a partly right one counts with its part. */
const Accuracy = z.object({ answers: count, share });
export type Accuracy = z.infer<typeof Accuracy>;

/** The middle of the answer times, and the half of them that lies around it. Ms, to a tenth of a second. */
const Speed = z.object({ answers: count, medianMs: z.number(), lowerMs: z.number(), upperMs: z.number() });
export type Speed = z.infer<typeof Speed>;

/** What a player's answers look like from afar. All of it is drawn from a tally. */
export const Statistics = z.object({
  totals: z.object({ answers: count, right: count, partly: count, points: z.number() }),
  /** Right answers in a row, and days in a row on which something was answered. */
  streak: z.object({ current: count, longest: count }),
  daysInARow: z.object({ current: count, longest: count }),
  topics: z.array(Accuracy.extend({ topic: Topic })),
  /** The same over time, in pieces of one length, the oldest first; pieces without an answer are left out. */
  overTime: z.object({
    piece: z.enum(['day', 'week', 'month']),
    pieces: z.array(z.object({ from: Day, topics: z.partialRecord(Topic, Accuracy) })),
  }),
  kinds: z.array(Accuracy.extend({ kind: Kind })),
  /** Answers that were right and that were wrong; null where there are none. */
  speed: z.object({ right: Speed.nullable(), wrong: Speed.nullable() }),
  /** The days of the last year on which something was answered, in order. */
  calendar: z.array(z.object({ day: Day, answers: count, right: count })),
  rating: z.object({
    now: z.number(),
    answers: count,
    curve: z.array(z.object({ answers: count, at: z.number(), rating: z.number() })),
  }),
});
export type Statistics = z.infer<typeof Statistics>;

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_OF_YEAR = 365;
/** Up to how many days of play are told day by day, and week by week. */
const LONGEST_IN_DAYS = 42;
const LONGEST_IN_WEEKS = 400;

/** A day number (days since 1970) as it is written: 2026-11-21. */
export const writtenDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/**
 * Draws the statistics from a tally.
 * @param today the day number of today in the player's calendar
 */
export function statisticsOf(tally: Tally, today: number): Statistics {
  const days = [...tally.days].sort(([a], [b]) => a - b);
  return {
    totals: { answers: tally.answers, right: tally.right, partly: tally.partly, points: tally.points },
    streak: tally.streak,
    daysInARow: daysInARow(
      days.map(([day]) => day),
      today,
    ),
    topics: topicsOf(days),
    overTime: overTime(days),
    kinds: KINDS.flatMap((kind) => {
      const found = tally.kinds[kind];
      return found ? [{ kind, ...accuracy(found) }] : [];
    }),
    speed: { right: speedOf(tally.speed.right), wrong: speedOf(tally.speed.wrong) },
    calendar: days
      .filter(([day]) => day > today - DAYS_OF_YEAR && day <= today)
      .map(([day, { answers, right }]) => ({ day: writtenDay(day), answers, right })),
    rating: ratingOf(tally),
  };
}

/** The rating as it is now, and its curve, which ends there. */
export function ratingOf({ player: { rating, answers }, curve }: Tally): Statistics['rating'] {
  const last = curve.points.at(-1);
  const now = last && curve.every > 1 ? [{ answers, at: last.at, rating }] : [];
  return { now: rating, answers, curve: [...curve.points, ...now] };
}

/**
 * The questions that are hardest for the player, of those that were missed at least once, the hardest first.
 * @param memory of the tally of all answers: what a question is rated is what all answers to it say
 */
export function hardestOf(
  { questions }: Pick<Tally, 'questions'>,
  memory: Tally['memory'],
  by: 'rating' | 'misses',
  most: number,
): { questionId: string; film: string; answers: number; misses: number; rating: number }[] {
  return [...questions]
    .filter(([, { misses }]) => misses > 0)
    .map(([questionId, { film, answers, misses }]) => ({
      questionId,
      film,
      answers,
      misses,
      rating: memory.get(questionId)?.rating.rating ?? START_RATING,
    }))
    .sort(
      (a, b) =>
        (by === 'misses' ? b.misses - a.misses || b.misses / b.answers - a.misses / a.answers : 0) ||
        b.rating - a.rating ||
        (a.questionId < b.questionId ? -1 : 1),
    )
    .slice(0, most);
}

type DayEntry = [number, { topics: Partial<Record<Topic, [number, number]>> }];

function accuracy([answers, sum]: readonly [number, number]): Accuracy {
  // Sums of thirds may end a hair above the whole.
  return { answers, share: Math.min(1, sum / answers) };
}

function sumByTopic(days: readonly DayEntry[]): Partial<Record<Topic, Accuracy>> {
  const sums = new Map<Topic, [number, number]>();
  for (const [, { topics }] of days) {
    for (const topic of TOPICS) {
      const found = topics[topic];
      if (!found) continue;
      const [answers, sum] = sums.get(topic) ?? [0, 0];
      sums.set(topic, [answers + found[0], sum + found[1]]);
    }
  }
  return Object.fromEntries([...sums].map(([topic, sum]) => [topic, accuracy(sum)]));
}

function topicsOf(days: readonly DayEntry[]): Statistics['topics'] {
  const sums = sumByTopic(days);
  return TOPICS.flatMap((topic) => {
    const found = sums[topic];
    return found ? [{ topic, ...found }] : [];
  });
}

function overTime(days: readonly DayEntry[]): Statistics['overTime'] {
  const span = (days.at(-1)?.[0] ?? 0) - (days[0]?.[0] ?? 0) + 1;
  const piece = span <= LONGEST_IN_DAYS ? 'day' : span <= LONGEST_IN_WEEKS ? 'week' : 'month';
  const pieces = Map.groupBy(days, ([day]) => startOf(piece, day));
  return {
    piece,
    pieces: [...pieces].map(([from, ofPiece]) => ({ from, topics: sumByTopic(ofPiece) })),
  };
}

/** The first day of the piece that a day is in. Weeks begin on Monday. */
function startOf(piece: 'day' | 'week' | 'month', day: number): string {
  if (piece === 'month') return `${writtenDay(day).slice(0, 7)}-01`;
  // Day 0 was a Thursday.
  return writtenDay(piece === 'week' ? day - ((day + 3) % 7) : day);
}

function daysInARow(days: readonly number[], today: number): { current: number; longest: number } {
  let run = 0;
  let longest = 0;
  for (const [at, day] of days.entries()) {
    run = days[at - 1] === day - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  // A run is not over before today is.
  const last = days.at(-1);
  return { current: last !== undefined && last >= today - 1 ? run : 0, longest };
}

function speedOf(times: Tally['speed']['right']): Speed | null {
  const sorted = [...times].sort(([a], [b]) => a - b);
  const answers = sorted.reduce((sum, [, of]) => sum + of, 0);
  if (answers === 0) return null;
  const at = (part: number): number => {
    let below = 0;
    const found = sorted.find(([, of]) => (below += of) >= part * answers);
    return (found?.[0] ?? 0) * 100;
  };
  return { answers, medianMs: at(0.5), lowerMs: at(0.25), upperMs: at(0.75) };
}
