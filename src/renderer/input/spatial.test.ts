import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTIONS } from '../../contract/keys.ts';
import { nearest, type Box } from './spatial.ts';

const at = (name: string, left: number, top: number, width: number, height: number) => ({
  name,
  box: { left, top, right: left + width, bottom: top + height },
});

describe('moving the focus', () => {
  const heading = at('heading', 100, 20, 600, 60);
  const a = at('A', 100, 200, 280, 80);
  const b = at('B', 400, 200, 280, 80);
  const c = at('C', 100, 300, 280, 80);
  const d = at('D', 400, 300, 280, 80);
  const next = at('next', 900, 320, 120, 40);
  const all = [heading, a, b, c, d, next];
  const from = (start: { box: Box }, direction: (typeof DIRECTIONS)[number]) =>
    nearest(
      start.box,
      direction,
      all.filter((item) => item !== start),
    )?.name;

  it('goes about a grid as one sees it', () => {
    expect([from(a, 'right'), from(b, 'down'), from(d, 'left'), from(c, 'up')]).toEqual(['B', 'D', 'C', 'A']);
    expect([from(d, 'right'), from(next, 'left'), from(b, 'up')]).toEqual(['next', 'D', 'heading']);
    expect(['A', 'B']).toContain(from(heading, 'down'));
  });

  it('stays where nothing lies that way', () => {
    expect([from(a, 'left'), from(heading, 'up'), from(next, 'right')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('crosses borders that touch or overlap a little', () => {
    expect(nearest(a.box, 'down', [at('under', 100, 277, 280, 80)])?.name).toBe('under');
  });

  it('only ever goes the way it was told', () => {
    const box = fc
      .tuple(fc.nat(2000), fc.nat(2000), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }))
      .map(([left, top, width, height]) => at('any', left, top, width, height));
    fc.assert(
      fc.property(box, fc.array(box), fc.constantFrom(...DIRECTIONS), (start, items, direction) => {
        const found = nearest(start.box, direction, items);
        if (!found) return;
        const edge = { right: 'right', left: 'left', down: 'bottom', up: 'top' } as const;
        const sign = direction === 'right' || direction === 'down' ? 1 : -1;
        const [there, here] = [found.box[edge[direction]], start.box[edge[direction]]];
        expect(sign * (there - here)).toBeGreaterThan(0);
      }),
    );
  });
});
