import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { happensFirst } from './happensFirst.ts';

describe('plot/happens-first', () => {
  it('asks for the earliest of four steps that follow each other', () => {
    const drafts = writtenOn(happensFirst, 'choice');
    expect(drafts.map(({ key, distractors }) => textsOf([key, ...distractors]))).toEqual([
      ['The sailor wakes on a beach', 'A bottle turns up', 'He climbs a palm', 'Bread is baked'],
      ['A key is lost', 'A boat leaves', 'The hut burns', 'Rain falls'],
    ]);
  });

  it('takes no step of the same moment as a later one', () => {
    const [draft] = writtenOn(happensFirst, 'choice', {
      extra: `
  - { id: sun, topic: plot, subject: the-island-1999, relation: sky, value: { text: Sun }, sources: [{ id: book, at: p. 2 }],
      event: { moment: 1, words: The sun is up }, statement: The sun is up. }`,
    });
    expect(draft && textsOf([draft.key, ...draft.distractors])).toEqual([
      'The sailor wakes on a beach',
      'A bottle turns up',
      'He climbs a palm',
      'Bread is baked',
    ]);
  });

  it('writes nothing where too few steps follow', () => {
    expect(
      writtenOn(happensFirst, 'choice', { without: ['wakes', 'finds', 'climbs', 'bakes', 'loses'] }),
    ).toEqual([]);
  });
});
