/** Calls back once after a time in ms. */
type Schedule = (delayMs: number, call: () => void) => void;

export interface LatestOnly<Value> {
  /** Saves the value: at once after a while of quiet, else soon; of those that came meanwhile only the last. */
  put: (value: Value) => void;
  /** Saves at once what still waits, for when there may be no later. */
  flush: () => void;
}

/**
 * Keeps a value that changes faster than it should be written, such as a slider's while it is dragged.
 * One value is written at a time, so an older one never overtakes a newer.
 * @param save writes one value; it must not throw
 * @param quietMs the least time between the end of one writing and the beginning of the next
 */
export function latestOnly<Value>(
  save: (value: Value) => Promise<void>,
  quietMs: number,
  schedule: Schedule = (delayMs, call) => void setTimeout(call, delayMs),
): LatestOnly<Value> {
  let waiting: { value: Value } | null = null;
  let state: 'idle' | 'saving' | 'resting' = 'idle';

  async function next(): Promise<void> {
    if (!waiting) {
      state = 'idle';
      return;
    }
    const { value } = waiting;
    waiting = null;
    state = 'saving';
    await save(value);
    state = 'resting';
    schedule(quietMs, () => {
      // A flush may have begun another in the meantime.
      if (state === 'resting') void next();
    });
  }

  return {
    put: (value) => {
      waiting = { value };
      if (state === 'idle') void next();
    },
    flush: () => {
      if (waiting && state === 'resting') void next();
    },
  };
}
