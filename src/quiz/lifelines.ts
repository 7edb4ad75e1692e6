import { z } from 'zod';
import type { Question } from './question.ts';
import type { PlayedQuestion } from './state.ts';

/** Help in a question: `fifty` takes half of the options away, `time` gives half as much time again, `skip` passes it over. */
export const LIFELINES = ['fifty', 'time', 'skip'] as const;
export const Lifeline = z.enum(LIFELINES);
export type Lifeline = z.infer<typeof Lifeline>;

const uses = z.number().int().nonnegative();
/** How often each lifeline may be used in a game. */
export const Lifelines = z.object({ fifty: uses, time: uses, skip: uses });
export type Lifelines = z.infer<typeof Lifelines>;

export const NO_LIFELINES: Lifelines = { fifty: 0, time: 0, skip: 0 };
/** What a game with lifelines gives: each of them once. */
export const ONE_OF_EACH: Lifelines = { fifty: 1, time: 1, skip: 1 };

/** What the lifeline `time` adds, as a part of the time limit. */
const EXTRA_TIME = 0.5;

/**
 * How often a player may still use each lifeline.
 * @param allowed what the setup gives
 * @param played the questions so far
 */
export function lifelinesLeft(
  allowed: Lifelines,
  played: readonly PlayedQuestion[],
  player: string,
): Lifelines {
  const left = { ...allowed };
  for (const help of played.flatMap(({ helps }) => helps)) {
    if (help.player === player) left[help.lifeline] -= 1;
  }
  return left;
}

/** The options that are taken away from a player in a question. */
export function removedFor({ helps }: PlayedQuestion, player: string): string[] {
  return helps.flatMap((help) => (help.player === player ? help.removed : []));
}

/**
 * The wrong options of which `fifty` can take some away, and how many it does: half of all options, so that one wrong
 * one is left at least.
 * @returns `count` 0 where the lifeline makes no sense
 */
export function fiftyOf(question: Question): { wrong: string[]; count: number } {
  if (question.kind !== 'choice' && question.kind !== 'clues') return { wrong: [], count: 0 };
  const wrong = question.options.map(({ id }) => id).filter((id) => id !== question.key);
  return { wrong, count: Math.min(Math.floor(question.options.length / 2), wrong.length - 1) };
}

/**
 * A player's time for a question in ms, with what lifelines added to it.
 * @param limitMs the question's time without lifelines; null when time is off
 */
export function limitFor(
  limitMs: number | null,
  played: PlayedQuestion | undefined,
  player: string,
): number | null {
  if (limitMs === null) return null;
  const extensions = played?.helps.filter((help) => help.player === player && help.lifeline === 'time') ?? [];
  return limitMs * (1 + EXTRA_TIME * extensions.length);
}
