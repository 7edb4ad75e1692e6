import type { Response } from './events.ts';
import type { GradedVerdict } from './grading/verdict.ts';
import type { RandomState } from './random.ts';

/**
 * Where a game stands.
 * `waiting`: the question at `index` is still to be opened; `open`: it can be answered; `revealed`: it is closed and
 * its answer shown; `finished`: so was the last one.
 */
export type Phase = 'waiting' | 'open' | 'revealed' | 'finished';

/**
 * What became of one player's chance at one question. `missed`: no answer came in time. `given`: there is an answer,
 * which is graded when the question closes.
 */
export type Verdict = GradedVerdict | 'late' | 'missed' | 'given';

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
  answers: Answer[];
}

export interface Score {
  points: number;
  /** Answers in a row up to now that were right, and not only partly. */
  streak: number;
}

export interface State {
  phase: Phase;
  /** Which question is waiting, open or revealed. */
  index: number;
  /** Questions opened so far, the open one included. */
  played: PlayedQuestion[];
  /** By player id. */
  scores: Record<string, Score>;
  random: RandomState;
}
