import { createEmptyCard, fsrs, Rating, State, type Card as FsrsCard, type Grade } from 'ts-fsrs';
import { z } from 'zod';
import type { DueReason } from './dueReason.ts';
import type { KeptAnswer } from './keptAnswer.ts';

/**
 * What is known of one question's place in the player's memory: FSRS's own figures, and what the reasons are made of.
 * Times are ms since 1970.
 */
export const Card = z.object({
  dueAt: z.number(),
  lastAt: z.number(),
  stability: z.number(),
  difficulty: z.number(),
  scheduledDays: z.number(),
  learningSteps: z.number(),
  reps: z.number(),
  lapses: z.number(),
  state: z.enum(State),
  /** How many times in a row it was not answered right, up to the last time. */
  missedInARow: z.number(),
});
export type Card = z.infer<typeof Card>;

export interface DueCard {
  questionId: string;
  dueAt: number;
  reason: DueReason;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** A weekday tells a day only within the last week. */
const WEEKDAY_TELLS_DAYS = 6;

/**
 * FSRS with its own published parameters. A miss comes back after ten minutes, so in the next round; nothing is drawn
 * by lot, so that the same answers always give the same dates.
 */
const SCHEDULER = fsrs({
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: ['10m'],
  relearning_steps: ['10m'],
});

/** Up to which part of the time limit a right answer counts as easy, and as good; later it was hard. */
const OF_LIMIT = { easy: 0.25, good: 0.6 };
/** The same in ms, where time is off. */
const WITHOUT_LIMIT_MS = { easy: 5_000, good: 15_000 };

/**
 * What an answer says of the player's memory. Anything but right is `Again`. A right answer is `Easy` within a quarter
 * of the time limit, `Good` within six tenths of it, and `Hard` after that; without a limit, within 5 and 15 seconds.
 */
export function gradeOf(answer: Pick<KeptAnswer, 'verdict' | 'elapsedMs' | 'limitMs'>): Grade {
  const { verdict, elapsedMs, limitMs } = answer;
  if (verdict !== 'right') return Rating.Again;
  const easy = limitMs === null ? WITHOUT_LIMIT_MS.easy : limitMs * OF_LIMIT.easy;
  const good = limitMs === null ? WITHOUT_LIMIT_MS.good : limitMs * OF_LIMIT.good;
  if (elapsedMs <= easy) return Rating.Easy;
  return elapsedMs <= good ? Rating.Good : Rating.Hard;
}

/**
 * A card after one answer more.
 * @param card undefined for a question that was never answered
 */
export function cardAfter(
  card: Card | undefined,
  answer: Pick<KeptAnswer, 'verdict' | 'elapsedMs' | 'limitMs' | 'answeredAt'>,
): Card {
  // A clock that was set back must not make time run backwards for the card.
  const at = Math.max(answer.answeredAt, card?.lastAt ?? 0);
  const before = card ? toFsrs(card) : createEmptyCard(new Date(at));
  const { card: after } = SCHEDULER.next(before, new Date(at), gradeOf(answer));
  return {
    dueAt: after.due.getTime(),
    lastAt: at,
    stability: after.stability,
    difficulty: after.difficulty,
    scheduledDays: after.scheduled_days,
    learningSteps: after.learning_steps,
    reps: after.reps,
    lapses: after.lapses,
    state: after.state,
    missedInARow: answer.verdict === 'right' ? 0 : (card?.missedInARow ?? 0) + 1,
  };
}

/**
 * The cards that are due, each with the reason: those missed last time first, the most often missed ahead; then the
 * ones most likely to be forgotten.
 * @param now ms since 1970
 */
export function dueCards(cards: Iterable<readonly [string, Card]>, now: number): DueCard[] {
  return [...cards]
    .filter(([, { dueAt }]) => dueAt <= now)
    .map(([questionId, card]) => ({ questionId, card, recall: recallChance(card, now) }))
    .sort(
      (a, b) =>
        b.card.missedInARow - a.card.missedInARow ||
        a.recall - b.recall ||
        (a.questionId < b.questionId ? -1 : 1),
    )
    .map(({ questionId, card }) => ({ questionId, dueAt: card.dueAt, reason: reasonOf(card, now) }));
}

/** FSRS's estimate of the chance that the player still knows it, from 0 to 1. */
export function recallChance(card: Card, now: number): number {
  return SCHEDULER.get_retrievability(toFsrs(card), new Date(Math.max(now, card.lastAt)), false);
}

function reasonOf(card: Card, now: number): DueReason {
  if (card.missedInARow > 0) return { why: 'missed', times: card.missedInARow };
  if (now - card.dueAt < WEEKDAY_TELLS_DAYS * DAY_MS) return { why: 'due', since: card.dueAt };
  return { why: 'unseen', days: Math.floor((now - card.lastAt) / DAY_MS) };
}

function toFsrs(card: Card): FsrsCard {
  return {
    due: new Date(card.dueAt),
    last_review: new Date(card.lastAt),
    stability: card.stability,
    difficulty: card.difficulty,
    // The library reckons it from `last_review`, but its type still asks for it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
  };
}
