import { describe, expect, it } from 'vitest';
import { ALL_KINDS, lookAt, sample } from '../testing/allKinds.ts';
import { fromFacts } from './fromFacts.ts';

describe('fromFacts', () => {
  it('passes good questions of every kind', () => {
    expect(lookAt(fromFacts, ALL_KINDS.questions)).toEqual([]);
  });

  it('finds a clue from nowhere, and one that stands there twice', () => {
    const question = sample('who-is-it', 'clues');
    const [first, ...others] = question.clues;
    const invented = { en: 'Penguins applauded.', zh: '企鹅鼓掌。' };
    expect(lookAt(fromFacts, [{ ...question, clues: [invented, ...others] }])).toHaveLength(1);
    if (!first) throw new Error('the clues have gone');
    expect(lookAt(fromFacts, [{ ...question, clues: [first, first, ...others] }])).toHaveLength(1);
  });
});
