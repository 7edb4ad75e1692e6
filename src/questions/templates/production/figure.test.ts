import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { figure } from './figure.ts';

describe('production/figure', () => {
  it('asks for the running time', () => {
    const [question, ...more] = written(figure, 'number');
    expect(more).toEqual([]);
    expect(question).toMatchObject({ key: 104, unit: 'minutes', within: 2, span: 30 });
    expect(question?.stem.en).toBe('How many minutes long is The Harbour?');
  });

  it('writes nothing when the sources differ', () => {
    const extra = `
  - { id: longer, topic: production, subject: the-harbour-1999, relation: runtime,
      value: { number: 110, unit: minutes }, sources: [{ id: fan-page, at: top }], statement: It runs for 110. }`;
    expect(written(figure, 'number', { extra })).toEqual([]);
  });
});
