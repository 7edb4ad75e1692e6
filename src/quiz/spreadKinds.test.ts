import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KINDS } from './question.ts';
import { spreadKinds } from './spreadKinds.ts';
import { aQuestionOf } from './testing.ts';

const anyQuestions = fc
  .array(fc.constantFrom(...KINDS.slice(0, 4)), { maxLength: 20 })
  .map((kinds) => kinds.map((kind, n) => aQuestionOf(kind, n)));

it('loses nothing, and puts no kind twice in a row where that can be helped', () => {
  fc.assert(
    fc.property(anyQuestions, (questions) => {
      const spread = spreadKinds(questions);
      expect(spread.map(({ id }) => id).sort()).toEqual(questions.map(({ id }) => id).sort());
      const most = Math.max(
        0,
        ...KINDS.map((kind) => questions.filter((question) => question.kind === kind).length),
      );
      const inARow = spread.filter(({ kind }, at) => kind === spread[at - 1]?.kind).length;
      // A kind that fills more than half has to meet itself that often, and no oftener.
      expect(inARow).toBe(Math.max(0, 2 * most - questions.length - 1));
    }),
  );
});

it('leaves an order alone that is spread already', () => {
  const questions = (['choice', 'text', 'choice', 'order'] as const).map((kind, n) => aQuestionOf(kind, n));
  expect(spreadKinds(questions)).toEqual(questions);
});
