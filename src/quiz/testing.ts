/** Made-up questions, setups and games for tests of the rules and of what is built on them. */
import fc from 'fast-check';
import { TOPICS } from '../facts/topic.ts';
import type { GameEvent } from './events.ts';
import type { Question } from './question.ts';
import { apply, start } from './rules.ts';
import { SCORING_PRESETS } from './scoring.ts';
import { limitMsOf, type Setup } from './setup.ts';

/** A sound question; `o1` is the key. */
export function aQuestion(n: number, change: Partial<Question> = {}): Question {
  return {
    id: `question-${n}`,
    film: 'a-film',
    topic: TOPICS[n % TOPICS.length] ?? 'plot',
    kind: 'choice',
    template: 'a-template',
    facts: [`fact-${n}`],
    standing: 'plain',
    stem: { en: `Question ${n}?` },
    options: ['o1', 'o2', 'o3', 'o4'].map((id) => ({ id, text: { en: `Option ${id}` } })),
    key: 'o1',
    explanation: { en: `Because of fact ${n}.` },
    sources: [{ id: 's', title: { en: 'A source' }, weight: 'first', voice: 's', at: { en: 'somewhere' } }],
    spoiler: false,
    difficulty: 0.5,
    ...change,
  };
}

export function aSetup(change: Partial<Setup> = {}): Setup {
  return {
    version: 1,
    seed: 1,
    films: [{ id: 'a-film', title: { en: 'A Film' }, year: 2020 }],
    questions: [aQuestion(0), aQuestion(1), aQuestion(2)],
    players: [{ id: 'me', name: '' }],
    secondsPerQuestion: 20,
    scoring: SCORING_PRESETS.linear,
    ...change,
  };
}

/** Any setup with one or two players, timed or not. */
export const anySetup: fc.Arbitrary<Setup> = fc.record({
  version: fc.constant(1 as const),
  seed: fc.integer(),
  films: fc.constant(aSetup().films),
  questions: fc
    .array(fc.record({ options: fc.integer({ min: 2, max: 4 }), fixed: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((shapes) =>
      shapes.map(({ options, fixed }, n) =>
        aQuestion(n, {
          options: aQuestion(n).options.slice(0, options),
          ...(fixed ? { fixedOrder: true as const } : {}),
        }),
      ),
    ),
  players: fc.constantFrom(
    [{ id: 'me', name: '' }],
    [
      { id: 'me', name: 'Me' },
      { id: 'you', name: 'You' },
    ],
  ),
  secondsPerQuestion: fc.constantFrom(null, 5, 20),
  scoring: fc.constantFrom(SCORING_PRESETS.linear, SCORING_PRESETS.flat),
});

/** One thing that somebody tries; it may be against the rules. */
const anyEvent: fc.Arbitrary<GameEvent> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('question-opened' as const), index: fc.nat(6) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('answered' as const),
      index: fc.nat(6),
      player: fc.constantFrom('me', 'you', 'nobody'),
      option: fc.constantFrom('o1', 'o2', 'o3', 'o4', 'o9'),
      elapsedMs: fc.double({ min: 0, max: 30_000, noNaN: true }),
    }),
  },
  fc.record({
    type: fc.constant('time-up' as const),
    index: fc.nat(6),
    elapsedMs: fc.double({ min: 0, max: 30_000, noNaN: true }),
  }),
  fc.record({ type: fc.constant('interrupted' as const), index: fc.nat(6) }),
);

/** Any game as it can be played: what the rules refused of the attempts is left out. */
export const anyGame: fc.Arbitrary<{ setup: Setup; events: GameEvent[] }> = anySetup.chain((setup) =>
  fc.array(anyEvent, { maxLength: 60 }).map((attempts) => {
    let state = start(setup);
    const events: GameEvent[] = [];
    for (const attempt of attempts) {
      // Attempts aim at the question at hand, or few of them would ever succeed.
      const index =
        attempt.type === 'question-opened' && state.phase === 'revealed' ? state.index + 1 : state.index;
      const elapsedMs =
        attempt.type === 'time-up' ? { elapsedMs: (limitMsOf(setup) ?? 0) + attempt.elapsedMs } : {};
      const event = { ...attempt, index, ...elapsedMs };
      const next = apply(setup, state, event);
      if (!next.ok) continue;
      state = next.state;
      events.push(event);
    }
    return { setup, events };
  }),
);
