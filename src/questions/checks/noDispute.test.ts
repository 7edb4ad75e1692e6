import { describe, expect, it } from 'vitest';
import { DISPUTED, GOOD, look } from '../testing/sample.ts';
import { noDispute } from './noDispute.ts';

describe('noDispute', () => {
  it('passes good questions', () => {
    expect(look(noDispute, [GOOD, DISPUTED])).toEqual([]);
    expect(look(noDispute, [GOOD, DISPUTED], false)).toEqual([]);
  });
  it('finds a dispute that is shown but asked as plain', () => {
    expect(look(noDispute, [{ ...DISPUTED, standing: 'plain' }], false)).toHaveLength(1);
  });
  it('finds a disputed fact asked as plain, with every trace of the dispute removed', () => {
    const { attribution, dispute, ...bare } = DISPUTED;
    expect([attribution, dispute]).not.toContain(undefined);
    expect(look(noDispute, [{ ...bare, standing: 'plain' }])).toHaveLength(1);
  });
  it('finds a fact that must never be asked', () => {
    expect(look(noDispute, [{ ...GOOD, facts: ['also-directed'] }])).toHaveLength(1);
  });

  describe('in the topic disputes', () => {
    const asked = { ...DISPUTED, topic: 'disputes' as const };
    it("passes what is asked as one source's word, with each claim", () => {
      expect(look(noDispute, [asked])).toEqual([]);
    });
    it('finds a question that is plain or qualified', () => {
      expect(look(noDispute, [{ ...asked, standing: 'qualified' }], false)).toHaveLength(1);
      expect(look(noDispute, [{ ...asked, standing: 'plain' }], false)).toHaveLength(2);
    });
    it('finds a question without the claims', () => {
      const { dispute, ...bare } = asked;
      expect(dispute).toBeDefined();
      expect(look(noDispute, [bare], false)).toHaveLength(1);
    });
    it('finds a question whose source claims nothing', () => {
      expect(look(noDispute, [{ ...asked, sources: GOOD.sources }], false)).toHaveLength(1);
    });
  });
});
