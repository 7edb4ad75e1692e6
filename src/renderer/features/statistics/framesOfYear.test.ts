import fc from 'fast-check';
import { expect, it } from 'vitest';
import { framesOfYear, todayWritten } from './framesOfYear.ts';

it('lays a month out by weekdays and weeks, up to today', () => {
  const frames = framesOfYear([{ day: '2026-11-20', answers: 12, right: 6 }], '2026-11-21');
  expect(frames.map(({ first }) => first.slice(0, 7))).toEqual([
    '2025-12',
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
  ]);
  const november = frames.at(-1);
  expect(november).toMatchObject({ answers: 12, columns: 6 });
  expect(november?.days).toHaveLength(21);
  // 1 November 2026 is a Sunday; the 20th is a Friday.
  expect(november?.days[0]).toEqual({ day: '2026-11-01', answers: 0, row: 6, column: 0 });
  expect(november?.days[19]).toEqual({ day: '2026-11-20', answers: 12, row: 4, column: 3 });
});

it('has every day of the last year once, in its own place', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
      const today = date.toISOString().slice(0, 10);
      const frames = framesOfYear([], today);
      const days = frames.flatMap((frame) => frame.days);
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      expect(days.at(-1)?.day).toBe(today);
      expect(days.length).toBeGreaterThanOrEqual(335);
      for (const frame of frames) {
        const places = frame.days.map(({ row, column }) => `${row} ${column}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { row, column } of frame.days) {
          expect(row).toBeLessThan(7);
          expect(column).toBeLessThan(frame.columns);
        }
      }
    }),
  );
});

it('writes today by the clock on the wall', () => {
  expect(todayWritten(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
