import { describe, expect, it } from 'vitest';
import { written } from '../testing/harbour.ts';
import { matchParts } from './matchParts.ts';

describe('cast/match-parts', () => {
  it('asks whom several actors play, with a part to spare that none of them plays', () => {
    const [plain] = written(matchParts, 'match');
    expect(plain?.facts.map(({ id }) => id).sort()).toEqual(['part-hal', 'part-ida', 'part-jan', 'part-kai']);
    for (const [actor, part] of plain?.pairs ?? []) {
      expect([actor.id, part.id]).toEqual(
        {
          'hal-irwin': ['hal-irwin', 'keeper'],
          'ida-jones': ['ida-jones', 'diver'],
          'jan-king': ['jan-king', 'nora'],
          'kai-lund': ['kai-lund', 'otto'],
        }[actor.id],
      );
    }
    for (const [actor] of plain?.pairs ?? []) expect(plain?.stem.en).toContain(actor.text.en);
  });

  it('fills up what one source tells with what the same source tells as well', () => {
    const spoken = written(matchParts, 'match')[1];
    expect(spoken?.facts.map(({ id }) => id)).toEqual(['part-lea', 'part-jan', 'part-ida', 'part-hal']);
  });

  it('spares no part that any source gives to one of the actors', () => {
    const extra = `
  - { id: also-pip, topic: cast, subject: hal-irwin, relation: plays, value: { entity: pip },
      sources: [{ id: filler, at: top }], statement: Filler has Hal Irwin as Pip. }`;
    for (const { pairs, spare } of written(matchParts, 'match', { extra })) {
      if (pairs.some(([actor]) => actor.id === 'hal-irwin')) {
        expect([...spare, ...pairs.map(([, part]) => part)].map(({ id }) => id)).not.toContain('pip');
      }
    }
  });

  it('writes nothing for fewer than three actors', () => {
    expect(written(matchParts, 'match', { without: ['part-ida', 'part-jan', 'part-kai'] })).toEqual([]);
  });
});
