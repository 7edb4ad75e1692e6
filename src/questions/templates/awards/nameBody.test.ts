import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { nameBody } from './nameBody.ts';

describe('awards/name-body', () => {
  it('wants the awards typed where only one of them listed a person for a category', () => {
    const questions = written(nameBody, 'text');
    expect(questions.map(({ facts }) => facts[0].id)).toEqual(['north-director', 'north-actress']);
    expect(questions[0]?.accepts).toContain('the North Awards');
  });
});
