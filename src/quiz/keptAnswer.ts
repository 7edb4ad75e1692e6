import { z } from 'zod';
import { Topic } from '../facts/topic.ts';
import { guessOf } from './guess.ts';
import { Kind } from './question.ts';
import { limitMsOf, type Setup } from './setup.ts';
import type { State } from './state.ts';

/** What can have become of a question once it is closed. */
export const CLOSED_VERDICTS = ['right', 'partly', 'wrong', 'late', 'missed'] as const;

/** What is remembered of one closed question: enough for statistics, ratings and reviews, without the whole game. */
export const KeptAnswer = z.object({
  gameId: z.string(),
  /** The question's place in its game, from 0. */
  index: z.number().int(),
  questionId: z.string(),
  film: z.string(),
  topic: Topic,
  kind: Kind,
  verdict: z.enum(CLOSED_VERDICTS),
  /** How much of the answer was right, from 0 to 1. */
  share: z.number(),
  /** Points with the bonus. */
  points: z.number(),
  /** Ms from opening to answer, or to the end of the time. */
  elapsedMs: z.number(),
  /** The time limit in ms; null when time was off. */
  limitMs: z.number().nullable(),
  /** When it closed, in ms since 1970. */
  answeredAt: z.number(),
  difficulty: z.number(),
  /** The chance of answering it right without knowing anything, from 0 to 1. */
  guess: z.number(),
});
export type KeptAnswer = z.infer<typeof KeptAnswer>;

/**
 * What is to be remembered of the question at `index`.
 * @param closedAt when it closed, in ms since 1970
 * @returns undefined while it is not closed, for one that was passed over, which says nothing of what the player knows,
 *   and for a game of several players, which is nobody's own memory
 */
export function keptAnswer(
  { gameId, setup, state }: { gameId: string; setup: Setup; state: State },
  index: number,
  closedAt: number,
): KeptAnswer | undefined {
  const question = setup.questions[index];
  const given = state.played.find((played) => played.index === index)?.answers[0];
  if (setup.players.length !== 1 || !question || !given) return undefined;
  if (given.verdict === 'given' || given.verdict === 'skipped') return undefined;
  const { verdict, share, points, bonus, elapsedMs } = given;
  return {
    gameId,
    index,
    questionId: question.id,
    film: question.film,
    topic: question.topic,
    kind: question.kind,
    verdict,
    share,
    points: points + bonus,
    elapsedMs,
    limitMs: limitMsOf(setup),
    answeredAt: closedAt,
    difficulty: question.difficulty,
    guess: guessOf(question),
  };
}
