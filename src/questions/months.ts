/**
 * How many months lie whole between two days.
 * @param from the earlier day, as 2020-11-27
 * @param to the later day
 * @returns 13 from 27 November 2020 to 20 January 2022, since the fourteenth is not over; negative the other way round
 */
export function wholeMonthsBetween(from: string, to: string): number {
  const [start, end] = [new Date(from), new Date(to)];
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}
