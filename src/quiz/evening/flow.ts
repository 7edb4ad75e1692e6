import { opponentsIn } from './defence.ts';
import type { EventOf } from './events.ts';
import type { Refused } from './refusal.ts';
import { spanOf, placesOf, type EveningSetup } from './setup.ts';
import {
  canAnswer,
  askedNow,
  entrantsOf,
  limitOf,
  type AskedQuestion,
  type EveningPhase,
  type EveningState,
} from './state.ts';

/** Where nothing is being asked, so that the evening can go on to anything else. */
const BETWEEN: readonly EveningPhase[] = ['lobby', 'round', 'revealed', 'half-time', 'standings', 'rating'];

/** Whether no question and no tie-break is under way. */
export function isBetween(state: EveningState): boolean {
  if (state.phase === 'tie' || state.phase === 'shots') return state.tie?.isOpen === false;
  return BETWEEN.includes(state.phase);
}

export function openRound(
  setup: EveningSetup,
  state: EveningState,
  { round }: EventOf<'round-opened'>,
): Refused {
  const drawn = setup.rounds[round];
  if (!drawn || round !== state.round + 1) return 'unknown-round';
  if (!isBetween(state)) return 'not-now';
  state.phase = 'round';
  state.round = round;
  state.index = spanOf(setup, round).first - 1;
  state.before = [];
  if (drawn.scoring.way === 'defence')
    state.opponents.set(round, opponentsIn(entrantsOf(state, setup.plan.entrants), round));
  return null;
}

/** After the first question of a round with wagers, there is a pause for them before each further one. */
export function openWagers(setup: EveningSetup, state: EveningState): Refused {
  if (!setup.plan.rounds[state.round]?.wager) return 'no-wager';
  if (placesOf(setup)[state.index + 1]?.round !== state.round) return 'wrong-question';
  if (!isBetween(state) || state.phase === 'round') return 'not-now';
  state.phase = 'round';
  state.before = [];
  return null;
}

export function showQuestion(
  setup: EveningSetup,
  state: EveningState,
  { index }: EventOf<'question-shown'>,
): Refused {
  if (!isBetween(state)) return 'not-now';
  if (index !== state.index + 1 || placesOf(setup)[index]?.round !== state.round) return 'wrong-question';
  state.phase = 'question';
  state.index = index;
  state.before = [];
  state.asked.set(index, {
    index,
    opening: null,
    stage: 'shown',
    cluesShown: 0,
    addedMs: 0,
    answers: new Map(),
    presses: [],
    turn: null,
    lockedOut: new Map(),
    closedBy: null,
    closedMs: null,
    isVoid: false,
    key: null,
    answerRulings: new Map(),
    textRulings: new Map(),
  });
  return null;
}

export function openOptions(
  setup: EveningSetup,
  state: EveningState,
  { index, opening }: EventOf<'options-opened'>,
): Refused {
  const asked = askedNow(state);
  if (state.phase !== 'question' || !asked) return 'not-now';
  if (index !== state.index) return 'wrong-question';
  state.phase = 'open';
  state.heldMs = null;
  asked.stage = 'open';
  asked.opening = opening;
  asked.cluesShown = placesOf(setup)[index]?.drawn.question.kind === 'clues' ? 1 : 0;
  return null;
}

export function showClue(setup: EveningSetup, state: EveningState, event: EventOf<'clue-shown'>): Refused {
  const asked = askedNow(state);
  if (state.phase !== 'open' || !asked) return 'not-open';
  if (event.index !== state.index) return 'wrong-question';
  if (state.heldMs !== null) return 'paused';
  const question = placesOf(setup)[event.index]?.drawn.question;
  if (question?.kind !== 'clues') return 'wrong-kind';
  if (event.clue !== asked.cluesShown || event.clue >= question.clues.length) return 'not-next-clue';
  asked.cluesShown += 1;
  return null;
}

/** Stops and starts the clock, and gives and takes time. */
export function changeClock(
  setup: EveningSetup,
  state: EveningState,
  event: EventOf<'paused' | 'interrupted' | 'resumed' | 'time-changed'>,
): Refused {
  const asked = askedNow(state);
  if (state.phase !== 'open' || !asked) return 'not-open';
  switch (event.type) {
    case 'paused':
    case 'interrupted':
      if (state.heldMs !== null) return 'paused';
      state.heldMs = event.elapsedMs;
      return null;
    case 'resumed':
      if (state.heldMs === null) return 'not-paused';
      if (asked.turn !== null) return 'not-now';
      state.heldMs = null;
      return null;
    case 'time-changed':
      if (setup.plan.rounds[state.round]?.secondsPerQuestion === null) return 'no-time-limit';
      asked.addedMs += event.deltaMs;
      return null;
  }
}

/** Whether somebody can answer the question at hand by themselves, and has not. */
export function isWaiting(state: EveningState): boolean {
  const asked = askedNow(state);
  // Asked after each answer of a crowd: no list of them is made.
  for (const player of state.players.values())
    if (!asked?.answers.has(player.id) && canAnswer(state, player)) return true;
  return false;
}

/**
 * When the open question closes at the latest, in ms since it opened: the end of the longest time that somebody has who
 * can still answer it. Null when time is off.
 */
export function closingMs(setup: EveningSetup, state: EveningState): number | null {
  const seconds = setup.plan.rounds[state.round]?.secondsPerQuestion ?? null;
  const asked = askedNow(state);
  if (seconds === null || !asked) return null;
  let timeFactor = 1;
  for (const player of state.players.values())
    if (player.timeFactor > timeFactor && !asked.answers.has(player.id) && canAnswer(state, player))
      ({ timeFactor } = player);
  return limitOf(seconds, asked, { timeFactor });
}

export function close(setup: EveningSetup, state: EveningState, event: EventOf<'closed'>): Refused {
  const asked = askedNow(state);
  if (state.phase !== 'open' || !asked) return 'not-open';
  const { index, reason, elapsedMs } = event;
  if (index !== state.index) return 'wrong-question';
  if (reason === 'time-up') {
    const endMs = closingMs(setup, state);
    if (endMs === null) return 'no-time-limit';
    if (state.heldMs !== null) return 'paused';
    if (elapsedMs < endMs) return 'too-early';
  }
  if (reason === 'all-answered' && isWaiting(state)) return 'too-early';
  if (reason === 'buzzed' && !asked.presses.some(({ right }) => right === true)) return 'too-early';
  state.phase = 'closed';
  state.heldMs = null;
  replace(state, { ...asked, stage: 'closed', turn: null, closedBy: reason, closedMs: elapsedMs });
  return null;
}

export function reveal(state: EveningState, { index }: EventOf<'revealed'>): Refused {
  const asked = askedNow(state);
  if (state.phase !== 'closed' || !asked) return 'not-now';
  if (index !== state.index) return 'wrong-question';
  state.phase = 'revealed';
  replace(state, { ...asked, stage: 'revealed' });
  return null;
}

export function skip(state: EveningState, { index }: EventOf<'skipped'>): Refused {
  const asked = askedNow(state);
  if (!['question', 'open', 'closed'].includes(state.phase) || !asked) return 'not-now';
  if (index !== state.index) return 'wrong-question';
  state.phase = 'round';
  state.heldMs = null;
  replace(state, { ...asked, stage: 'skipped', turn: null });
  return null;
}

export function goBack(setup: EveningSetup, state: EveningState): Refused {
  const asked = askedNow(state);
  switch (state.phase) {
    case 'question': {
      const isFirst = spanOf(setup, state.round).first === state.index;
      state.asked.delete(state.index);
      state.index -= 1;
      state.phase = !isFirst && askedNow(state)?.stage === 'revealed' ? 'revealed' : 'round';
      return null;
    }
    case 'revealed':
      if (!asked) return 'not-now';
      state.phase = 'closed';
      replace(state, { ...asked, stage: 'closed' });
      return null;
    case 'closed':
      if (!asked) return 'not-now';
      state.phase = 'open';
      state.heldMs = asked.closedMs ?? 0;
      replace(state, { ...asked, ...unsaid(asked), stage: 'open', closedBy: null, closedMs: null });
      return null;
    case 'round':
      if (!asked || asked.index < spanOf(setup, state.round).first) return 'not-now';
      if (asked.stage === 'revealed') {
        state.phase = 'revealed';
        return null;
      }
      state.phase = asked.opening === null ? 'question' : 'closed';
      replace(state, { ...asked, stage: asked.opening === null ? 'shown' : 'closed' });
      return null;
    case 'half-time':
    case 'standings':
    case 'rating': {
      const before = state.before.pop();
      if (!before) return 'not-now';
      state.phase = before;
      return null;
    }
    case 'lobby':
    case 'open':
    case 'tie':
    case 'shots':
    case 'finished':
      return 'not-now';
  }
}

/** The presses of a buzzer question that is opened again: what was said to be right is to be said again. */
function unsaid(asked: AskedQuestion): Pick<AskedQuestion, 'presses' | 'turn' | 'answers' | 'lockedOut'> {
  const presses = asked.presses.map((press) => (press.right === true ? { ...press, right: null } : press));
  return {
    presses,
    turn: presses.find(({ right }) => right === null)?.player ?? null,
    answers: new Map(asked.answers),
    lockedOut: new Map(asked.lockedOut),
  };
}

/** Shows what is neither a question nor a round. */
export function show(
  state: EveningState,
  { type }: EventOf<'half-time' | 'standings-shown' | 'rating-opened' | 'finished'>,
): Refused {
  if (!isBetween(state)) return 'not-now';
  const phase = PHASE_OF[type];
  if (phase === state.phase) return 'not-now';
  // A tie-break does not open again by going back.
  const isTie = state.phase === 'tie' || state.phase === 'shots';
  state.before = isTie ? [] : [...state.before, state.phase];
  state.phase = phase;
  return null;
}

const PHASE_OF = {
  'half-time': 'half-time',
  'standings-shown': 'standings',
  'rating-opened': 'rating',
  finished: 'finished',
} as const;

/** Puts a changed copy in the place of a question that was closed, or is now. */
export function replace(state: EveningState, asked: AskedQuestion): void {
  state.asked.set(asked.index, asked);
}
