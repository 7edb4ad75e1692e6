import type { EventOf } from './events.ts';
import type { Refused } from './refusal.ts';
import type { EveningSetup } from './setup.ts';
import {
  askedNow,
  isIn,
  limitOf,
  sideOf,
  type AskedQuestion,
  type EveningPlayer,
  type EveningState,
} from './state.ts';

/** The times of the buzzers, in ms. */
export const BUZZER = {
  /** After the first press, how long one that was made before it, but takes longer to come, may still overtake it. */
  windowMs: 150,
  /** For how long after the opening a buzzer is dead that was pressed before. */
  earlyLockMs: 1000,
};

const isBuzzerRound = (setup: EveningSetup, state: EveningState): boolean =>
  setup.plan.rounds[state.round]?.answering === 'buzzer';

/** When the time is over in which presses are put in order, in ms since the opening; null while nobody has pressed. */
export function decidingMs(asked: AskedQuestion): number | null {
  const open = asked.presses.filter(({ right }) => right === null);
  if (asked.turn !== null || open.length === 0) return null;
  return Math.min(...open.map(({ arrivedMs }) => arrivedMs)) + BUZZER.windowMs;
}

export function buzz(setup: EveningSetup, state: EveningState, event: EventOf<'buzzed'>): Refused {
  const { player: id, opening, elapsedMs, latencyMs } = event;
  const player = state.players.get(id);
  if (!player) return 'unknown-player';
  if (!isIn(player)) return 'removed';
  if (!isBuzzerRound(setup, state)) return 'no-buzzer';
  const asked = askedNow(state);
  if (state.phase !== 'open' || !asked) return 'not-open';
  if (asked.opening !== opening) return 'other-opening';
  if (player.since > asked.index) return 'not-now';
  const locked = lockOf(state, asked, player, elapsedMs);
  if (locked) return locked;
  if (asked.turn !== null) return 'too-late';
  if (state.heldMs !== null) return 'paused';
  const pressedMs = Math.max(0, elapsedMs - latencyMs);
  const limitMs = limitOf(setup.plan.rounds[state.round]?.secondsPerQuestion ?? null, asked, player);
  if (limitMs !== null && pressedMs > limitMs) return 'too-late';
  const endMs = decidingMs(asked);
  if (endMs !== null && elapsedMs > endMs) return 'too-late';
  const press = { player: id, arrivedMs: elapsedMs, pressedMs, right: null };
  asked.presses = [...asked.presses, press].sort((one, other) => one.pressedMs - other.pressedMs);
  return null;
}

/** What keeps a player from pressing: a press of their side, or one that came too early. */
export function lockOf(
  state: EveningState,
  asked: AskedQuestion,
  player: EveningPlayer,
  elapsedMs: number,
): 'already-answered' | 'locked-out' | null {
  const side = sideOf(player);
  const mine = asked.presses.find(({ player: other }) => {
    const one = state.players.get(other);
    return other === player.id || (one && sideOf(one) === side);
  });
  if (mine) return mine.right === false ? 'locked-out' : 'already-answered';
  return elapsedMs < (asked.lockedOut.get(player.id) ?? 0) ? 'locked-out' : null;
}

/** Whoever presses while the question stands without its options has a dead buzzer when they open. */
export function buzzEarly(
  setup: EveningSetup,
  state: EveningState,
  { player: id }: EventOf<'buzzed-early'>,
): Refused {
  const player = state.players.get(id);
  if (!player) return 'unknown-player';
  if (!isIn(player)) return 'removed';
  if (!isBuzzerRound(setup, state)) return 'no-buzzer';
  const asked = askedNow(state);
  if (state.phase !== 'question' || !asked) return 'not-open';
  if (asked.lockedOut.has(id)) return 'locked-out';
  asked.lockedOut.set(id, BUZZER.earlyLockMs);
  return null;
}

export function decideBuzz(state: EveningState, { opening, elapsedMs }: EventOf<'buzz-decided'>): Refused {
  const asked = askedNow(state);
  if (state.phase !== 'open' || !asked) return 'not-open';
  if (asked.opening !== opening) return 'other-opening';
  if (state.heldMs !== null) return 'paused';
  const endMs = decidingMs(asked);
  if (endMs === null) return 'no-answer';
  if (elapsedMs < endMs) return 'too-early';
  asked.turn = asked.presses.find(({ right }) => right === null)?.player ?? null;
  state.heldMs = elapsedMs;
  return null;
}

/** Says whether whoever is first is right; if not, the next in order may try, and when there is none the clock goes on. */
export function ruleBuzz(state: EveningState, { opening, right }: EventOf<'buzz-ruled'>): Refused {
  const asked = askedNow(state);
  if (state.phase !== 'open' || !asked) return 'not-open';
  if (asked.opening !== opening) return 'other-opening';
  if (asked.turn === null) return 'no-answer';
  asked.presses = asked.presses.map((press) => (press.player === asked.turn ? { ...press, right } : press));
  if (right) return null;
  asked.turn = asked.presses.find((press) => press.right === null)?.player ?? null;
  if (asked.turn === null) state.heldMs = null;
  return null;
}
