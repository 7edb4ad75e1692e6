import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { alsoThere } from './alsoThere.ts';

const extra = `
  - { id: also-ora, topic: cast, subject: the-harbour-1999, relation: also-in-cast, value: { entity: ora-page },
      sources: [{ id: fan-page, at: cast }], statement: The fan page has Ora Page in the cast. }`;

describe('cast/also-there', () => {
  it('asks who is on the cast list without a part', () => {
    const [question] = written(alsoThere, 'select', { extra });
    expect(question?.keys.map(({ id }) => id).sort()).toEqual(['max-nord', 'ora-page']);
    expect(question?.distractors).toHaveLength(3);
  });

  it('writes nothing for one actor alone', () => {
    expect(written(alsoThere, 'select')).toEqual([]);
  });
});
