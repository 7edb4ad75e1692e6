import type { QuestionOf } from '../question.ts';

type Range = QuestionOf<'number'>['range'];

/**
 * The number of a text as a question takes it: on the nearest step from the least.
 * @returns null for a text that is no number, or one outside the range
 */
export function numberIn({ least, most, step }: Range, text: string): number | null {
  const number = text.trim() === '' ? Number.NaN : Number(text.normalize('NFKC').replace(',', '.'));
  if (!(number >= least && number <= most)) return null;
  const steps = Math.round((number - least) / step);
  return Math.min(most, exact(least + steps * step));
}

/** The next number a step away, within the range; from nothing, the middle of it. */
export function stepped(range: Range, from: number | null, by: number): number {
  if (from === null) return middleOf(range);
  return exact(Math.min(range.most, Math.max(range.least, from + by * range.step)));
}

/** The middle of a range, on a step. */
export function middleOf({ least, most, step }: Range): number {
  return exact(least + Math.round((most - least) / 2 / step) * step);
}

/** Steps like 0.1 do not add up exactly; no question needs more than ten figures. */
function exact(number: number): number {
  return Number(number.toPrecision(10));
}
