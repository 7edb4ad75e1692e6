import { closestShots } from '../shot.ts';
import type { EventOf } from './events.ts';
import { isBetween } from './flow.ts';
import type { Refused } from './refusal.ts';
import type { EveningSetup } from './setup.ts';
import { isIn, membersOf, type EveningState, type TieBreak } from './state.ts';

/** The entrant for whom a player is in the tie-break; undefined when for none. */
export function tieSideOf(state: EveningState, id: string): string | undefined {
  const player = state.players.get(id);
  if (!isIn(player)) return undefined;
  return state.tie?.left.find((entrant) => entrant === player.team || entrant === id);
}

/** Opens the number that was drawn beforehand; without one it is decided by shots at once. */
export function openTie(setup: EveningSetup, state: EveningState, event: EventOf<'tie-opened'>): Refused {
  const { entrants, opening } = event;
  if (!isBetween(state) || state.phase === 'lobby') return 'not-now';
  if (new Set(entrants).size < entrants.length) return 'unknown-entrant';
  if (entrants.some((entrant) => membersOf(state, entrant).length === 0)) return 'unknown-entrant';
  const isOpen = setup.tieQuestion !== null;
  state.phase = 'tie';
  state.before = [];
  state.tie = { entrants, opening, isOpen, numbers: new Map(), shots: new Map(), left: entrants };
  return null;
}

export function answerTie(setup: EveningSetup, state: EveningState, event: EventOf<'tie-answered'>): Refused {
  const { tie } = state;
  if (state.phase !== 'tie' || !tie?.isOpen) return 'not-open';
  if (tie.opening !== event.opening) return 'other-opening';
  if (tieSideOf(state, event.player) === undefined) return 'not-in-tie';
  if (tie.numbers.has(event.player)) return 'already-answered';
  const question = setup.tieQuestion;
  if (question?.kind !== 'number') return 'wrong-kind';
  if (!(event.number >= question.range.least && event.number <= question.range.most)) return 'outside-range';
  tie.numbers.set(event.player, event.number);
  return null;
}

/** The closest number stays in, and any other as close; whoever gave none is out, unless nobody gave one. */
export function closeTie(
  setup: EveningSetup,
  state: EveningState,
  { opening }: EventOf<'tie-closed'>,
): Refused {
  const { tie } = state;
  const question = setup.tieQuestion;
  if (state.phase !== 'tie' || !tie?.isOpen || question?.kind !== 'number') return 'not-open';
  if (tie.opening !== opening) return 'other-opening';
  const distances = new Map<string, number>();
  for (const [player, number] of tie.numbers) {
    const side = tieSideOf(state, player);
    if (side === undefined) continue;
    const distance = Math.abs(number - question.key);
    distances.set(side, Math.min(distance, distances.get(side) ?? Infinity));
  }
  const least = Math.min(...distances.values());
  const closest = tie.left.filter((entrant) => distances.get(entrant) === least);
  decide(tie, closest);
  return null;
}

export function openShots(state: EveningState, { opening }: EventOf<'shots-opened'>): Refused {
  const { tie } = state;
  if (!tie || tie.isOpen || !['tie', 'shots'].includes(state.phase)) return 'not-now';
  if (tie.left.length < 2) return 'not-in-tie';
  state.phase = 'shots';
  state.tie = { ...tie, opening, isOpen: true, shots: new Map() };
  return null;
}

/** One shot for each entrant: in a team, whoever is first. */
export function shoot(state: EveningState, event: EventOf<'shot-made'>): Refused {
  const { tie } = state;
  if (state.phase !== 'shots' || !tie?.isOpen) return 'not-open';
  if (tie.opening !== event.opening) return 'other-opening';
  const side = tieSideOf(state, event.player);
  if (side === undefined) return 'not-in-tie';
  const hasShot = [...tie.shots.keys()].some((player) => tieSideOf(state, player) === side);
  if (hasShot) return 'already-answered';
  tie.shots.set(event.player, event.elapsedMs);
  return null;
}

export function closeShots(state: EveningState, { opening }: EventOf<'shots-closed'>): Refused {
  const { tie } = state;
  if (state.phase !== 'shots' || !tie?.isOpen) return 'not-open';
  if (tie.opening !== opening) return 'other-opening';
  const shots = [...tie.shots].map(([player, elapsedMs]) => ({ player, elapsedMs }));
  const sides = closestShots(shots).map(({ player }) => tieSideOf(state, player));
  const closest = tie.left.filter((entrant) => sides.includes(entrant));
  decide(tie, closest);
  return null;
}

function decide(tie: TieBreak, closest: string[]): void {
  tie.isOpen = false;
  if (closest.length > 0) tie.left = closest;
}

/** Who has won the tie-break; null while it is not decided. */
export const tieWinner = ({ tie }: EveningState): string | null =>
  tie && !tie.isOpen && tie.left.length === 1 ? (tie.left[0] ?? null) : null;
