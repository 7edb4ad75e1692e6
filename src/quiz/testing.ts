/** Made-up questions, setups and games for tests of the rules and of what is built on them. */
import fc from 'fast-check';
import { TOPICS } from '../facts/topic.ts';
import type { GameEvent, Response } from './events.ts';
import { LIFELINES, NO_LIFELINES, ONE_OF_EACH, type Lifeline } from './lifelines.ts';
import { KINDS, type Kind, type Question, type QuestionOf } from './question.ts';
import { rightResponse } from './rightResponse.ts';
import { apply, closesAtMs, start } from './rules.ts';
import { SCORING_PRESETS } from './scoring.ts';
import type { Setup } from './setup.ts';

/** What every made-up question has. */
function common(n: number) {
  return {
    id: `question-${n}`,
    film: 'a-film',
    topic: TOPICS[n % TOPICS.length] ?? 'plot',
    template: 'a-template',
    facts: [`fact-${n}`],
    standing: 'plain' as const,
    stem: { en: `Question ${n}?` },
    explanation: { en: `Because of fact ${n}.` },
    sources: [
      {
        id: 's',
        title: { en: 'A source' },
        weight: 'first' as const,
        voice: 's',
        at: { en: 'somewhere' },
      },
    ],
    spoiler: false,
    difficulty: 0.5,
  };
}

const options = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${letter}${at + 1}`,
    text: { en: `Option ${letter}${at + 1}` },
  }));

/** A sound choice; `o1` is the key. */
export function aQuestion(n: number, change: Partial<QuestionOf<'choice'>> = {}): QuestionOf<'choice'> {
  return { ...common(n), kind: 'choice', options: options('o', 4), key: 'o1', ...change };
}

/** A sound question of each kind. */
const SAMPLES: { [K in Kind]: (n: number) => QuestionOf<K> } = {
  choice: (n) => aQuestion(n),
  truth: (n) => ({
    ...common(n),
    kind: 'truth',
    options: [
      { id: 'true', text: { en: 'True' } },
      { id: 'false', text: { en: 'False' } },
    ],
    fixedOrder: true,
    key: 'true',
  }),
  select: (n) => ({ ...common(n), kind: 'select', options: options('o', 6), key: ['o1', 'o2', 'o3'] }),
  order: (n) => ({ ...common(n), kind: 'order', options: options('o', 4), key: ['o3', 'o1', 'o4', 'o2'] }),
  match: (n) => ({
    ...common(n),
    kind: 'match',
    prompts: options('p', 3),
    options: options('o', 4),
    key: { p1: 'o2', p2: 'o1', p3: 'o4' },
  }),
  number: (n) => ({
    ...common(n),
    kind: 'number',
    key: 104,
    unit: 'minutes',
    range: { least: 60, most: 180, step: 1 },
    within: 2,
    span: 40,
  }),
  text: (n) => ({
    ...common(n),
    kind: 'text',
    key: { en: 'Zhang Yimou', zh: '张艺谋' },
    accepts: ['Zhang Yimou', '张艺谋'],
    rejects: ['Zhang Yimin'],
  }),
  clues: (n) => ({
    ...common(n),
    kind: 'clues',
    clues: [1, 2, 3, 4].map((clue) => ({ en: `Clue ${clue}` })),
    options: options('o', 4),
    key: 'o1',
  }),
  place: (n) => ({
    ...common(n),
    kind: 'place',
    line: options('c', 4),
    card: { id: 'c9', text: { en: 'Option c9' }, when: { en: '1999' } },
    key: 2,
  }),
};

/** A sound question of a kind; what its key is stands in this file. */
export function aQuestionOf<K extends Kind>(
  kind: K,
  n = 0,
  change: Partial<QuestionOf<K>> = {},
): QuestionOf<K> {
  return { ...SAMPLES[kind](n), ...change };
}

/** A choice of one option. */
export const choose = (option: string): Response => ({ kind: 'choice', option });

export function aSetup(change: Partial<Setup> = {}): Setup {
  return {
    version: 1,
    seed: 1,
    films: [{ id: 'a-film', title: { en: 'A Film' }, year: 2020 }],
    questions: [aQuestion(0), aQuestion(1), aQuestion(2)],
    players: [{ id: 'me', name: '' }],
    secondsPerQuestion: 20,
    scoring: SCORING_PRESETS.linear,
    mode: 'quick',
    lives: null,
    lifelines: NO_LIFELINES,
    ...change,
  };
}

const anyQuestion: fc.Arbitrary<(n: number) => Question> = fc.oneof(
  fc.constantFrom(...KINDS).map((kind) => (n: number) => SAMPLES[kind](n)),
  fc.record({ count: fc.integer({ min: 2, max: 4 }), fixed: fc.boolean() }).map(
    ({ count, fixed }) =>
      (n: number) =>
        aQuestion(n, { options: options('o', count), ...(fixed ? { fixedOrder: true } : {}) }),
  ),
);

/** Any setup with questions of any kinds, with one player or more, timed or not. */
export const anySetup: fc.Arbitrary<Setup> = fc.record({
  version: fc.constant(1 as const),
  seed: fc.integer(),
  films: fc.constant(aSetup().films),
  questions: fc
    .array(anyQuestion, { minLength: 1, maxLength: 6 })
    .map((shapes) => shapes.map((shape, n) => shape(n))),
  players: fc.constantFrom(
    [{ id: 'me', name: '' }],
    [
      { id: 'me', name: 'Me' },
      { id: 'you', name: 'You' },
    ],
  ),
  secondsPerQuestion: fc.constantFrom(null, 5, 20),
  scoring: fc.constantFrom(...Object.values(SCORING_PRESETS)),
  mode: fc.constant('quick' as const),
  lives: fc.constantFrom(null, 1, 3),
  lifelines: fc.constantFrom(NO_LIFELINES, ONE_OF_EACH),
});

const anyId = fc.constantFrom('o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'true', 'false', 'p1', 'o9');

/** Any response of one kind, to whatever question: right, wrong, or none to it at all. */
const RESPONSES: Record<Kind, fc.Arbitrary<Response>> = {
  choice: anyId.map((option) => ({ kind: 'choice', option })),
  truth: fc.constantFrom('true', 'false', 'o1').map((option) => ({ kind: 'truth', option })),
  clues: anyId.map((option) => ({ kind: 'clues', option })),
  select: fc.array(anyId, { maxLength: 8 }).map((ids) => ({ kind: 'select', options: ids })),
  order: fc
    .oneof(
      { weight: 4, arbitrary: fc.shuffledSubarray(['o1', 'o2', 'o3', 'o4'], { minLength: 4 }) },
      fc.array(anyId, { maxLength: 6 }),
    )
    .map((ids) => ({ kind: 'order', options: ids })),
  match: fc
    .dictionary(fc.constantFrom('p1', 'p2', 'p3', 'p9'), fc.constantFrom('o1', 'o2', 'o3', 'o4', 'o9'))
    .map((pairs) => ({ kind: 'match', pairs: { ...pairs } })),
  number: fc
    .oneof(fc.integer({ min: 50, max: 190 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
    // JSON has no -0, and the journal is JSON.
    .map((number) => ({ kind: 'number', number: number === 0 ? 0 : number })),
  text: fc
    .oneof(
      fc.constantFrom('zhang yimou', 'Yimou Zhang', 'Zhagn Yimou', 'Zhang Yimin', '《张艺谋》'),
      fc.string({ maxLength: 30 }),
    )
    .map((text) => ({ kind: 'text', text })),
  place: fc.nat({ max: 6 }).map((gap) => ({ kind: 'place', gap })),
};

/** Any response, right, wrong or malformed, to a question of the kind given, and now and then of another kind. */
export function anyResponseTo(question: Question): fc.Arbitrary<Response> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(rightResponse(question)) },
    { weight: 5, arbitrary: RESPONSES[question.kind] },
    fc.oneof(...Object.values(RESPONSES)),
  );
}

/** One thing that somebody tries; it may be against the rules. */
type Attempt =
  | { type: 'question-opened' | 'interrupted' | 'resumed' }
  | { type: 'answered'; player: string; responses: Record<string, Response>; elapsedMs: number }
  | { type: 'clue-shown'; skipped: number; elapsedMs: number }
  | { type: 'lifeline-used'; player: string; lifeline: Lifeline; elapsedMs: number }
  | { type: 'time-up' | 'paused'; elapsedMs: number };

const anyElapsedMs = fc.double({ min: 0, max: 30_000, noNaN: true });

function anyAttempt(setup: Setup): fc.Arbitrary<Attempt> {
  const responses = fc.record(
    Object.fromEntries(setup.questions.map((question, index) => [index, anyResponseTo(question)])),
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Attempt>({ type: 'question-opened' }) },
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constant('answered' as const),
        player: fc.constantFrom('me', 'you', 'nobody'),
        responses,
        elapsedMs: anyElapsedMs,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('clue-shown' as const),
        skipped: fc.constantFrom(0, 0, 0, 1, 2),
        elapsedMs: anyElapsedMs,
      }),
    },
    fc.record({ type: fc.constantFrom('time-up' as const, 'paused' as const), elapsedMs: anyElapsedMs }),
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('lifeline-used' as const),
        player: fc.constantFrom('me', 'you', 'nobody'),
        lifeline: fc.constantFrom(...LIFELINES),
        elapsedMs: anyElapsedMs,
      }),
    },
    { weight: 2, arbitrary: fc.constant<Attempt>({ type: 'resumed' }) },
    fc.constant<Attempt>({ type: 'interrupted' }),
  );
}

/** Any game as it can be played: what the rules refused of the attempts is left out. */
export const anyGame: fc.Arbitrary<{ setup: Setup; events: GameEvent[] }> = anySetup.chain((setup) =>
  fc.array(anyAttempt(setup), { maxLength: 60 }).map((attempts) => {
    let state = start(setup);
    const events: GameEvent[] = [];
    for (const attempt of attempts) {
      // Attempts aim at the question at hand, or few of them would ever succeed.
      const index =
        attempt.type === 'question-opened' && state.phase === 'revealed' ? state.index + 1 : state.index;
      const event = eventOf(attempt, index, {
        limitMs: closesAtMs(setup, state) ?? 0,
        cluesShown: state.played.at(-1)?.cluesShown ?? 0,
      });
      if (!event) continue;
      const next = apply(setup, state, event);
      if (!next.ok) continue;
      state = next.state;
      events.push(event);
    }
    return { setup, events };
  }),
);

function eventOf(
  attempt: Attempt,
  index: number,
  { limitMs, cluesShown }: { limitMs: number; cluesShown: number },
): GameEvent | undefined {
  switch (attempt.type) {
    case 'question-opened':
    case 'interrupted':
    case 'resumed':
      return { type: attempt.type, index };
    case 'paused':
      return { type: 'paused', index, elapsedMs: attempt.elapsedMs };
    case 'lifeline-used': {
      const { player, lifeline, elapsedMs } = attempt;
      return { type: 'lifeline-used', index, player, lifeline, elapsedMs };
    }
    case 'time-up':
      return { type: 'time-up', index, elapsedMs: limitMs + attempt.elapsedMs };
    case 'clue-shown': {
      const { elapsedMs, skipped } = attempt;
      return { type: 'clue-shown', index, clue: cluesShown + skipped, elapsedMs };
    }
    case 'answered': {
      const { player, elapsedMs } = attempt;
      const response = attempt.responses[index];
      return response && { type: 'answered', index, player, response, elapsedMs };
    }
  }
}
