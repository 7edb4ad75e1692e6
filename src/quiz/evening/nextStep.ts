import { placesOf, type EveningSetup } from './setup.ts';
import { tiedForFirst } from './standings.ts';
import { askedNow, type EveningState } from './state.ts';
import { tieWinner } from './tieBreak.ts';

/** What comes next in the course of an evening, in a word. */
export const NEXT_STEPS = [
  'open-round',
  'open-wagers',
  'show-question',
  'open-options',
  'rule-buzz',
  'resume',
  'close',
  'reveal',
  'half-time',
  'standings',
  'open-tie',
  'close-tie',
  'open-shots',
  'close-shots',
  'rating',
  'finish',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** What the host's one key for "go on" does now; null once the evening is over. */
export function nextStep(setup: EveningSetup, state: EveningState): NextStep | null {
  switch (state.phase) {
    case 'lobby':
      return 'open-round';
    case 'round':
      return hasQuestion(setup, state) ? 'show-question' : afterRound(setup, state);
    case 'question':
      return 'open-options';
    case 'open': {
      if ((askedNow(state)?.turn ?? null) !== null) return 'rule-buzz';
      return state.heldMs === null ? 'close' : 'resume';
    }
    case 'closed':
      return 'reveal';
    case 'revealed':
      if (!hasQuestion(setup, state)) return afterRound(setup, state);
      return setup.plan.rounds[state.round]?.wager ? 'open-wagers' : 'show-question';
    case 'half-time':
      return afterPause(setup, state);
    case 'standings':
      return hasQuestion(setup, state) ? 'show-question' : afterPause(setup, state);
    case 'tie':
      if (state.tie?.isOpen) return 'close-tie';
      return tieWinner(state) === null ? 'open-shots' : ending(setup, state);
    case 'shots':
      if (state.tie?.isOpen) return 'close-shots';
      return tieWinner(state) === null ? 'open-shots' : ending(setup, state);
    case 'rating':
      return 'finish';
    case 'finished':
      return null;
  }
}

const hasQuestion = (setup: EveningSetup, state: EveningState): boolean =>
  placesOf(setup)[state.index + 1]?.round === state.round && state.round >= 0;

/** A round ends with the half-time where there is one, or with the standings. */
function afterRound(setup: EveningSetup, state: EveningState): NextStep {
  const isLast = state.round === setup.rounds.length - 1;
  return setup.plan.rounds[state.round]?.halfTimeAfter && !isLast ? 'half-time' : 'standings';
}

function afterPause(setup: EveningSetup, state: EveningState): NextStep {
  const next = setup.rounds[state.round + 1];
  if (hasQuestion(setup, state)) return 'show-question';
  if (next) return 'open-round';
  const isTied = setup.plan.tieBreak && state.tie === null && tiedForFirst(setup, state).length > 1;
  return isTied ? 'open-tie' : ending(setup, state);
}

const ending = (setup: EveningSetup, state: EveningState): NextStep =>
  setup.plan.rateFilms && state.ratings.size === 0 && !state.before.includes('rating') ? 'rating' : 'finish';
