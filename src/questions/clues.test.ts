import { describe, expect, it } from 'vitest';
import { trailsTo } from './clues.ts';
import { islandBook } from './templates/testing/island.ts';

const film = { en: 'The Island' };

describe('trailsTo', () => {
  it('finds what leads to an entity of a type, the best known last', () => {
    const [trail, another] = trailsTo(islandBook(), { topic: 'plot', type: 'character', film });
    expect(another).toBeUndefined();
    expect(trail?.answer.id).toBe('sailor');
    expect(trail?.leads.map(({ fact }) => fact.id)).toEqual(['climbs', 'wakes', 'finds']);
  });

  it('says whose word a trail is', () => {
    const [trail] = trailsTo(islandBook(), { topic: 'reception', type: 'film', film });
    expect([trail?.answer.id, trail?.speaker, trail?.spoiler]).toEqual(['the-reef', 'paper', false]);
  });

  it('keeps what spoils in a trail of its own, and leads to nothing of the pool', () => {
    const spoiling = ['a hat', 'a coat', 'a lamp'].map(
      (thing, index) => `
  - { id: takes-${index}, topic: plot, subject: captain, relation: does, value: { text: takes ${thing} }, spoiler: true,
      sources: [{ id: book, at: p. 9 }], statement: The captain takes ${thing}. }`,
    );
    const trails = trailsTo(islandBook({ extra: spoiling.join('') }), {
      topic: 'plot',
      type: 'character',
      film,
    });
    expect(trails.map(({ answer, spoiler }) => [answer.id, spoiler])).toEqual([
      ['sailor', false],
      ['captain', true],
    ]);
  });
});
