import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { personClues } from './personClues.ts';

describe('awards/person-clues', () => {
  it('leads to actors and crew by their awards, the category and what they do', () => {
    const questions = written(personClues, 'clues');
    expect(questions.map(({ key }) => key.id)).toEqual(['hal-irwin', 'ida-jones', 'ann-lee']);
    const [hal, , ann] = questions;
    expect(hal?.clues.map(({ en }) => en).slice(2)).toEqual([
      'The category: Best Actor.',
      'Plays the keeper.',
    ]);
    expect(ann?.clues.map(({ en }) => en)).toEqual([
      'Was listed by the North Awards.',
      'The category: Best Director.',
      'Directed The Harbour.',
    ]);
  });

  it('offers actors beside an actor, and crew beside crew', () => {
    const [hal, , ann] = written(personClues, 'clues');
    for (const { id } of hal?.distractors ?? []) {
      expect(['ida-jones', 'jan-king', 'kai-lund', 'lea-moss']).toContain(id);
    }
    expect(ann?.distractors.map(({ id }) => id)).not.toContain('hal-irwin');
  });

  it('writes nothing about somebody of whom only the listing is known', () => {
    const keys = written(personClues, 'clues', { without: ['directing', 'writing'] }).map(
      ({ key }) => key.id,
    );
    expect(keys).not.toContain('ann-lee');
  });
});
