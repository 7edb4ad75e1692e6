import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { happensAfter } from './happensAfter.ts';

describe('plot/happens-after', () => {
  const drafts = writtenOn(happensAfter, 'choice');

  it('names a step and asks what comes later; all wrong answers come before', () => {
    expect(drafts.map(({ stem, key }) => [stem.en, key.text.en])).toEqual([
      ['“Bread is baked.” What is still to come at that point?', 'A key is lost'],
      ['“A boat leaves.” Which of these happens after that?', 'The hut burns'],
    ]);
    for (const { facts, distractors } of drafts) {
      const [key, named, ...earlier] = facts;
      expect(earlier).toHaveLength(distractors.length);
      for (const { event } of earlier) expect(event?.moment).toBeLessThan(named?.event?.moment ?? 0);
      expect(key.event?.moment).toBeGreaterThan(named?.event?.moment ?? Infinity);
    }
  });

  it('skips an answer with a word of the step that is named', () => {
    const [draft] = writtenOn(happensAfter, 'choice', {
      extra: `
  - { id: eats, topic: plot, subject: cook, relation: eats, value: { text: Bread }, sources: [{ id: book, at: p. 3 }],
      event: { moment: 4.5, words: The bread is eaten }, statement: The bread is eaten. }`,
    });
    expect(draft?.key.text.en).toBe('A key is lost');
  });
});
