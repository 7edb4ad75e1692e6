import { plainText } from '../../facts/names.ts';
import type { EventOf } from './events.ts';
import { replace } from './flow.ts';
import { rekeyed } from './rekeyed.ts';
import type { Refused } from './refusal.ts';
import { placesOf, spanOf, type EveningSetup } from './setup.ts';
import { isIn, paperKey, type AskedQuestion, type EveningState } from './state.ts';

/** What a typed text reads like: texts that read alike are ruled alike. */
export const readingOf = (text: string): string => plainText(text) || text.trim();

/** The question of a ruling; rulings wait until it is closed. */
function ruled(state: EveningState, index: number): AskedQuestion | 'wrong-question' | 'not-now' {
  const asked = state.asked.get(index);
  if (!asked) return 'wrong-question';
  return asked.stage === 'closed' || asked.stage === 'revealed' ? asked : 'not-now';
}

function withRuling(
  map: ReadonlyMap<string, boolean>,
  key: string,
  accept: boolean | null,
): Map<string, boolean> {
  const next = new Map(map);
  if (accept === null) next.delete(key);
  else next.set(key, accept);
  return next;
}

export function ruleAnswer(state: EveningState, event: EventOf<'answer-ruled'>): Refused {
  const asked = ruled(state, event.index);
  if (typeof asked === 'string') return asked;
  const { player, accept } = event;
  if (!asked.answers.has(player) && !asked.presses.some((press) => press.player === player))
    return 'no-answer';
  replace(state, { ...asked, answerRulings: withRuling(asked.answerRulings, player, accept) });
  return null;
}

export function ruleText(state: EveningState, event: EventOf<'text-ruled'>): Refused {
  const asked = ruled(state, event.index);
  if (typeof asked === 'string') return asked;
  const reading = readingOf(event.text);
  const isGiven = [...asked.answers.values()].some(
    ({ response }) => response.kind === 'text' && readingOf(response.text) === reading,
  );
  if (!isGiven) return 'no-answer';
  replace(state, { ...asked, textRulings: withRuling(asked.textRulings, reading, event.accept) });
  return null;
}

export function changeKey(setup: EveningSetup, state: EveningState, event: EventOf<'key-changed'>): Refused {
  const asked = ruled(state, event.index);
  if (typeof asked === 'string') return asked;
  const question = placesOf(setup)[event.index]?.drawn.question;
  if (!question) return 'wrong-question';
  const { key } = event;
  if (key !== null && typeof rekeyed(question, key) === 'string') return 'wrong-kind';
  if (key === null && asked.key === null) return 'nothing-to-change';
  replace(state, { ...asked, key });
  return null;
}

export function setVoid(state: EveningState, { type, index }: EventOf<'voided' | 'unvoided'>): Refused {
  const asked = ruled(state, index);
  if (typeof asked === 'string') return asked;
  const isVoid = type === 'voided';
  if (asked.isVoid === isVoid) return 'nothing-to-change';
  replace(state, { ...asked, isVoid });
  return null;
}

const isEntrant = (state: EveningState, id: string): boolean =>
  state.teams.has(id) || isIn(state.players.get(id));

export function adjust(state: EveningState, event: EventOf<'points-adjusted'>): Refused {
  const { entrant, points, reason } = event;
  if (!isEntrant(state, entrant)) return 'unknown-entrant';
  state.adjustments.push({ entrant, points, reason, index: state.index });
  return null;
}

export function enterPaper(
  setup: EveningSetup,
  state: EveningState,
  event: EventOf<'paper-entered'>,
): Refused {
  const { entrant, round, index, points } = event;
  if (!isEntrant(state, entrant)) return 'unknown-entrant';
  if (!setup.rounds[round]) return 'unknown-round';
  const { first, end } = spanOf(setup, round);
  if (index !== null && (index < first || index >= end)) return 'wrong-question';
  const key = paperKey(entrant, round, index);
  if (points === null) {
    if (!state.paper.delete(key)) return 'nothing-to-change';
  } else state.paper.set(key, { entrant, round, index, points });
  return null;
}
