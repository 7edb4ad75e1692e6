import type { LocalText } from '../../facts/text.ts';
import { numberWords } from '../../quiz/units.ts';

type Unit = Parameters<typeof numberWords>[1];
const UNITS: Record<Unit, true> = {
  minutes: true,
  year: true,
  issue: true,
  edition: true,
  months: true,
  points: true,
};
const isUnit = (unit: string): unit is Unit => Object.prototype.hasOwnProperty.call(UNITS, unit);

/** A number with what it counts; the bare number for a unit of a later version. */
export function unitWords(number: number, unit: string): LocalText {
  return isUnit(unit) ? numberWords(number, unit) : { en: String(number) };
}
