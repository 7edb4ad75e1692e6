import type { EveningEvent } from './events.ts';
import type { Refused } from './refusal.ts';
import { applyEvening } from './rules.ts';
import type { EveningSetup } from './setup.ts';
import { startEvening, type EveningState } from './state.ts';

type Type = EveningEvent['type'];

/** Steps in the course of the evening: undone one by one, the last first. */
const STEPS = new Set<Type>([
  'round-opened',
  'wagers-opened',
  'question-shown',
  'options-opened',
  'clue-shown',
  'paused',
  'resumed',
  'time-changed',
  'closed',
  'revealed',
  'skipped',
  'went-back',
  'half-time',
  'standings-shown',
  'rating-opened',
  'finished',
  'buzz-ruled',
  'tie-opened',
  'tie-closed',
  'shots-opened',
  'shots-closed',
]);

/** What stands by itself, and can be undone in any order. */
const BY_THEMSELVES = new Set<Type>([
  'team-added',
  'team-renamed',
  'team-removed',
  'player-added',
  'player-renamed',
  'player-moved',
  'player-removed',
  'player-way-set',
  'time-factor-set',
  'joker-played',
  'defence-placed',
  'answer-ruled',
  'text-ruled',
  'key-changed',
  'voided',
  'unvoided',
  'points-adjusted',
  'paper-entered',
]);

/** Whether an event is the host's doing, which the host can undo, rather than what a player did. */
export const isHostAction = (event: EveningEvent): boolean =>
  event.type === 'player-added'
    ? event.by === 'host'
    : STEPS.has(event.type) || BY_THEMSELVES.has(event.type);

/** By the list of events, to which only more are ever put. */
const actionsOf = new WeakMap<readonly EveningEvent[], { seen: number; actions: number[] }>();

/** The numbers of the host's actions, the first first. Each event is looked at once: there can be very many answers between. */
export function hostActions({ events }: Pick<EveningLog, 'events'>): readonly number[] {
  const known = actionsOf.get(events) ?? { seen: 0, actions: [] };
  for (; known.seen < events.length; known.seen++) {
    const event = events[known.seen];
    if (event && isHostAction(event)) known.actions.push(known.seen);
  }
  actionsOf.set(events, known);
  return known.actions;
}

/** The log of an evening in play, with what its events come to. */
export interface EveningLog {
  readonly setup: EveningSetup;
  readonly events: EveningEvent[];
  /** The numbers of the events that are undone. */
  readonly undone: Set<number>;
  /** The numbers of those that cannot be any more since another was undone; they come back with it. */
  readonly idle: Set<number>;
  /** The steps that can be done again, the last undone last; a new step leaves none. */
  redoable: number[];
  state: EveningState;
}

/** The log of an evening in which nothing has happened. */
export function emptyLog(setup: EveningSetup): EveningLog {
  return { setup, events: [], undone: new Set(), idle: new Set(), redoable: [], state: startEvening() };
}

/**
 * Puts an event at the end of a log, if it can happen now. One that is refused changes nothing. What an event costs does
 * not depend on the log, but for `undone` and `redone`, for which all of it is played again.
 */
export function append(log: EveningLog, event: EveningEvent): Refused {
  if (event.type === 'undone' || event.type === 'redone') {
    const refused = event.type === 'undone' ? undo(log, event.sequence) : redo(log, event.sequence);
    if (refused === null) log.events.push(event);
    return refused;
  }
  const refused = applyEvening(log.setup, log.state, event);
  if (refused !== null) return refused;
  if (STEPS.has(event.type)) log.redoable = [];
  log.events.push(event);
  return null;
}

/** The number of what the host did last and can undo, a step or a ruling; undefined when there is nothing. */
export function lastDone(log: EveningLog): number | undefined {
  // A joker may have been played on a phone: it is taken back from the log alone.
  return hostActions(log).findLast((at) => log.events[at]?.type !== 'joker-played' && canUndo(log, at));
}

/** The number of what was undone last, if the host has done nothing since; undefined when there is nothing to do again. */
export function lastUndone(log: EveningLog): number | undefined {
  for (let at = log.events.length - 1; at >= 0; at--) {
    const event = log.events[at];
    if (event?.type === 'undone' && canRedo(log, event.sequence)) return event.sequence;
    if (event && isHostAction(event) && !log.undone.has(at)) return undefined;
  }
  return undefined;
}

/** The number of the last step that counts, which is the one that can be undone; undefined when there is none. */
function lastStep(log: EveningLog): number | undefined {
  return hostActions(log).findLast((at) => isStep(log, at) && !log.undone.has(at) && !log.idle.has(at));
}

/** Whether the event of this number can be undone now. */
export function canUndo(log: EveningLog, sequence: number): boolean {
  const event = log.events[sequence];
  if (!event || log.undone.has(sequence) || log.idle.has(sequence) || !isHostAction(event)) return false;
  return BY_THEMSELVES.has(event.type) || (STEPS.has(event.type) && lastStep(log) === sequence);
}

/** Whether the event of this number is undone and can be done again now. */
export function canRedo(log: EveningLog, sequence: number): boolean {
  const event = log.events[sequence];
  if (!event || !log.undone.has(sequence)) return false;
  return BY_THEMSELVES.has(event.type) || log.redoable.at(-1) === sequence;
}

function undo(log: EveningLog, sequence: number): Refused {
  if (!canUndo(log, sequence)) return 'nothing-to-undo';
  log.undone.add(sequence);
  if (isStep(log, sequence)) log.redoable = [...log.redoable, sequence];
  refold(log);
  return null;
}

function redo(log: EveningLog, sequence: number): Refused {
  if (!canRedo(log, sequence)) return 'nothing-to-undo';
  log.undone.delete(sequence);
  refold(log);
  if (log.idle.has(sequence)) {
    // It can't be any more: nothing has happened.
    log.undone.add(sequence);
    refold(log);
    return 'not-now';
  }
  if (isStep(log, sequence)) log.redoable = log.redoable.slice(0, -1);
  return null;
}

const isStep = (log: EveningLog, sequence: number): boolean => {
  const event = log.events[sequence];
  return event !== undefined && STEPS.has(event.type);
};

/** Plays the whole log again without what is undone; what cannot be then stays without effect. */
function refold(log: EveningLog): void {
  log.state = startEvening();
  log.idle.clear();
  for (const [at, event] of log.events.entries()) {
    if (event.type === 'undone' || event.type === 'redone' || log.undone.has(at)) continue;
    if (applyEvening(log.setup, log.state, event) !== null) log.idle.add(at);
  }
}

/**
 * Plays a whole log.
 * @returns the log as it stood when its last event had happened, or the first event that could not be
 */
export function replayEvening(
  setup: EveningSetup,
  events: readonly EveningEvent[],
): { ok: true; log: EveningLog } | { ok: false; refusal: string; at: number } {
  const log = emptyLog(setup);
  for (const [at, event] of events.entries()) {
    const refusal = append(log, event);
    if (refusal !== null) return { ok: false, refusal, at };
  }
  return { ok: true, log };
}
