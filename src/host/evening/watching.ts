import type { EveningSeen, EveningView } from '../../contract/evening.ts';
import type { Schedule } from '../../quiz/driver.ts';
import { crowdOf, type LiveEvening } from './liveEvening.ts';
import { changeOf } from './views/changeOf.ts';

/** A watch is answered after so many ms, even when nothing has changed. */
const LONGEST_WAIT_MS = 25_000;
/** What players do, in so many ms and some more for each player, comes as one. */
const GATHER_MS = { least: 40, perPlayer: 1 };
/** What the host does, and what else changes everybody's view, is seen at once, but not more often than this. */
const EVERYONE_EVERY_MS = 10;

/** Lets screens wait for an evening to change. */
export interface Watching {
  /**
   * A view that is other than `since`: at once, when there is one, or as it is after a while. Where the view of `since`
   * is still at hand, only what is other than in that.
   */
  watch: (since: number, as: 'host' | 'stage') => Promise<EveningSeen>;
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
  /** The last view of each screen, and the one of another revision before it. */
  const views = new Map<'host' | 'stage', { now: EveningView; before: EveningView | undefined }>();

  /** The same view for all who look at one revision, but for its clock. */
  function seen(as: 'host' | 'stage', since: number): EveningSeen {
    const last = views.get(as);
    const hasClock = live.state().phase === 'open';
    if (last?.now.revision === live.revision() && !hasClock) return sinceThen(last, since);
    const now = live.view(as);
    const isSame = last?.now.revision === now.revision;
    const made = { now, before: isSame ? last.before : last?.now };
    views.set(as, made);
    return sinceThen(made, since);
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
      if (since !== live.revision() && since !== lastAnswered) return Promise.resolve(seen(as, since));
      return new Promise((resolve) => {
        const answer = () => {
          cancel();
          waiting.delete(answer);
          resolve(seen(as, since));
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

/** A view, or what is other in it than in that of `since`, where that is one of the two at hand. */
function sinceThen(
  { now, before }: { now: EveningView; before: EveningView | undefined },
  since: number,
): EveningSeen {
  const known = [now, before].find((view) => view?.revision === since);
  return known ? changeOf(known, now) : now;
}
