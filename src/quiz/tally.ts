import { z } from 'zod';
import { Topic } from '../facts/topic.ts';
import type { KeptAnswer } from './keptAnswer.ts';
import { Kind } from './question.ts';
import type { Ratings } from './difficulty.ts';
import { newPlayer, newQuestion, rate } from './rating.ts';
import { Card, cardAfter } from './review.ts';

const count = z.number().int().nonnegative();
/** How many answers, and the sum of their shares of the points. */
const Share = z.tuple([count, z.number()]);
const CurvePoint = z.object({ answers: count, at: z.number(), rating: z.number() });
const Rating = z.object({ rating: z.number(), answers: count });
/** A map, which JSON does not have, as its entries. */
const mapOf = <Key, Value, Written>(key: z.ZodType<Key, Key>, value: z.ZodType<Value, Written>) =>
  z.codec(
    z.array(z.tuple([key, value])),
    z.custom<Map<Key, Value>>((given) => given instanceof Map),
    {
      decode: (entries) => new Map(entries),
      encode: (map) => [...map],
    },
  );
/** How many answers took so many tenths of a second, by tenths. */
const Times = mapOf(count, count);

/**
 * What a player's answers add up to. It is made by adding them one by one in the order in which they were given, so it
 * can be carried on from where it was, and made again from the answers at any time. `Tally.parse` reads it from JSON,
 * `z.encode(Tally, …)` makes it JSON.
 */
export const Tally = z.object({
  answers: count,
  right: count,
  partly: count,
  points: z.number(),
  /** Right answers in a row: up to now, and at most. */
  streak: z.object({ current: count, longest: count }),
  /** By day: days since 1970 in the player's own calendar. */
  days: mapOf(
    z.number().int(),
    z.object({ answers: count, right: count, topics: z.partialRecord(Topic, Share) }),
  ),
  kinds: z.partialRecord(Kind, Share),
  speed: z.object({ right: Times, wrong: Times }),
  /** The questions that were answered, and how often each was not answered right. */
  questions: mapOf(z.string(), z.object({ film: z.string(), answers: count, misses: count })),
  player: Rating,
  /** The player's rating, on average over every `every` answers; `open` is the piece that is being filled. */
  curve: z.object({
    every: count,
    points: z.array(CurvePoint),
    open: z.object({ answers: count, sum: z.number() }),
  }),
  /** How hard each question is for this player, and how well it is remembered. */
  memory: mapOf(z.string(), z.object({ rating: Rating, card: Card })),
});
export type Tally = z.infer<typeof Tally>;

/** When a curve has this many points, an even number, each two become one. */
const MOST_POINTS = 240;

/** How strong the player is by a tally, and how hard each question was found to be. */
export function ratingsOf({ player, memory }: Tally): Ratings {
  return {
    player: player.rating,
    questions: new Map([...memory].map(([id, { rating }]) => [id, rating.rating])),
  };
}

/** The tally of no answers. */
export function newTally(): Tally {
  return {
    answers: 0,
    right: 0,
    partly: 0,
    points: 0,
    streak: { current: 0, longest: 0 },
    days: new Map(),
    kinds: {},
    speed: { right: new Map(), wrong: new Map() },
    questions: new Map(),
    player: newPlayer(),
    curve: { every: 1, points: [], open: { answers: 0, sum: 0 } },
    memory: new Map(),
  };
}

/**
 * Adds an answer to a tally, in place: a hundred thousand of them must not each copy all that came before.
 * @param day the day of the answer: days since 1970 in the player's calendar
 */
export function addAnswer(tally: Tally, answer: KeptAnswer, day: number): void {
  countAnswer(tally, answer, day);
  remember(tally, answer);
}

/**
 * Adds an answer to the counts of a tally alone. What the player remembers can only be told from all answers: for those
 * of a period it stays as in an empty tally.
 */
export function countAnswer(tally: Tally, answer: KeptAnswer, day: number): void {
  const right = answer.verdict === 'right';
  tally.answers += 1;
  if (right) tally.right += 1;
  if (answer.verdict === 'partly') tally.partly += 1;
  tally.points += answer.points;
  const streak = right ? tally.streak.current + 1 : 0;
  tally.streak = { current: streak, longest: Math.max(tally.streak.longest, streak) };
  addToDay(tally, answer, day);
  tally.kinds[answer.kind] = shareWith(tally.kinds[answer.kind], answer.share);
  if (right) addTime(tally.speed.right, answer.elapsedMs);
  if (answer.verdict === 'wrong') addTime(tally.speed.wrong, answer.elapsedMs);
  const before = tally.questions.get(answer.questionId);
  tally.questions.set(answer.questionId, {
    film: answer.film,
    answers: (before?.answers ?? 0) + 1,
    misses: (before?.misses ?? 0) + (right ? 0 : 1),
  });
}

function addToDay(tally: Tally, { verdict, topic, share }: KeptAnswer, day: number): void {
  const ofDay = tally.days.get(day) ?? { answers: 0, right: 0, topics: {} };
  ofDay.answers += 1;
  if (verdict === 'right') ofDay.right += 1;
  ofDay.topics[topic] = shareWith(ofDay.topics[topic], share);
  tally.days.set(day, ofDay);
}

function remember(tally: Tally, answer: KeptAnswer): void {
  const before = tally.memory.get(answer.questionId);
  const { player, question } = rate(tally.player, before?.rating ?? newQuestion(answer.difficulty), answer);
  tally.player = player;
  tally.memory.set(answer.questionId, { rating: question, card: cardAfter(before?.card, answer) });
  drawOn(tally.curve, { answers: player.answers, at: answer.answeredAt, rating: player.rating });
}

function drawOn(curve: Tally['curve'], { answers, at, rating }: z.infer<typeof CurvePoint>): void {
  curve.open.answers += 1;
  curve.open.sum += rating;
  if (curve.open.answers < curve.every) return;
  curve.points.push({ answers, at, rating: curve.open.sum / curve.every });
  curve.open = { answers: 0, sum: 0 };
  if (curve.points.length < MOST_POINTS) return;
  curve.every *= 2;
  curve.points = curve.points.flatMap((point, index) => {
    const earlier = curve.points[index - 1];
    return index % 2 === 1 && earlier ? [{ ...point, rating: (earlier.rating + point.rating) / 2 }] : [];
  });
}

function shareWith(
  [answers, sum]: readonly [number, number] = [0, 0],
  share: number,
): [answers: number, sum: number] {
  return [answers + 1, sum + share];
}

function addTime(times: Map<number, number>, elapsedMs: number): void {
  const tenths = Math.round(elapsedMs / 100);
  times.set(tenths, (times.get(tenths) ?? 0) + 1);
}
