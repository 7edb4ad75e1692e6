import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { orderEvents } from './orderEvents.ts';

describe('plot/order-events', () => {
  const drafts = writtenOn(orderEvents, 'order');

  it('has steps put in order: those that give nothing away, those that do, and all', () => {
    expect(drafts.map(({ sequence }) => textsOf(sequence))).toEqual([
      [
        'The sailor wakes on a beach',
        'A bottle turns up',
        'He climbs a palm',
        'Bread is baked',
        'A key is lost',
      ],
      ['A boat leaves', 'The hut burns', 'Rain falls'],
      ['The sailor wakes on a beach', 'He climbs a palm', 'A key is lost', 'The hut burns'],
      ['A bottle turns up', 'Bread is baked', 'A boat leaves', 'Rain falls'],
    ]);
  });

  it('stands on the facts of its steps, so that what gives the story away is marked', () => {
    expect(drafts.map(({ facts }) => facts.some(({ spoiler }) => spoiler))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(new Set(drafts.map(({ stem }) => stem.en)).size).toBe(drafts.length);
  });

  it('writes nothing of fewer than three steps, nor of what only filler tells', () => {
    expect(
      writtenOn(orderEvents, 'order', { without: ['wakes', 'finds', 'climbs', 'rows', 'burns', 'rain'] }),
    ).toEqual([]);
    expect(drafts.flatMap(({ sequence }) => textsOf(sequence))).not.toContain('A ghost walks');
  });
});
