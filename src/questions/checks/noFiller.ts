import { rankOf } from '../rank.ts';
import { filmsTitled } from './books.ts';
import { questionCheck } from './check.ts';
import { distractorsOf, keysOf } from './parts.ts';

/** Figures so many times as large, or as small, as every key are in another band. */
const MOST_TIMES = 10;
/** Years and films farther away than this many years are of another age. */
const MOST_YEARS = 60;
/** Numbers in a series, "No. 2" and "The 2nd", are as believable as any other. */
const IN_A_SERIES = /^(?:no\.|the \d)/i;
const YEAR = /^[12]\d{3}(?:s|年)?$/;
/** A day's rank counts 372 to the year (`rankOf`). */
const DAY_RANKS_PER_YEAR = 372;

/**
 * Every wrong answer is in the band of the right one, so that it takes knowledge to leave it out: figures of one size,
 * years and films of one age. Three options are enough where a fourth would be a filler.
 * Source: Rodriguez (2005), over 80 years of studies: three options are enough; Tarrant (2009): 52.2 % of distractors work.
 */
export const noFiller = questionCheck('no-filler', (question, { films }) => {
  const keys = keysOf(question);
  if (keys.length === 0 || question.kind === 'truth') return [];
  return distractorsOf(question).flatMap(({ text }) =>
    keys.every((key) => isFarAway(key.text.en, text.en) || isOfAnotherAge(key.text.en, text.en))
      ? [
          `"${text.en}" is too far from the answer for anybody to choose it: leave it out, three options are enough`,
        ]
      : [],
  );

  function isOfAnotherAge(key: string, other: string): boolean {
    const years = (title: string) => filmsTitled(films, title).map(({ year }) => year);
    const others = years(other);
    return (
      others.length > 0 && years(key).some((year) => others.every((far) => Math.abs(far - year) > MOST_YEARS))
    );
  }
});

function isFarAway(key: string, other: string): boolean {
  const [one, two] = [rankOf(key), rankOf(other)];
  if (!one || two?.kind !== one.kind) return false;
  if (IN_A_SERIES.test(key)) return false;
  const distance = Math.abs(one.rank - two.rank);
  if (one.kind === 'day') return distance > MOST_YEARS * DAY_RANKS_PER_YEAR;
  if (one.kind === 'month') return distance > MOST_YEARS * 12;
  if (YEAR.test(key.trim()) && YEAR.test(other.trim())) return distance > MOST_YEARS;
  const [small, large] = [Math.min(one.rank, two.rank), Math.max(one.rank, two.rank)];
  return distance > MOST_TIMES && large > MOST_TIMES * small;
}
