import { useEffect } from 'react';
import { useRound } from '../../stores/round.ts';

/**
 * Pauses by itself when the window is hidden (minimised, or another tab in front) while a question's time runs. Nobody
 * can see the question then, and the answer counts by time: a call taken in between should not cost it. Nothing is won
 * by it either, as one who plays alone may pause at any moment, and the question is covered meanwhile. Without a time
 * limit there is nothing to save, so the question stays as it is.
 * @param timed whether a question with a time limit is open
 */
export function useHiddenPause(timed: boolean): void {
  const pause = useRound((round) => round.pause);
  useEffect(() => {
    if (!timed) return undefined;
    // A page that is reloaded or closed is hidden, too, but first told that it goes: then the question will be opened
    // again from its full time, as after any other end of the app.
    let goes = false;
    const stop = new AbortController();
    addEventListener('pagehide', () => (goes = true), { signal: stop.signal });
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden && !goes) void pause();
      },
      { signal: stop.signal },
    );
    return () => {
      stop.abort();
    };
  }, [timed, pause]);
}
