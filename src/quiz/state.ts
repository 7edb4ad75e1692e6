import type { Response } from './events.ts';
import type { GradedVerdict } from './grading/verdict.ts';
import type { Lifeline } from './lifelines.ts';
import type { RandomState } from './random.ts';

/**
 * Where a game stands.
 * `waiting`: the question at `index` is still to be opened; `open`: it can be answered; `revealed`: it is closed and
 * its answer shown; `finished`: so was the last one.
 */
export type Phase = 'waiting' | 'open' | 'revealed' | 'finished';

/**
 * What became of one player's chance at one question. `missed`: no answer came in time. `skipped`: the lifeline was
 * used that passes a question over. `given`: there is an answer, which is graded when the question closes.
 */
export type Verdict = GradedVerdict | 'late' | 'missed' | 'skipped' | 'given';

export interface Answer {
  player: string;
  /** What was answered; null when nothing was. */
  response: Response | null;
  /** Ms from opening to answer. */
  elapsedMs: number;
  verdict: Verdict;
  /** How much of the answer was right, from 0 to 1; 0 when it came late or not at all. */
  share: number;
  /** Points for the answer itself. */
  points: number;
  /** Points on top for answering right several times in a row. */
  bonus: number;
}

/** A question as it was played. */
export interface PlayedQuestion {
  index: number;
  /** The ids of the options in the order in which they were shown; none where there are no options. */
  options: string[];
  /** How many of its clues are shown; 0 for a question of another kind. */
  cluesShown: number;
  /** The lifelines used in it, in order. */
  helps: Help[];
  answers: Answer[];
}

/** A lifeline that a player used. */
export interface Help {
  player: string;
  lifeline: Lifeline;
  /** The wrong options that it took away from that player; none for other lifelines. */
  removed: string[];
}

export interface Score {
  points: number;
  /** Answers in a row up to now that were right, and not only partly. */
  streak: number;
  /** Misses that the player may still have; null where they are not counted. */
  lives: number | null;
}

export interface State {
  phase: Phase;
  /** Which question is waiting, open or revealed. */
  index: number;
  /** Questions opened so far, the open one included. */
  played: PlayedQuestion[];
  /** By player id. */
  scores: Record<string, Score>;
  /** Where the clock of the open question stands still, in ms since it opened; null while it runs. */
  pausedAtMs: number | null;
  random: RandomState;
}
