import { z } from 'zod';
import { FilmCard, Question } from './question.ts';
import { Lifelines, NO_LIFELINES } from './lifelines.ts';
import { DueReason } from './dueReason.ts';
import { Scoring } from './scoring.ts';

export const Player = z.object({ id: z.string().min(1), name: z.string() });
export type Player = z.infer<typeof Player>;

/** The longest time one may give a question, in seconds: two minutes, stretched to ten times. */
export const MAX_SECONDS_PER_QUESTION = 1200;

/**
 * What kind of game it is. `quick`: some questions on several topics; `topic`: on one; `marathon`: until the lives are
 * used up; `timeline`: what comes before what; `clues`: a film or person by ever clearer clues; `daily`: the same for
 * everybody on that day; `review`: what the player missed or may have forgotten.
 */
export const MODES = ['quick', 'topic', 'marathon', 'timeline', 'clues', 'daily', 'review'] as const;
export const Mode = z.enum(MODES);
export type Mode = z.infer<typeof Mode>;

/** Which day's round it is, and of which questions: the same for all who have the same banks. */
export const Daily = z.object({ day: z.iso.date(), edition: z.string().min(1) });
export type Daily = z.infer<typeof Daily>;

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
  mode: Mode.default('quick'),
  /** How many misses a player may have before it is over for them; null: as many as there are questions. */
  lives: z.number().int().positive().nullable().default(null),
  /** How often each player may use each lifeline. */
  lifelines: Lifelines.default(NO_LIFELINES),
  /** Set for a daily round. */
  daily: Daily.optional(),
  /** Why each question of a review is asked, by its id. */
  due: z.record(z.string(), DueReason).optional(),
});
export type Setup = z.infer<typeof Setup>;

/** The time limit of each question in ms, before any lifeline, or null when time is off. */
export function limitMsOf(setup: Setup): number | null {
  return setup.secondsPerQuestion === null ? null : setup.secondsPerQuestion * 1000;
}
