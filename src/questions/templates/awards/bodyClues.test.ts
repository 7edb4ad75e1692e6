import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { bodyClues } from './bodyClues.ts';

describe('awards/body-clues', () => {
  it('leads to awards by their lists, what others list as well first, and by the edition', () => {
    const [north, south, ...more] = written(bodyClues, 'clues');
    expect(more).toEqual([]);
    expect(north?.key.id).toBe('north-awards');
    expect(north?.clues[0]?.en).toBe('They had The Harbour on their list for Best Actor.');
    expect(north?.clues.at(-1)?.en).toBe('It was their 12th edition.');
    expect(north?.facts[0].id).toBe('north-edition');
    expect(south?.clues).toHaveLength(3);
  });

  it('writes nothing without an edition', () => {
    const keys = written(bodyClues, 'clues', { without: ['north-edition'] }).map(({ key }) => key.id);
    expect(keys).toEqual(['south-awards']);
  });
});
