import { closestWins, waitsForAll } from './closest.ts';
import type { GameEvent } from './events.ts';
import { grade } from './grading/grade.ts';
import type { ResponseRefusal } from './grading/refusal.ts';
import { fiftyOf, lifelinesLeft, limitFor, removedFor } from './lifelines.ts';
import type { GradedVerdict } from './grading/verdict.ts';
import type { Question } from './question.ts';
import { randomFrom, shuffled } from './random.ts';
import { pointsOfAnswer, streakBonus } from './scoring.ts';
import { limitMsOf, type Setup } from './setup.ts';
import { showOptions } from './showOptions.ts';
import type { Answer, PlayedQuestion, Score, State } from './state.ts';

/** Why an event cannot happen now. */
export type Refusal =
  | 'wrong-question'
  | 'not-waiting'
  | 'not-open'
  | 'already-answered'
  | 'unknown-player'
  | 'no-time-limit'
  | 'too-early'
  | 'not-next-clue'
  | 'paused'
  | 'not-paused'
  | 'no-lives'
  | 'no-lifeline'
  | 'lifeline-of-no-use'
  | 'option-removed'
  | ResponseRefusal;

export type RuleResult = { ok: true; state: State } | { ok: false; refusal: Refusal };

const refuse = (refusal: Refusal): RuleResult => ({ ok: false, refusal });

/** The state of a game before anything has happened in it. */
export function start(setup: Setup): State {
  return {
    phase: 'waiting',
    index: 0,
    played: [],
    scores: Object.fromEntries(
      setup.players.map(({ id }) => [id, { points: 0, streak: 0, lives: setup.lives }]),
    ),
    pausedAtMs: null,
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
    case 'clue-shown':
      return showClue(setup, state, event);
    case 'lifeline-used':
      return useLifeline(setup, state, event);
    case 'paused':
      return pause(setup, state, event);
    case 'resumed':
      return resume(setup, state, event.index);
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
  const [options, random] = showOptions(question, state.random);
  const cluesShown = question.kind === 'clues' ? 1 : 0;
  const played = [...state.played, { index, options, cluesShown, helps: [], answers: [] }];
  return { ok: true, state: { ...state, phase: 'open', index, played, random } };
}

function answer(setup: Setup, state: State, event: GameEvent & { type: 'answered' }): RuleResult {
  const current = currentQuestion(setup, state, event.index);
  if ('refusal' in current) return refuse(current.refusal);
  const { question, played } = current;
  const { player, response, elapsedMs } = event;
  const refusal = refusalOf(state, played, player);
  if (refusal) return refuse(refusal);
  const grading = grade(question, response);
  if (!grading.ok) return refuse(grading.refusal);
  if ('option' in response && removedFor(played, player).includes(response.option))
    return refuse('option-removed');
  const ungraded: Answer = { ...NOTHING, player, response, elapsedMs, verdict: 'given' };
  const limitMs = limitFor(limitMsOf(setup), played, player);
  const isLate = limitMs !== null && elapsedMs > limitMs;
  const given = isLate
    ? { ...ungraded, verdict: 'late' as const }
    : waitsForAll(setup, question)
      ? ungraded
      : graded(setup, state, ungraded, grading);
  return { ok: true, state: closeIfComplete(setup, withAnswer(state, given)) };
}

/** What an answer is made from: nothing answered, nothing earned. */
const NOTHING = { response: null, share: 0, points: 0, bonus: 0 };

/** Why a player can do nothing in the open question (any more). */
function refusalOf(state: State, played: PlayedQuestion, player: string): Refusal | undefined {
  const score = Object.hasOwn(state.scores, player) ? state.scores[player] : undefined;
  if (!score) return 'unknown-player';
  if (played.answers.some((given) => given.player === player)) return 'already-answered';
  return score.lives === 0 ? 'no-lives' : undefined;
}

/** An answer with what it earned: its share of the points, and the bonus if it is right and the streak goes on. */
function graded(
  setup: Setup,
  state: State,
  given: Answer,
  { share, verdict }: { share: number; verdict: GradedVerdict },
): Answer {
  const question = setup.questions[state.index];
  const shown = state.played.at(-1)?.cluesShown ?? 0;
  const clues = question?.kind === 'clues' ? { all: question.clues.length, shown } : null;
  const { elapsedMs } = given;
  const isLast = state.index === setup.questions.length - 1;
  const points = pointsOfAnswer(setup.scoring, {
    elapsedMs,
    limitMs: limitMsOf(setup),
    share,
    clues,
    isLast,
  });
  const streak = (state.scores[given.player]?.streak ?? 0) + 1;
  const bonus = verdict === 'right' ? streakBonus(setup.scoring, streak) : 0;
  return { ...given, verdict, share, points, bonus };
}

function showClue(setup: Setup, state: State, event: GameEvent & { type: 'clue-shown' }): RuleResult {
  const current = currentQuestion(setup, state, event.index);
  if ('refusal' in current) return refuse(current.refusal);
  const { question, played } = current;
  if (question.kind !== 'clues') return refuse('wrong-kind');
  // Clues count from 0, so the next one has the number of those that are shown.
  if (event.clue !== played.cluesShown || event.clue >= question.clues.length) return refuse('not-next-clue');
  return { ok: true, state: withPlayed(state, { ...played, cluesShown: played.cluesShown + 1 }) };
}

function useLifeline(setup: Setup, state: State, event: GameEvent & { type: 'lifeline-used' }): RuleResult {
  const current = currentQuestion(setup, state, event.index);
  if ('refusal' in current) return refuse(current.refusal);
  const { question, played } = current;
  const { player, lifeline, elapsedMs } = event;
  const refusal = refusalOf(state, played, player);
  if (refusal) return refuse(refusal);
  if (lifelinesLeft(setup.lifelines, state.played, player)[lifeline] <= 0) return refuse('no-lifeline');
  const helped = (removed: string[] = [], random = state.random): State => ({
    ...withPlayed(state, { ...played, helps: [...played.helps, { player, lifeline, removed }] }),
    random,
  });
  switch (lifeline) {
    case 'fifty': {
      const { wrong, count } = fiftyOf(question);
      if (count === 0 || removedFor(played, player).length > 0) return refuse('lifeline-of-no-use');
      const [order, random] = shuffled(wrong, state.random);
      return { ok: true, state: helped(order.slice(0, count), random) };
    }
    case 'time':
      if (limitMsOf(setup) === null) return refuse('no-time-limit');
      return { ok: true, state: helped() };
    case 'skip': {
      const skipped: Answer = { ...NOTHING, player, elapsedMs, verdict: 'skipped' };
      return { ok: true, state: closeIfComplete(setup, withAnswer(helped(), skipped)) };
    }
  }
}

function pause(setup: Setup, state: State, event: GameEvent & { type: 'paused' }): RuleResult {
  const current = currentQuestion(setup, state, event.index);
  if ('refusal' in current) return refuse(current.refusal);
  return { ok: true, state: { ...state, pausedAtMs: event.elapsedMs } };
}

function resume(setup: Setup, state: State, index: number): RuleResult {
  if (state.phase !== 'open') return refuse('not-open');
  if (index !== state.index || !setup.questions[index]) return refuse('wrong-question');
  if (state.pausedAtMs === null) return refuse('not-paused');
  return { ok: true, state: { ...state, pausedAtMs: null } };
}

/**
 * When the open question closes at the latest, in ms since it opened: the end of the longest time that somebody has who
 * can still answer it. Null when time is off.
 */
export function closesAtMs(setup: Setup, state: State): number | null {
  const limitMs = limitMsOf(setup);
  if (limitMs === null) return null;
  const played = state.played.at(-1);
  const waiting = setup.players.filter(({ id }) => played && !refusalOf(state, played, id));
  return Math.max(limitMs, ...waiting.map(({ id }) => limitFor(limitMs, played, id) ?? 0));
}

function timeUp(
  setup: Setup,
  state: State,
  { index, elapsedMs }: GameEvent & { type: 'time-up' },
): RuleResult {
  const endMs = closesAtMs(setup, state);
  if (endMs === null) return refuse('no-time-limit');
  const current = currentQuestion(setup, state, index);
  if ('refusal' in current) return refuse(current.refusal);
  if (elapsedMs < endMs) return refuse('too-early');
  const after = setup.players
    .filter(({ id }) => !refusalOf(state, current.played, id))
    .reduce(
      (sofar, { id }) => withAnswer(sofar, { ...NOTHING, player: id, elapsedMs, verdict: 'missed' }),
      state,
    );
  return { ok: true, state: closeIfComplete(setup, after) };
}

/** The open question goes back to waiting, as if it had not been opened; not once somebody has answered it. */
function interrupt(state: State, index: number): RuleResult {
  if (state.phase !== 'open') return refuse('not-open');
  if (index !== state.index) return refuse('wrong-question');
  if (state.played.at(-1)?.answers.length) return refuse('already-answered');
  const played = state.played.slice(0, -1);
  return { ok: true, state: { ...state, phase: 'waiting', played, pausedAtMs: null } };
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
  if (state.pausedAtMs !== null) return { refusal: 'paused' };
  return { question, played };
}

/** The state with an answer more; what waits to be graded does not touch the score. */
function withAnswer(state: State, given: Answer): State {
  const played = state.played.at(-1);
  if (!played) return state;
  const answered = withPlayed(state, { ...played, answers: [...played.answers, given] });
  return given.verdict === 'given' ? answered : { ...answered, scores: scoresAfter(state.scores, given) };
}

function scoresAfter(scores: State['scores'], given: Answer): State['scores'] {
  const before = scores[given.player];
  // A question that is passed over costs nothing, the streak neither.
  if (!before || given.verdict === 'skipped') return scores;
  const isMiss = given.verdict === 'wrong' || given.verdict === 'late' || given.verdict === 'missed';
  const after: Score = {
    points: before.points + given.points + given.bonus,
    streak: given.verdict === 'right' ? before.streak + 1 : 0,
    lives: before.lives === null || !isMiss ? before.lives : before.lives - 1,
  };
  return { ...scores, [given.player]: after };
}

/** The state with the question at hand replaced. */
function withPlayed(state: State, played: PlayedQuestion): State {
  return { ...state, played: [...state.played.slice(0, -1), played] };
}

function closeIfComplete(setup: Setup, state: State): State {
  const played = state.played.at(-1);
  if (!played || setup.players.some(({ id }) => !refusalOf(state, played, id))) return state;
  const closed = settled(setup, state);
  const isOver =
    state.index === setup.questions.length - 1 ||
    Object.values(closed.scores).every(({ lives }) => lives === 0);
  return { ...closed, phase: isOver ? 'finished' : 'revealed' };
}

/** Grades the answers that waited for all others, now that the question closes. */
function settled(setup: Setup, state: State): State {
  const question = setup.questions[state.index];
  const played = state.played.at(-1);
  if (question?.kind !== 'number' || !played) return state;
  const gradings = closestWins(question, played.answers);
  return [...gradings].reduce<State>((sofar, [waiting, grading]) => {
    const given = graded(setup, sofar, waiting, grading);
    const answers = sofar.played.at(-1)?.answers.map((other) => (other === waiting ? given : other)) ?? [];
    return { ...withPlayed(sofar, { ...played, answers }), scores: scoresAfter(sofar.scores, given) };
  }, state);
}
