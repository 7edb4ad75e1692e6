import type { Unit } from '../facts/value.ts';
import type { QuestionOf } from '../quiz/question.ts';
import type { Chance } from './random.ts';

/** How figures of a unit are asked. */
interface Scale {
  /** The first and last figure of the range are multiples of this. */
  grid: number;
  /** How far from the first to the last. */
  width: number;
  /** The least figure that makes sense. */
  floor: number;
  /** The most that makes sense, where there is such a thing. */
  ceiling?: number;
  within: number;
  span: number;
}

const SCALES: Record<Unit, Scale> = {
  // Who is a minute or two off has known it.
  minutes: { grid: 30, width: 120, floor: 30, within: 2, span: 30 },
  year: { grid: 5, width: 20, floor: 1880, ceiling: 2030, within: 0, span: 5 },
  edition: { grid: 10, width: 50, floor: 0, within: 0, span: 10 },
  issue: { grid: 10, width: 50, floor: 0, within: 0, span: 10 },
  months: { grid: 6, width: 24, floor: 0, within: 1, span: 8 },
  points: { grid: 100, width: 100, floor: 0, within: 2, span: 20 },
};

/** Where in its range a figure may stand, as parts of it: neither at an end nor in the middle. */
const PLACES = [
  { from: 0.1, to: 0.42 },
  { from: 0.58, to: 0.9 },
];

/**
 * Finds the range in which a figure is asked for: with round ends, and the figure anywhere but in the middle.
 * @param figure in its unit: minutes, a year, an edition's number
 * @param chance decides among the ranges that fit
 * @returns undefined when no range fits
 */
export function rangeFor(
  figure: number,
  unit: Unit,
  chance: Chance,
): Pick<QuestionOf<'number'>, 'range' | 'within' | 'span'> | undefined {
  const { grid, width, floor, ceiling = Infinity, within, span } = SCALES[unit];
  const first = Math.floor(figure / grid) * grid;
  const starts = Array.from({ length: Math.ceil(width / grid) }, (_, step) => first - step * grid);
  const least = chance.oneOf(
    starts.filter((start) => {
      const place = (figure - start) / width;
      return (
        start >= floor &&
        start + width <= ceiling &&
        PLACES.some(({ from, to }) => place >= from && place <= to)
      );
    }),
  );
  if (least === undefined) return undefined;
  // Nothing is counted from nought here, so a range that would start there starts at one.
  return { range: { least: Math.max(least, 1), most: least + width, step: 1 }, within, span };
}
