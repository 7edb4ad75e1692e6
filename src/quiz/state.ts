import type { RandomState } from './random.ts';

/**
 * Where a game stands.
 * `waiting`: the question at `index` is still to be opened; `open`: it can be answered; `revealed`: it is closed and
 * its answer shown; `finished`: so was the last one.
 */
export type Phase = 'waiting' | 'open' | 'revealed' | 'finished';

/** What became of one player's chance at one question. `missed`: no answer came in time. */
export type Verdict = 'right' | 'wrong' | 'late' | 'missed';

export interface Answer {
  player: string;
  /** The option chosen; null when none was. */
  option: string | null;
  /** Ms from opening to answer. */
  elapsedMs: number;
  verdict: Verdict;
  /** Points for the answer itself. */
  points: number;
  /** Points on top for answering right several times in a row. */
  bonus: number;
}

/** A question as it was played. */
export interface PlayedQuestion {
  index: number;
  /** The ids of the options in the order in which they were shown. */
  options: string[];
  answers: Answer[];
}

export interface Score {
  points: number;
  /** Right answers in a row up to now. */
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
