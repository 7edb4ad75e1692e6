import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { selectSources } from './selectSources.ts';

describe('disputes/select-sources', () => {
  it('asks which sources agree, beside the one that does not', () => {
    const [draft, another] = writtenOn(selectSources, 'select');
    expect(another).toBeUndefined();
    expect(draft?.stem.en).toBe('The animal is a dog. Which two of them say so?');
    expect(draft && textsOf(draft.keys)).toEqual(['The book', 'The paper']);
    expect(draft && textsOf(draft.distractors)).toEqual(['The blog']);
  });

  it('writes nothing where a source is on both sides', () => {
    const extra = `
  - id: cat
    topic: disputes
    subject: the-island-1999
    relation: second-animal
    value: { text: A cat }
    sources: [{ id: book, at: p. 8 }, { id: paper, at: end }]
    claim: 'Beside it is {{value}}.'
    accounts:
      about: which animal is beside it
      claims:
        - { claim: A cat, sources: [{ id: book, at: p. 8 }, { id: paper, at: end }] }
        - { claim: A fox, sources: [{ id: blog, at: end }, { id: paper, at: start }] }
    statement: The paper says both.`;
    expect(writtenOn(selectSources, 'select', { extra }).map(({ id }) => id)).toEqual([
      'disputes-select-sources-dog',
    ]);
  });
});
