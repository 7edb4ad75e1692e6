import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { whatAbout } from './whatAbout.ts';

const WIND = `
  - id: wind
    topic: disputes
    subject: the-island-1999
    relation: wind
    value: { text: North }
    sources: [{ id: blog, at: end }]
    accounts:
      about: where the wind is from
      claims:
        - { claim: North, sources: [{ id: blog, at: end }] }
        - { claim: South, sources: [{ id: book, at: p. 8 }] }
    statement: The blog has north, the book south.`;

describe('disputes/what-about', () => {
  it('asks about what two sources differ, beside what one of them has no part in', () => {
    const draft = writtenOn(whatAbout, 'choice', { extra: WIND }).find(({ facts }) => facts[0].id === 'boat');
    expect(draft?.key.text.en).toBe('The year on the boat');
    expect(draft && textsOf(draft.distractors).sort()).toEqual([
      'The hue of the flag',
      'Where the wind is from',
    ]);
    expect(draft?.speakers).toEqual(['book', 'paper']);
  });

  it('writes nothing where there is too little else to choose from', () => {
    expect(writtenOn(whatAbout, 'choice')).toEqual([]);
  });
});
