import { expect, it } from 'vitest';
import { calendarDay } from './calendarDay.ts';

it('is the day on the player’s own clock, whatever it is elsewhere', () => {
  expect(calendarDay(new Date(2026, 10, 1, 0, 0, 0))).toBe('2026-11-01');
  expect(calendarDay(new Date(2026, 0, 9, 23, 59, 59))).toBe('2026-01-09');
});
