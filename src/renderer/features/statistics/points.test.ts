import { describe, expect, it } from 'vitest';
import { pointsOf } from './points.ts';

const piece = (day: number, answers: number, share: number) => ({
  from: `2026-03-0${day}`,
  topics: { cast: { answers, share } },
});

describe('the curve of a topic', () => {
  it('has a point for each piece with enough answers', () => {
    const pieces = [piece(1, 5, 0.2), piece(2, 10, 0.9)];
    expect(pointsOf({ piece: 'day', pieces }, 'cast')).toEqual([
      { day: '2026-03-01', answers: 5, share: 0.2 },
      { day: '2026-03-02', answers: 10, share: 0.9 },
    ]);
    expect(pointsOf({ piece: 'day', pieces }, 'plot')).toEqual([]);
  });

  it('joins pieces with few answers, weighing each by how many it has', () => {
    const pieces = [piece(1, 1, 0), piece(2, 2, 1), piece(3, 3, 1), piece(4, 1, 0)];
    const [only, ...more] = pointsOf({ piece: 'day', pieces }, 'cast');
    expect(more).toEqual([]);
    expect(only).toMatchObject({ day: '2026-03-04', answers: 7 });
    expect(only?.share).toBeCloseTo(5 / 7);
  });

  it('has no point for a handful of answers', () => {
    expect(pointsOf({ piece: 'day', pieces: [piece(1, 3, 1)] }, 'cast')).toEqual([]);
  });
});
