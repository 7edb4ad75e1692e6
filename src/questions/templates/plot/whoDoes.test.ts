import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { whoDoes } from './whoDoes.ts';

describe('plot/who-does', () => {
  const drafts = writtenOn(whoDoes, 'choice');

  it('asks who does something, among the characters that are described', () => {
    const draft = drafts.find(({ id }) => id === 'plot-who-does-bakes');
    expect(draft?.stem.en).toBe('Who bakes bread?');
    expect(draft?.key.id).toBe('cook');
    expect(draft && textsOf(draft.distractors).sort()).toEqual(['The captain', 'The sailor']);
  });

  it('asks what one source says, and not what only filler says', () => {
    const ids = drafts.map(({ id }) => id);
    expect(ids).toContain('plot-who-does-sings');
    expect(ids).not.toContain('plot-who-does-ghost');
  });

  it('never offers somebody who does the same by any fact, and asks nothing that names the answer', () => {
    const extra = `
  - { id: bakes-too, topic: plot, subject: sailor, relation: does, value: { text: bakes bread },
      sources: [{ id: filler, at: top }], statement: The sailor bakes. }
  - { id: cooks, topic: plot, subject: cook, relation: does, value: { text: cooks a stew },
      sources: [{ id: book, at: p. 3 }], statement: The cook cooks. }`;
    const ids = writtenOn(whoDoes, 'choice', { extra }).map(({ id }) => id);
    // Two others are needed, and only the captain is left.
    expect(ids).not.toContain('plot-who-does-bakes');
    expect(ids).not.toContain('plot-who-does-cooks');
  });
});
