import { useEffect } from 'react';
import { playSound } from './useSound.ts';

/** How many of the last seconds are heard. */
const LAST_SECONDS = 5;

/**
 * A soft tick at each of the last five seconds of a question.
 * @param limitMs time for the question, or null when time is off
 * @param openedAt when it opened, on `performance.now()`; null while the clock stands still
 */
export function useCountdownSound(limitMs: number | null, openedAt: number | null): void {
  useEffect(() => {
    if (limitMs === null || openedAt === null) return undefined;
    const leftMs = openedAt + limitMs - performance.now();
    const timers = Array.from({ length: LAST_SECONDS }, (_, index) => leftMs - (index + 1) * 1000)
      .filter((delayMs) => delayMs >= 0)
      .map((delayMs) =>
        setTimeout(() => {
          playSound('tick');
        }, delayMs),
      );
    return () => {
      timers.forEach(clearTimeout);
    };
  }, [limitMs, openedAt]);
}
