import type { GameEvent } from './events.ts';
import type { Question } from './question.ts';
import { randomFrom, shuffled } from './random.ts';
import { pointsFor, streakBonus } from './scoring.ts';
import { limitMsOf, type Setup } from './setup.ts';
import type { Answer, PlayedQuestion, Score, State } from './state.ts';

/** Why an event cannot happen now. */
export type Refusal =
  | 'wrong-question'
  | 'not-waiting'
  | 'not-open'
  | 'already-answered'
  | 'unknown-player'
  | 'unknown-option'
  | 'no-time-limit'
  | 'too-early';

export type RuleResult = { ok: true; state: State } | { ok: false; refusal: Refusal };

const refuse = (refusal: Refusal): RuleResult => ({ ok: false, refusal });

/** The state of a game before anything has happened in it. */
export function start(setup: Setup): State {
  return {
    phase: 'waiting',
    index: 0,
    played: [],
    scores: Object.fromEntries(setup.players.map(({ id }) => [id, { points: 0, streak: 0 }])),
    random: randomFrom(setup.seed),
  };
}

/**
 * The rules of play: what a state becomes by an event. Pure; the state given is left as it was.
 * @returns the next state, or why the event cannot happen now
 */
export function apply(setup: Setup, state: State, event: GameEvent): RuleResult {
  switch (event.type) {
    case 'question-opened':
      return open(setup, state, event.index);
    case 'answered':
      return answer(setup, state, event);
    case 'time-up':
      return timeUp(setup, state, event);
    case 'interrupted':
      return interrupt(state, event.index);
  }
}

/**
 * Plays a whole log.
 * @returns the state after the last event, or the first event that could not happen
 */
export function replay(
  setup: Setup,
  events: readonly GameEvent[],
): { ok: true; state: State } | { ok: false; refusal: Refusal; at: number } {
  let state = start(setup);
  for (const [at, event] of events.entries()) {
    const next = apply(setup, state, event);
    if (!next.ok) return { ...next, at };
    state = next.state;
  }
  return { ok: true, state };
}

function open(setup: Setup, state: State, index: number): RuleResult {
  if (state.phase === 'open' || state.phase === 'finished') return refuse('not-waiting');
  if (index !== (state.phase === 'waiting' ? state.index : state.index + 1)) return refuse('wrong-question');
  const question = setup.questions[index];
  if (!question) return refuse('wrong-question');
  const [options, random] = showOptions(question, state);
  const played = [...state.played, { index, options, answers: [] }];
  return { ok: true, state: { ...state, phase: 'open', index, played, random } };
}

function showOptions(question: Question, { random }: State): ReturnType<typeof shuffled<string>> {
  const ids = question.options.map(({ id }) => id);
  return question.fixedOrder ? [ids, random] : shuffled(ids, random);
}

function answer(setup: Setup, state: State, event: GameEvent & { type: 'answered' }): RuleResult {
  const current = currentQuestion(setup, state, event.index);
  if ('refusal' in current) return refuse(current.refusal);
  if (!(event.player in state.scores)) return refuse('unknown-player');
  if (current.played.answers.some(({ player }) => player === event.player)) return refuse('already-answered');
  if (!current.played.options.includes(event.option)) return refuse('unknown-option');
  const given = grade(setup, state, current.question, event);
  return { ok: true, state: closeIfComplete(setup, withAnswer(state, given)) };
}

function grade(
  setup: Setup,
  state: State,
  question: Question,
  { player, option, elapsedMs }: GameEvent & { type: 'answered' },
): Answer {
  const limitMs = limitMsOf(setup);
  if (limitMs !== null && elapsedMs > limitMs)
    return { player, option, elapsedMs, verdict: 'late', points: 0, bonus: 0 };
  if (option !== question.key) return { player, option, elapsedMs, verdict: 'wrong', points: 0, bonus: 0 };
  const streak = (state.scores[player]?.streak ?? 0) + 1;
  return {
    player,
    option,
    elapsedMs,
    verdict: 'right',
    points: pointsFor(setup.scoring, elapsedMs, limitMs),
    bonus: streakBonus(setup.scoring, streak),
  };
}

function timeUp(
  setup: Setup,
  state: State,
  { index, elapsedMs }: GameEvent & { type: 'time-up' },
): RuleResult {
  const limitMs = limitMsOf(setup);
  if (limitMs === null) return refuse('no-time-limit');
  const current = currentQuestion(setup, state, index);
  if ('refusal' in current) return refuse(current.refusal);
  if (elapsedMs < limitMs) return refuse('too-early');
  const answered = new Set(current.played.answers.map(({ player }) => player));
  const after = setup.players
    .filter(({ id }) => !answered.has(id))
    .reduce(
      (sofar, { id }) =>
        withAnswer(sofar, { player: id, option: null, elapsedMs, verdict: 'missed', points: 0, bonus: 0 }),
      state,
    );
  return { ok: true, state: closeIfComplete(setup, after) };
}

/** The open question goes back to waiting, as if it had not been opened; not once somebody has answered it. */
function interrupt(state: State, index: number): RuleResult {
  if (state.phase !== 'open') return refuse('not-open');
  if (index !== state.index) return refuse('wrong-question');
  if (state.played.at(-1)?.answers.length) return refuse('already-answered');
  return { ok: true, state: { ...state, phase: 'waiting', played: state.played.slice(0, -1) } };
}

function currentQuestion(
  setup: Setup,
  state: State,
  index: number,
): { question: Question; played: PlayedQuestion } | { refusal: Refusal } {
  if (state.phase !== 'open') return { refusal: 'not-open' };
  const question = setup.questions[index];
  const played = state.played.at(-1);
  if (index !== state.index || !question || !played) return { refusal: 'wrong-question' };
  return { question, played };
}

function withAnswer(state: State, given: Answer): State {
  const before = state.scores[given.player] ?? { points: 0, streak: 0 };
  const after: Score = {
    points: before.points + given.points + given.bonus,
    streak: given.verdict === 'right' ? before.streak + 1 : 0,
  };
  return {
    ...state,
    scores: { ...state.scores, [given.player]: after },
    played: state.played.map((played) =>
      played.index === state.index ? { ...played, answers: [...played.answers, given] } : played,
    ),
  };
}

function closeIfComplete(setup: Setup, state: State): State {
  if ((state.played.at(-1)?.answers.length ?? 0) < setup.players.length) return state;
  return { ...state, phase: state.index === setup.questions.length - 1 ? 'finished' : 'revealed' };
}
