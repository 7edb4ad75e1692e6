import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { plotNumber } from './number.ts';

describe('plot/number', () => {
  it('asks for a figure in the words of its fact, in a range that holds it', () => {
    const [draft, another] = writtenOn(plotNumber, 'number');
    expect(another).toBeUndefined();
    expect(draft).toMatchObject({ stem: { en: 'In which year is it set?' }, key: 1912, unit: 'year' });
    expect(draft?.range.least).toBeLessThan(1912);
    expect(draft?.range.most).toBeGreaterThan(1912);
  });

  it('asks nothing for which it has no words', () => {
    const extra = `
  - { id: crew, topic: plot, subject: the-island-1999, relation: crew, value: { number: 12, unit: minutes },
      sources: [{ id: book, at: p. 2 }], statement: Twelve minutes. }`;
    expect(writtenOn(plotNumber, 'number', { extra })).toHaveLength(1);
  });
});
