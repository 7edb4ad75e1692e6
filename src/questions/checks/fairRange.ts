import { questionCheck } from './check.ts';

/** So near to the middle of a range, as a part of it, a guess at the middle would be the answer. */
const MIDDLE = 0.05;
/** What counts as right is at most this part of a range, or guessing pays. */
const MOST_RIGHT = 0.2;

/**
 * The range of a number can be answered and tells nothing: the key can be set in its steps, is not in its middle or at
 * its ends, and only a small part of it counts as right.
 * Source: Attali and Bar-Hillel (2003): writers hide the answer in the middle, and guessers look for it there.
 */
export const fairRange = questionCheck('fair-range', (question) => {
  if (question.kind !== 'number') return [];
  const { key, within, span } = question;
  const { least, most, step } = question.range;
  const width = most - least;
  if (width <= 0) return ['the range has no width: widen it'];
  const flaws: string[] = [];
  const place = (key - least) / width;
  if (Math.abs(place - 0.5) < MIDDLE) flaws.push('the key is in the middle of the range: move the range');
  if (key <= least || key >= most) flaws.push('the key is at an end of the range: widen the range');
  const steps = (key - least) / step;
  if (Math.abs(steps - Math.round(steps)) > 1e-9)
    flaws.push('no step of the range reaches the key: mend the step');
  if (2 * within > MOST_RIGHT * width) flaws.push('too much of the range counts as right: lessen "within"');
  if (span <= within) flaws.push('the span is no larger than what counts as right: enlarge it');
  if (span > width) flaws.push('even the farthest answer earns something: lessen the span');
  return flaws;
});
