import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { selectBefore } from './selectBefore.ts';

const LATER = `
  - { id: dance, topic: plot, subject: the-island-1999, relation: dance, value: { text: Dance },
      sources: [{ id: book, at: p. 4 }], event: { moment: 5.5, words: Everybody dances }, statement: They dance. }`;

describe('plot/select-before', () => {
  it('names a step and asks which two come earlier', () => {
    const [draft] = writtenOn(selectBefore, 'select', { extra: LATER });
    expect(draft?.stem.en).toContain('“He climbs a palm.”');
    expect(draft && textsOf(draft.keys).sort()).toEqual(['A bottle turns up', 'The sailor wakes on a beach']);
    expect(draft && textsOf(draft.distractors)).toEqual([
      'Bread is baked',
      'A key is lost',
      'Everybody dances',
    ]);
  });

  it('gives nothing away beside a step that gives nothing away', () => {
    for (const { facts, distractors } of writtenOn(selectBefore, 'select', { extra: LATER })) {
      if (facts.some(({ spoiler }) => spoiler)) continue;
      expect(textsOf(distractors)).not.toEqual(expect.arrayContaining(['A boat leaves']));
    }
    expect(writtenOn(selectBefore, 'select')).toEqual([]);
  });
});
