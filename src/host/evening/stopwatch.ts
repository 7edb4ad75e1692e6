/** Tells how long a question has been open, without the time for which it was held. */
export interface Stopwatch {
  /**
   * Runs for an opening, or stands still.
   * @param heldMs where it stands; null to let it run, from where it stood if it was held
   */
  follow: (opening: string, heldMs: number | null) => void;
  /** Belongs to no opening any more; should the same one come back, it goes on from here. */
  stop: () => void;
  isRunning: () => boolean;
  /** Ms since the opening, at a moment on the clock. */
  elapsedAt: (at: number) => number;
}

/**
 * Makes a stopwatch.
 * @param now ms on a clock that only goes forward
 */
export function createStopwatch(now: () => number): Stopwatch {
  let opening: string | null = null;
  /** When it started on the clock, without what it was held; null while it stands. */
  let startedAt: number | null = null;
  let heldAt = 0;
  /** Where it was when it last belonged to an opening. */
  const lastMs = new Map<string, number>();

  const elapsedAt = (at: number): number => (startedAt === null ? heldAt : Math.max(0, at - startedAt));

  function leave(): void {
    if (opening !== null) lastMs.set(opening, elapsedAt(now()));
    opening = null;
    startedAt = null;
    heldAt = 0;
  }

  return {
    follow(next, heldMs) {
      if (opening !== next) {
        leave();
        opening = next;
        heldAt = lastMs.get(next) ?? 0;
      }
      if (heldMs !== null) {
        heldAt = heldMs;
        startedAt = null;
      } else startedAt ??= now() - heldAt;
    },
    stop: leave,
    isRunning: () => startedAt !== null,
    elapsedAt,
  };
}
