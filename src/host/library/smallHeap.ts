import { setFlagsFromString } from 'node:v8';

/** V8's own: young memory doubles as long as much of it lives on, and old memory grows as V8 sees fit. */
const USUAL = ['--semi-space-growth-factor=2', '--heap-growing-percent=0'];
const SMALL = ['--semi-space-growth-factor=1', '--heap-growing-percent=30'];

/**
 * Does some work that leaves much behind which nobody wants, as reading a hundred banks does, and keeps memory near what is
 * in use meanwhile: 200 MB at most for 38,000 films in place of 370, in the same time. Not for what has to answer at once,
 * for the cleaning comes more often.
 */
export function withSmallHeap<Value>(work: () => Value): Value {
  SMALL.forEach(setFlagsFromString);
  try {
    return work();
  } finally {
    USUAL.forEach(setFlagsFromString);
  }
}
