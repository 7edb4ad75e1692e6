import { z } from 'zod';
import { FilmCard, Question } from './question.ts';
import { Scoring } from './scoring.ts';

export const Player = z.object({ id: z.string().min(1), name: z.string() });
export type Player = z.infer<typeof Player>;

/** The longest time one may give a question, in seconds: two minutes, stretched to ten times. */
export const MAX_SECONDS_PER_QUESTION = 1200;

/** All that a game starts from. With the events it is the whole game: nothing else is looked up. */
export const Setup = z.object({
  version: z.literal(1),
  /** Start of the game's random numbers; the same setup gives the same game on any machine. */
  seed: z.number().int(),
  films: z.array(FilmCard).min(1),
  questions: z.array(Question).min(1),
  players: z.array(Player).min(1),
  /** Null: no time limit. */
  secondsPerQuestion: z.number().positive().max(MAX_SECONDS_PER_QUESTION).nullable(),
  scoring: Scoring,
});
export type Setup = z.infer<typeof Setup>;

/** The time limit of each question in ms, or null when time is off. */
export function limitMsOf(setup: Setup): number | null {
  return setup.secondsPerQuestion === null ? null : setup.secondsPerQuestion * 1000;
}
