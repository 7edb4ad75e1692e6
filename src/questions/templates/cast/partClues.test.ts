import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { partClues } from './partClues.ts';

describe('cast/part-clues', () => {
  it('tells of a part from the details to the part itself, and gives nothing of the end away', () => {
    const [question, ...more] = written(partClues, 'clues');
    expect(more).toEqual([]);
    expect(question?.key.id).toBe('hal-irwin');
    expect(question?.clues.map(({ en }) => en)).toEqual([
      'He owns a boat.',
      'He owes money.',
      'He lights the lamp.',
      'The part: the keeper.',
    ]);
    expect(question?.facts.map(({ id }) => id)).toEqual([
      'part-hal',
      'keeper-boat',
      'keeper-debt',
      'keeper-lamp',
    ]);
  });

  it('leaves out clues that name the actor or a source', () => {
    const extra = `
  - { id: keeper-name, topic: plot, subject: keeper, relation: hums, value: { text: A song }, centrality: 0,
      sources: [{ id: book, at: p. 5 }], statement: Irwin hums a song. }
  - { id: keeper-page, topic: plot, subject: keeper, relation: reads, value: { text: A page }, centrality: 0,
      sources: [{ id: book, at: p. 5 }], statement: The book has him read. }`;
    const clues = written(partClues, 'clues', { extra })[0]?.clues.map(({ en }) => en);
    expect(clues).not.toContain('Irwin hums a song.');
    expect(clues).not.toContain('The book has him read.');
  });

  it('tells nothing twice', () => {
    const extra = `
  - { id: keeper-debts, topic: plot, subject: keeper, relation: dreads, value: { text: Debts }, centrality: 0.4,
      sources: [{ id: book, at: p. 5 }], statement: 'Since he owes money, he worries.' }
  - { id: keeper-owes, topic: plot, subject: keeper, relation: fears, value: { text: Debts }, centrality: 0.3,
      sources: [{ id: book, at: p. 5 }], statement: 'He worries, for he owes money.' }`;
    const clues = written(partClues, 'clues', { extra })[0]?.clues.map(({ en }) => en) ?? [];
    expect(clues.filter((clue) => clue.includes('money'))).toHaveLength(1);
    expect(clues).toHaveLength(4);
  });

  it('writes nothing for a part of which little is told', () => {
    expect(written(partClues, 'clues', { without: ['keeper-boat', 'keeper-debt'] })).toEqual([]);
  });
});
