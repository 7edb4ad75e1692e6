import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { nameActor } from './nameActor.ts';

describe('cast/name-actor', () => {
  it('wants the actor of each part typed, in either order of the name', () => {
    const questions = written(nameActor, 'text');
    expect(questions.map(({ key }) => key.id)).toEqual([
      'hal-irwin',
      'ida-jones',
      'jan-king',
      'kai-lund',
      'lea-moss',
    ]);
    expect(questions[0]?.stem.en).toContain('the keeper');
    expect(questions[0]?.accepts).toEqual(['Hal Irwin', 'Irwin Hal']);
  });

  it('leaves out a part that two actors play in the sources', () => {
    const extra = `
  - { id: young-keeper, topic: cast, subject: kai-lund, relation: plays, value: { entity: keeper },
      sources: [{ id: filler, at: top }], statement: Filler has Kai Lund as the keeper. }`;
    expect(written(nameActor, 'text', { extra }).map(({ facts }) => facts[0].id)).not.toContain('part-hal');
  });
});
