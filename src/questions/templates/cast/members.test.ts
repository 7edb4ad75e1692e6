import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { members } from './members.ts';

describe('cast/members', () => {
  it('asks who is in the film, among actors of the pool', () => {
    const [plain, spoken] = written(members, 'select');
    expect(plain?.keys).toHaveLength(3);
    expect(plain?.stem.en).toContain('three');
    expect(plain?.distractors.map(({ id }) => id).sort()).toEqual(['quin-reed', 'rae-shaw', 'sid-tate']);
    expect(spoken?.keys[0]?.id).toBe('lea-moss');
  });

  it('offers nobody as wrong whom any source has in the film', () => {
    const extra = `
  - { id: quin, topic: cast, subject: quin-reed, relation: plays, value: { entity: pip },
      sources: [{ id: filler, at: top }], statement: Filler has Quin Reed in it. }
  - { id: rae, topic: cast, subject: the-harbour-1999, relation: also-in-cast, value: { entity: rae-shaw },
      sources: [{ id: filler, at: top }], statement: Filler has Rae Shaw in it. }`;
    expect(written(members, 'select', { extra })).toEqual([]);
  });
});
