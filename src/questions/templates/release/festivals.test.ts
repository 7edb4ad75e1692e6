import { describe, expect, it } from 'vitest';
import { textsOf, writtenOn } from '../testing/island.ts';
import { festivals } from './festivals.ts';

describe('release/festivals', () => {
  it('asks which festivals showed the film, beside one that did not and the pool', () => {
    const [draft] = writtenOn(festivals, 'select');
    expect(draft?.stem.en).toBe('Which two of these film festivals showed The Island?');
    expect(draft && textsOf(draft.keys)).toEqual(['Lima', 'Rome']);
    expect(draft && textsOf(draft.distractors).sort()).toEqual(['Bath', 'Nice', 'Oslo']);
  });

  it('never offers a festival that showed it by any fact', () => {
    const extra = `
  - { id: in-oslo, topic: release, subject: the-island-1999, relation: shown-at, value: { entity: oslo },
      sources: [{ id: filler, at: top }], statement: Filler has it in Oslo. }`;
    const [draft] = writtenOn(festivals, 'select', { extra });
    expect(draft && textsOf([...draft.keys, ...draft.distractors]).sort()).toEqual([
      'Bath',
      'Lima',
      'Nice',
      'Rome',
    ]);
    expect(writtenOn(festivals, 'select', { without: ['in-rome'] })).toEqual([]);
  });
});
