import type { ResponseRefusal } from '../grading/refusal.ts';

/** Why an event of an evening cannot happen now. */
export type EveningRefusal =
  | 'unknown-player'
  | 'removed'
  | 'unknown-team'
  | 'unknown-entrant'
  | 'unknown-round'
  | 'unknown-film'
  | 'already-there'
  | 'name-taken'
  | 'over'
  | 'not-now'
  | 'not-open'
  | 'wrong-question'
  | 'other-opening'
  | 'not-next-clue'
  | 'paused'
  | 'not-paused'
  | 'too-late'
  | 'too-early'
  | 'no-time-limit'
  | 'already-answered'
  | 'on-paper'
  | 'no-buzzer'
  | 'use-buzzer'
  | 'locked-out'
  | 'not-your-turn'
  | 'no-wager'
  | 'too-high'
  | 'no-joker'
  | 'no-defence'
  | 'no-answer'
  | 'nothing-to-change'
  | 'not-in-tie'
  | 'nothing-to-undo'
  | ResponseRefusal;

/** Null when the event has happened. */
export type Refused = EveningRefusal | null;
