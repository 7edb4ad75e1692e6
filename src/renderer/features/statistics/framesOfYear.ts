import type { StatisticsReply } from '../../../contract/statistics.ts';

/** A month of the calendar. */
export interface MonthFrame {
  /** Its first day, as 2026-11-01. */
  first: string;
  answers: number;
  /** How many weeks it touches. */
  columns: number;
  /** Its days up to today. `row` is the weekday, Monday first; `column` the week, from 0. */
  days: { day: string; answers: number; row: number; column: number }[];
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MONTHS = 12;

/**
 * The last twelve months, this one last.
 * @param today as 2026-11-21
 */
export function framesOfYear(calendar: StatisticsReply['calendar'], today: string): MonthFrame[] {
  const answersOf = new Map(calendar.map(({ day, answers }) => [day, answers]));
  const now = new Date(today);
  return Array.from({ length: MONTHS }, (_, at) => {
    const first = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (MONTHS - 1 - at));
    const next = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (MONTHS - 2 - at));
    const end = Math.min(next, now.getTime() + DAY_MS);
    const weekday = (new Date(first).getUTCDay() + 6) % 7;
    const days = Array.from({ length: Math.round((end - first) / DAY_MS) }, (_, index) => {
      const day = writtenDay(first + index * DAY_MS);
      const place = weekday + index;
      return { day, answers: answersOf.get(day) ?? 0, row: place % 7, column: Math.floor(place / 7) };
    });
    return {
      first: writtenDay(first),
      answers: days.reduce((sum, { answers }) => sum + answers, 0),
      columns: Math.ceil((weekday + Math.round((next - first) / DAY_MS)) / 7),
      days,
    };
  });
}

/** Today in the calendar of this computer, as 2026-11-21. */
export function todayWritten(now = new Date()): string {
  return writtenDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

const writtenDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
