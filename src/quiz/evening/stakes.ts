import type { EventOf } from './events.ts';
import type { Refused } from './refusal.ts';
import type { Question } from '../question.ts';
import { defenceByDifficulty } from './defence.ts';
import { isDefence } from './scoring.ts';
import { placesOf, spanOf, type EveningSetup } from './setup.ts';
import { isIn, sideOf, type EveningPlayer, type EveningState } from './state.ts';

/** The next question, if a wager may be placed on it now. */
export function wagerIndex(setup: EveningSetup, state: EveningState): number | null {
  const index = state.index + 1;
  const isOpen = state.phase === 'round' && placesOf(setup)[index]?.round === state.round;
  return isOpen && setup.plan.rounds[state.round]?.wager ? index : null;
}

/** What is too high counts as far as it may when the question is scored: other rulings may still change the points. */
export function placeWager(
  setup: EveningSetup,
  state: EveningState,
  event: EventOf<'wager-placed'>,
): Refused {
  const { player, index, points } = event;
  if (!state.players.has(player)) return 'unknown-player';
  if (!isIn(state.players.get(player))) return 'removed';
  if (wagerIndex(setup, state) !== index) return 'no-wager';
  const wagers = state.wagers.get(index) ?? new Map<string, number>();
  wagers.set(player, points);
  state.wagers.set(index, wagers);
  return null;
}

/** The round that a joker may be played on now: the one at hand until its first question opens; null when none. */
export function jokerRound(setup: EveningSetup, state: EveningState): number | null {
  const round = state.round;
  if (!setup.plan.rounds[round]?.joker || state.phase === 'finished') return null;
  const first = state.asked.get(spanOf(setup, round).first);
  return first && first.stage !== 'shown' ? null : round;
}

/** Once in an evening for each side. */
export function playJoker(setup: EveningSetup, state: EveningState, event: EventOf<'joker-played'>): Refused {
  const player = state.players.get(event.player);
  if (!player) return 'unknown-player';
  if (!isIn(player)) return 'removed';
  if (jokerRound(setup, state) !== event.round) return 'no-joker';
  const side = sideOf(player);
  if (state.jokers.has(side) || state.jokers.has(player.id)) return 'no-joker';
  state.jokers.set(side, event.round);
  return null;
}

/** What a player may lay points on in the round at hand. */
export interface OpenDefence {
  /** Who lays them: the player, or their team. */
  entrant: string;
  opponent: string;
  questions: readonly Question[];
  /** What counts as it is, in the order of the questions. */
  values: readonly number[];
  /** Whether they have laid them. */
  placed: boolean;
}

/** The defence that a player may still place, alone or for their team; undefined when none. */
export function defenceOf(
  setup: EveningSetup,
  state: EveningState,
  player: EveningPlayer | undefined,
): OpenDefence | undefined {
  const { round } = state;
  const opponents = state.opponents.get(round);
  const drawn = setup.rounds[round];
  if (!isIn(player) || !opponents || !drawn || !mayDefend(setup, state)) return undefined;
  const entrant = setup.plan.entrants === 'teams' ? sideOf(player) : player.id;
  const opponent = opponents.get(entrant);
  if (opponent === undefined) return undefined;
  const questions = drawn.questions.map(({ question }) => question);
  const placed = state.defences.get(round)?.get(entrant);
  return { entrant, opponent, questions, values: placed ?? defenceByDifficulty(questions), placed: !!placed };
}

/** Until the first question of the round at hand is shown. */
export function mayDefend(setup: EveningSetup, state: EveningState): boolean {
  const { first } = spanOf(setup, state.round);
  return state.phase !== 'finished' && state.index < first && !state.asked.has(first);
}

export function placeDefence(
  setup: EveningSetup,
  state: EveningState,
  event: EventOf<'defence-placed'>,
): Refused {
  const { entrant, round, values } = event;
  const drawn = setup.rounds[round];
  const opponents = state.opponents.get(round);
  if (!drawn || !opponents || round !== state.round) return 'no-defence';
  if (![...opponents.values()].includes(entrant)) return 'unknown-entrant';
  if (!mayDefend(setup, state)) return 'not-now';
  if (!isDefence(values, drawn.questions.length)) return 'no-defence';
  const placed = state.defences.get(round) ?? new Map<string, number[]>();
  placed.set(entrant, values);
  state.defences.set(round, placed);
  return null;
}

export function rateFilm(setup: EveningSetup, state: EveningState, event: EventOf<'film-rated'>): Refused {
  const { player, film, hearts } = event;
  if (!state.players.has(player)) return 'unknown-player';
  if (!isIn(state.players.get(player))) return 'removed';
  if (state.phase !== 'rating') return 'not-now';
  if (!setup.films.some(({ id }) => id === film)) return 'unknown-film';
  const ratings = state.ratings.get(film) ?? new Map<string, number>();
  ratings.set(player, hearts);
  state.ratings.set(film, ratings);
  return null;
}
