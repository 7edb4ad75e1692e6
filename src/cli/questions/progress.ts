import type { World } from './io.ts';

/** Between two lines of progress there are at least so many ms. */
const PAUSE = 200;

/**
 * Reports how far a long run has come: how many of how many, how many a second, and how long it still takes.
 * @param total 0 where nobody knows
 * @returns what is told after each step; the last call, with `isEnd`, clears the line
 */
export function openProgress(
  world: World,
  what: string,
  total: number,
): (done: number, isEnd?: boolean) => void {
  const start = world.now();
  let last = start;
  return (done, isEnd = false) => {
    const now = world.now();
    if (isEnd) {
      world.progress('');
      return;
    }
    if (now - last < PAUSE) return;
    last = now;
    world.progress(progressLine(what, done, total, (now - start) / 1000));
  };
}

/**
 * A line of progress.
 * @param seconds since the run began
 */
export function progressLine(what: string, done: number, total: number, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const speed = `${Math.round(rate).toLocaleString('en')}/s`;
  if (total === 0) return `${what}: ${done.toLocaleString('en')}, ${speed}`;
  const left = rate > 0 ? `, ${Math.ceil((total - done) / rate)} s left` : '';
  return `${what}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}, ${speed}${left}`;
}
