import { describe, expect, it } from 'vitest';
import { evenly, groupsOf } from './groups.ts';
import { harbourBook } from './templates/testing/harbour.ts';

describe('groupsOf', () => {
  it('keeps apart what stands on its own and what is one source’s word', () => {
    const book = harbourBook();
    const parts = book.file.facts.filter(({ relation }) => relation === 'plays');
    const ids = groupsOf(book, parts).map(({ speaker, own, also }) => [
      speaker,
      own.map(({ subject }) => subject),
      also.map(({ subject }) => subject),
    ]);
    expect(ids).toEqual([
      [undefined, ['hal-irwin', 'ida-jones', 'jan-king', 'kai-lund'], []],
      ['fan-page', ['lea-moss'], ['hal-irwin', 'ida-jones', 'jan-king']],
    ]);
  });

  it('leaves out what must not be asked', () => {
    const book = harbourBook({
      extra: `
  - { id: rumour, topic: cast, subject: ben-cole, relation: plays, value: { entity: keeper },
      sources: [{ id: filler, at: top }], statement: Filler says so. }`,
    });
    const rumour = book.file.facts.filter(({ id }) => id === 'rumour');
    expect(groupsOf(book, rumour)).toEqual([]);
  });
});

describe('evenly', () => {
  it.each([
    [3, [3]],
    [5, [5]],
    [6, [3, 3]],
    [8, [4, 4]],
    [11, [4, 4, 3]],
    [0, []],
  ])('splits %i items into groups of %j', (count, sizes) => {
    const items = Array.from({ length: count }, (_, index) => index);
    const groups = evenly(items, 5);
    expect(groups.map(({ length }) => length)).toEqual(sizes);
    expect(groups.flat()).toEqual(items);
  });
});
