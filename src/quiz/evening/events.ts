import { z } from 'zod';
import { Response } from '../events.ts';
import { ShotMs } from '../shot.ts';
import { Name, TimeFactor, Way } from './plan.ts';

const id = z.string().min(1).max(100);
const index = z.number().int().nonnegative();
/** Ms on the host's monotonic clock since the options opened, without pauses: the only time there is in an evening. */
const elapsedMs = z.number().nonnegative();
const player = id;
/** Names one opening of one question: what is sent for another does not count. */
const opening = id;
/** A player or a team. */
const entrant = id;
/** The points that a person gives or takes. */
const points = z.number().int().min(-1_000_000).max(1_000_000);

export const Hearts = z.number().int().min(1).max(5);

/** Why a question was closed. */
export const ClosedReason = z.enum(['time-up', 'all-answered', 'host', 'buzzed']);

/** What can happen in an evening. The log of these, after the setup, is the evening. */
export const EveningEvent = z.discriminatedUnion('type', [
  // People.
  z.object({ type: z.literal('team-added'), team: id, name: Name }),
  z.object({ type: z.literal('team-renamed'), team: id, name: Name }),
  /** Its players stay, without a team. */
  z.object({ type: z.literal('team-removed'), team: id }),
  z.object({
    type: z.literal('player-added'),
    player,
    name: Name,
    team: id.nullable(),
    way: Way,
    /** Whether they came by themselves, with a phone, or the host put them in. */
    by: z.enum(['phone', 'host']),
  }),
  z.object({ type: z.literal('player-renamed'), player, name: Name }),
  /** Points go with the player. */
  z.object({ type: z.literal('player-moved'), player, team: id.nullable() }),
  z.object({ type: z.literal('player-removed'), player }),
  z.object({ type: z.literal('player-way-set'), player, way: Way }),
  z.object({ type: z.literal('time-factor-set'), player, factor: TimeFactor }),

  // The course of the evening.
  z.object({ type: z.literal('round-opened'), round: index }),
  /** Wagers may be placed on the question that comes. */
  z.object({ type: z.literal('wagers-opened') }),
  /** The question alone, without its options. */
  z.object({ type: z.literal('question-shown'), index }),
  /** Its options are shown, and the clock starts. */
  z.object({ type: z.literal('options-opened'), index, opening }),
  /** One more clue is shown. `clue` counts from 0; the first is shown when the question opens. */
  z.object({ type: z.literal('clue-shown'), index, clue: z.number().int().positive(), elapsedMs }),
  z.object({ type: z.literal('paused'), elapsedMs }),
  z.object({ type: z.literal('resumed') }),
  /** The app stopped while a question was open: its clock stands still where it was last known to be. */
  z.object({ type: z.literal('interrupted'), elapsedMs }),
  /** Time given to all, or taken from all. */
  z.object({ type: z.literal('time-changed'), deltaMs: z.number().int().min(-600_000).max(600_000) }),
  z.object({ type: z.literal('closed'), index, reason: ClosedReason, elapsedMs }),
  z.object({ type: z.literal('revealed'), index }),
  /** A question is passed over, and counts for nobody. */
  z.object({ type: z.literal('skipped'), index }),
  /** One step back: a reveal is hidden, a closed question opened again with its clock held, a shown one put back. */
  z.object({ type: z.literal('went-back') }),
  z.object({ type: z.literal('half-time') }),
  z.object({ type: z.literal('standings-shown') }),
  z.object({ type: z.literal('rating-opened') }),
  z.object({ type: z.literal('finished') }),

  // What players do.
  z.object({ type: z.literal('answered'), player, opening, response: Response, elapsedMs }),
  /** `latencyMs` is taken off the time of the press. */
  z.object({ type: z.literal('buzzed'), player, opening, elapsedMs, latencyMs: z.number().nonnegative() }),
  /** A press before the buzzers were open. */
  z.object({ type: z.literal('buzzed-early'), player }),
  /** The time is over in which a press may still turn out to be the first; the clock is held. */
  z.object({ type: z.literal('buzz-decided'), opening, elapsedMs }),
  /** What the one who was first has said is right, or wrong, and then the next may try. */
  z.object({ type: z.literal('buzz-ruled'), opening, right: z.boolean() }),
  z.object({ type: z.literal('wager-placed'), player, index, points: z.number().int().nonnegative() }),
  z.object({ type: z.literal('joker-played'), player, round: index }),
  /** The points that an entrant puts on the questions of its opponent, question by question. */
  z.object({
    type: z.literal('defence-placed'),
    entrant,
    round: index,
    values: z.array(z.number().int().nonnegative()).max(60),
  }),
  z.object({ type: z.literal('film-rated'), player, film: id, hearts: Hearts }),

  // Rulings of the host.
  /** Accepts or rejects one answer whatever the rules say; null leaves it to the rules again. */
  z.object({ type: z.literal('answer-ruled'), index, player, accept: z.boolean().nullable() }),
  /** The same of all answers that read like this text. */
  z.object({
    type: z.literal('text-ruled'),
    index,
    text: z.string().max(200),
    accept: z.boolean().nullable(),
  }),
  /** Another key for the question; null is its own again. */
  z.object({ type: z.literal('key-changed'), index, key: Response.nullable() }),
  /** Takes a question out of the score, for all. */
  z.object({ type: z.literal('voided'), index }),
  z.object({ type: z.literal('unvoided'), index }),
  z.object({
    type: z.literal('points-adjusted'),
    entrant,
    points,
    reason: z.string().trim().min(1).max(200),
  }),
  /** What was earned on paper, in a round, or in one question of it; it stands for what is computed. Null takes it away. */
  z.object({
    type: z.literal('paper-entered'),
    entrant,
    round: index,
    index: index.nullable(),
    points: points.nullable(),
  }),

  // The tie-break.
  z.object({ type: z.literal('tie-opened'), entrants: z.array(entrant).min(2), opening }),
  z.object({ type: z.literal('tie-answered'), player, opening, number: z.number() }),
  z.object({ type: z.literal('tie-closed'), opening }),
  z.object({ type: z.literal('shots-opened'), opening }),
  z.object({ type: z.literal('shot-made'), player, opening, elapsedMs: ShotMs }),
  z.object({ type: z.literal('shots-closed'), opening }),

  // What was done by mistake.
  /** As if the event with this number in the log had not been. */
  z.object({ type: z.literal('undone'), sequence: index }),
  z.object({ type: z.literal('redone'), sequence: index }),
]);
export type EveningEvent = z.infer<typeof EveningEvent>;
export type EventOf<T extends EveningEvent['type']> = Extract<EveningEvent, { type: T }>;
