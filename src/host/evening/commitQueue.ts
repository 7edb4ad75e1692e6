/** Writes together what comes in one turn of the event loop, or within the time it may wait. */
export interface CommitQueue<Item, Failure> {
  /**
   * Puts an item in the queue; answers once it is written, null, or with what went wrong.
   * @param waitMs how long it may wait for others, in ms; by default no longer than this turn of the event loop
   */
  add: (item: Item, waitMs?: number) => Promise<Failure | null>;
  /** Writes what waits now, so that nothing is seen that is not on disk. */
  flush: () => void;
}

/**
 * Makes a queue. One wait for the disk is shared by all that came together, so a thousand answers in a second cost a few
 * waits and not a thousand.
 * @param write writes items, all or none, and answers null or what went wrong
 * @param written told after each write, before whoever added the items
 */
export function createCommitQueue<Item, Failure>(
  write: (items: readonly Item[]) => Failure | null,
  written: (items: readonly Item[], failure: Failure | null) => void,
): CommitQueue<Item, Failure> {
  let waiting: { item: Item; done: (failure: Failure | null) => void }[] = [];
  let soon: NodeJS.Immediate | undefined;
  let later: NodeJS.Timeout | undefined;

  function flush(): void {
    clearImmediate(soon);
    clearTimeout(later);
    soon = later = undefined;
    if (waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    const items = batch.map(({ item }) => item);
    const failure = write(items);
    written(items, failure);
    for (const { done } of batch) done(failure);
  }

  return {
    add(item, waitMs = 0) {
      if (waitMs > 0 && !soon) later ??= setTimeout(flush, waitMs);
      else soon ??= setImmediate(flush);
      return new Promise((done) => waiting.push({ item, done }));
    },
    flush,
  };
}
