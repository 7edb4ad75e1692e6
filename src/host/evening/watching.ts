import type { EveningView } from '../../contract/evening.ts';
import type { Schedule } from '../../quiz/driver.ts';
import { crowdOf, type LiveEvening } from './liveEvening.ts';

/** A watch is answered after so many ms, even when nothing has changed. */
const LONGEST_WAIT_MS = 25_000;
/** What players do, in so many ms and some more for each player, comes as one. */
const GATHER_MS = { least: 40, perPlayer: 0.5 };
/** What the host does, and what else changes everybody's view, is seen at once, but not more often than this. */
const EVERYONE_EVERY_MS = 20;

/** Lets screens wait for an evening to change. */
export interface Watching {
  /** A view that is other than `since`: at once, when there is one, or as it is after a while. */
  watch: (since: number, as: 'host' | 'stage') => Promise<EveningView>;
  /** Answers everybody who waits. */
  stop: () => void;
}

/**
 * Lets screens wait for an evening.
 * @param now ms on a clock that only goes forward, by which `schedule` calls back
 */
export function watchEvening(live: LiveEvening, schedule: Schedule, now: () => number): Watching {
  let waiting = new Set<() => void>();
  let cancelGathering: (() => void) | null = null;
  /** Whether anything since the last answers was for everybody. */
  let isForEveryone = false;
  let releasesAt = Infinity;
  let releasedAt = -Infinity;
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
    releasesAt = Infinity;
    releasedAt = now();
    const answered = waiting;
    waiting = new Set();
    for (const answer of answered) answer();
    // To look at the evening writes what waits, and that is seen by then.
    isForEveryone = false;
    lastAnswered = live.revision();
  }

  /** Answers all who wait then, or earlier. */
  function releaseBy(at: number): void {
    if (waiting.size === 0 || at >= releasesAt) return;
    cancelGathering?.();
    releasesAt = at;
    cancelGathering = schedule(Math.max(0, at - now()), release);
  }

  const gathered = (): number => now() + GATHER_MS.least + crowdOf(live) * GATHER_MS.perPlayer;

  const unsubscribe = live.subscribe((who) => {
    isForEveryone ||= who === 'everyone';
    releaseBy(who === 'everyone' ? releasedAt + EVERYONE_EVERY_MS : gathered());
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
        if (since !== live.revision()) releaseBy(isForEveryone ? releasedAt + EVERYONE_EVERY_MS : gathered());
      });
    },
    stop() {
      unsubscribe();
      release();
    },
  };
}
