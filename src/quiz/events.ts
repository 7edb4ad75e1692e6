import { z } from 'zod';
import { Lifeline } from './lifelines.ts';

const id = z.string().min(1);
const index = z.number().int().nonnegative();
/** Ms on a monotonic clock since the question opened: the only time there is in a game. */
const elapsedMs = z.number().nonnegative();

/** What a player answered. Its kind is that of the question. */
export const Response = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), option: id }),
  z.object({ kind: z.literal('truth'), option: id }),
  /** The options taken, in any order. */
  z.object({ kind: z.literal('select'), options: z.array(id).max(8) }),
  /** All options, first to last. */
  z.object({ kind: z.literal('order'), options: z.array(id).max(6) }),
  /** A prompt's id -> the id of the partner chosen; prompts without one are left out. */
  z.object({ kind: z.literal('match'), pairs: z.record(id, id) }),
  z.object({ kind: z.literal('number'), number: z.number() }),
  z.object({ kind: z.literal('text'), text: z.string().max(200) }),
  z.object({ kind: z.literal('clues'), option: id }),
  /** The gap that the card is put into: so many cards of the line come before it. */
  z.object({ kind: z.literal('place'), gap: index }),
]);
export type Response = z.infer<typeof Response>;

/** What can happen in a game. The log of these, after the setup, is the game. */
export const GameEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('question-opened'), index }),
  z.object({
    type: z.literal('answered'),
    index,
    player: id,
    response: Response,
    elapsedMs,
  }),
  /** One more clue is shown. `clue` counts from 0; the first is shown when the question opens. */
  z.object({ type: z.literal('clue-shown'), index, clue: z.number().int().positive(), elapsedMs }),
  z.object({ type: z.literal('lifeline-used'), index, player: id, lifeline: Lifeline, elapsedMs }),
  /** The clock stands still and the question is hidden, until it goes on from the same moment. */
  z.object({ type: z.literal('paused'), index, elapsedMs }),
  z.object({ type: z.literal('resumed'), index }),
  z.object({ type: z.literal('time-up'), index, elapsedMs }),
  /** The app stopped while a question was open; it will be opened again from its full time. */
  z.object({ type: z.literal('interrupted'), index }),
]);
export type GameEvent = z.infer<typeof GameEvent>;
