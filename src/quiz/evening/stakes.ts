import type { EventOf } from './events.ts';
import type { Refused } from './refusal.ts';
import { isDefence } from './scoring.ts';
import { placesOf, spanOf, type EveningSetup } from './setup.ts';
import { isIn, sideOf, type EveningState } from './state.ts';

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
  const { first } = spanOf(setup, round);
  if (state.asked.has(first) || state.index >= first) return 'not-now';
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
