import type { EventOf } from './events.ts';
import { read } from './reading.ts';
import type { Refused } from './refusal.ts';
import { placesOf, type EveningSetup } from './setup.ts';
import { askedNow, isIn, limitOf, type EveningState } from './state.ts';

/** Takes an answer to the open question. What it costs does not depend on how many there are. */
export function answer(setup: EveningSetup, state: EveningState, event: EventOf<'answered'>): Refused {
  const { player: id, opening, response, elapsedMs } = event;
  const player = state.players.get(id);
  if (!player) return 'unknown-player';
  if (!isIn(player)) return 'removed';
  const asked = askedNow(state);
  const place = placesOf(setup)[state.index];
  const round = setup.plan.rounds[state.round];
  if (!asked || !place || !round) return 'not-open';
  if (state.phase !== 'open') return asked.opening === opening ? 'too-late' : 'not-open';
  if (asked.opening !== opening) return 'other-opening';
  if (player.since > asked.index) return 'not-now';
  if (player.way === 'paper') return 'on-paper';
  const press = asked.presses.find((one) => one.player === id);
  if (round.answering === 'buzzer') {
    // Whoever is first answers while the clock is held.
    if (asked.turn !== id || !press) return asked.turn === null ? 'use-buzzer' : 'not-your-turn';
  } else if (state.heldMs !== null) return 'paused';
  const limitMs = limitOf(round.secondsPerQuestion, asked, player);
  const atMs = press?.pressedMs ?? elapsedMs;
  if (limitMs !== null && atMs > limitMs) return 'too-late';
  if (asked.answers.has(id) && !setup.plan.allowChanges) return 'already-answered';
  const { grading, near } = read(place.drawn.question, response);
  if (!grading.ok) return grading.refusal;
  // Put last again where it replaces another, as it is the last that came.
  asked.answers.delete(id);
  asked.answers.set(id, { player: id, response, elapsedMs: atMs, limitMs, clues: asked.cluesShown, near });
  return null;
}
