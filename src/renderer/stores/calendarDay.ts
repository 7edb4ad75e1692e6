/** A moment's day in the calendar of this computer, as ISO 8601 writes it: 2026-11-21. */
export function calendarDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
