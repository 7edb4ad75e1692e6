import type { EveningView } from '../../contract/evening.ts';
import type { Schedule } from '../../quiz/driver.ts';
import { crowdOf, type LiveEvening } from './liveEvening.ts';

/** A watch is answered after so many ms, even when nothing has changed. */
const LONGEST_WAIT_MS = 25_000;
/** Changes of so many ms come as one, and of some more for each player. */
const GATHER_MS = { least: 40, perPlayer: 0.25 };

/** Lets screens wait for an evening to change. */
export interface Watching {
  /** A view that is other than `since`: at once, when there is one, or as it is after a while. */
  watch: (since: number, as: 'host' | 'stage') => Promise<EveningView>;
  /** Answers everybody who waits. */
  stop: () => void;
}

export function watchEvening(live: LiveEvening, schedule: Schedule): Watching {
  let waiting = new Set<() => void>();
  let cancelGathering: (() => void) | null = null;
  let lastAnswered: number | null = null;
  const views = new Map<'host' | 'stage', EveningView>();

  /** The same view for all who look at one revision, but for its clock. */
  function viewOf(as: 'host' | 'stage'): EveningView {
    const view = views.get(as);
    const hasClock = live.state().phase === 'open';
    if (view?.revision === live.revision() && !hasClock) return view;
    const made = live.view(as);
    views.set(as, made);
    return made;
  }

  function release(): void {
    cancelGathering?.();
    cancelGathering = null;
    const now = waiting;
    waiting = new Set();
    lastAnswered = live.revision();
    for (const answer of now) answer();
  }

  const unsubscribe = live.subscribe(() => {
    if (waiting.size === 0) return;
    cancelGathering ??= schedule(GATHER_MS.least + crowdOf(live) * GATHER_MS.perPlayer, release);
  });

  return {
    watch(since, as) {
      // Who comes back at once with what was just answered waits for what changes after it, gathered.
      if (since !== live.revision() && since !== lastAnswered) return Promise.resolve(viewOf(as));
      return new Promise((resolve) => {
        const answer = () => {
          cancel();
          waiting.delete(answer);
          resolve(viewOf(as));
        };
        const cancel = schedule(LONGEST_WAIT_MS, answer);
        waiting.add(answer);
        if (since !== live.revision())
          cancelGathering ??= schedule(GATHER_MS.least + crowdOf(live) * GATHER_MS.perPlayer, release);
      });
    },
    stop() {
      unsubscribe();
      release();
    },
  };
}
