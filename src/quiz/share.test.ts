import { expect, it } from 'vitest';
import { ONE_OF_EACH } from './lifelines.ts';
import { replay } from './rules.ts';
import { shareText } from './share.ts';
import { aQuestion, aQuestionOf, aSetup, choose } from './testing.ts';

const setup = aSetup({
  questions: [
    aQuestion(0),
    aQuestionOf('select', 1),
    aQuestion(2),
    aQuestion(3),
    aQuestion(4, { stem: { en: 'What must not be told?' } }),
  ],
  lifelines: ONE_OF_EACH,
});

it('shows a square for each question and the score, and nothing of what was asked', () => {
  const game = replay(setup, [
    { type: 'question-opened', index: 0 },
    { type: 'answered', index: 0, player: 'me', response: choose('o1'), elapsedMs: 0 },
    { type: 'question-opened', index: 1 },
    {
      type: 'answered',
      index: 1,
      player: 'me',
      response: { kind: 'select', options: ['o1', 'o2'] },
      elapsedMs: 20_000,
    },
    { type: 'question-opened', index: 2 },
    { type: 'answered', index: 2, player: 'me', response: choose('o2'), elapsedMs: 0 },
    { type: 'question-opened', index: 3 },
    { type: 'lifeline-used', index: 3, player: 'me', lifeline: 'skip', elapsedMs: 0 },
    { type: 'question-opened', index: 4 },
    { type: 'time-up', index: 4, elapsedMs: 20_000 },
  ]);
  if (!game.ok) throw new Error(game.refusal);
  const text = shareText(setup, game.state, {
    player: 'me',
    heading: ['Reel Quiz', '21 November 2026', 'A Film'],
    number: (value) => value.toLocaleString('en'),
  });
  expect(text).toBe('Reel Quiz · 21 November 2026 · A Film\n🟩🟨⬛⬜⬛  1/5 · 1,067');
});
