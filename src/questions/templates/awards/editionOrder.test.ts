import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { editionOrder } from './editionOrder.ts';

describe('awards/edition-order', () => {
  it('orders awards by their editions, the lowest first', () => {
    const [question] = written(editionOrder, 'order');
    expect(question?.sequence.map(({ id }) => id)).toEqual(['north-awards', 'west-awards', 'south-awards']);
    expect(question?.facts.map(({ id }) => id)).toEqual(['north-edition', 'west-edition', 'south-edition']);
  });

  it('writes nothing for two', () => {
    expect(written(editionOrder, 'order', { without: ['west-edition'] })).toEqual([]);
  });
});
