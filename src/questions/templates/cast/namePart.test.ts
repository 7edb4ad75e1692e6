import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { namePart } from './namePart.ts';

describe('cast/name-part', () => {
  it('wants the part of an actor typed, but not one that is only described', () => {
    const questions = written(namePart, 'text');
    expect(questions.map(({ key }) => key.text.en)).toEqual(['Nora', 'Otto', 'Pip']);
    expect(questions[0]?.stem.en).toContain('Jan King');
  });

  it('leaves out an actor with two parts', () => {
    const extra = `
  - { id: also-otto, topic: cast, subject: jan-king, relation: plays, value: { entity: otto },
      sources: [{ id: filler, at: top }], statement: Filler has Jan King as Otto. }`;
    expect(written(namePart, 'text', { extra }).map(({ key }) => key.id)).toEqual(['otto', 'pip']);
  });
});
