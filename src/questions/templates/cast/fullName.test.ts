import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { fullName } from './fullName.ts';

describe('cast/full-name', () => {
  it('wants the full name of a part typed, unless the question would say half of it', () => {
    const questions = written(fullName, 'text');
    expect(questions.map(({ stem, accepts }) => [stem.en, accepts])).toEqual([
      ['What is the full name of the keeper?', ['Tom Brass']],
      ['What is the full name of the diver?', ['Sally Kelp']],
    ]);
  });
});
