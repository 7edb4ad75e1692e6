import { randomUUID } from 'node:crypto';
import { setTimeout as timer, clearTimeout } from 'node:timers';
import { z } from 'zod';
import { failed, ok, type Result } from '../../contract/result.ts';
import { resultsOf } from '../../quiz/evening/results.ts';
import type { EveningSetup } from '../../quiz/evening/setup.ts';
import { startEvening } from '../../quiz/evening/state.ts';
import type { Schedule } from '../../quiz/driver.ts';
import type { Records } from '../records/records.ts';
import { insertBatch, insertEvening, readEvening, type StoredEvening } from './eveningStore.ts';
import { playEvening, type LiveEvening } from './liveEvening.ts';
import { watchEvening, type Watching } from './watching.ts';

/** An evening in play, with those who watch it. */
export interface Played {
  live: LiveEvening;
  watching: Watching;
}

/** The evenings in play. */
export interface Evenings {
  /** Begins an evening; its teams are those of the plan. */
  begin: (setup: EveningSetup) => Promise<Result<Played>>;
  /** An evening in play, taken up from its log if need be. */
  take: (evening: string) => Result<Played>;
  /** The evening, if it is in play. */
  inPlay: (evening: string) => LiveEvening | undefined;
  /** Leaves an evening; it can be taken up again. */
  leave: (evening: string) => void;
  leaveAll: () => void;
  /** Brings what the lists show of those in play up to date. */
  settleAll: () => void;
}

const now = (): number => performance.now();

/** Calls back on Node's own timers. */
export const schedule: Schedule = (delayMs, call) => {
  const handle = timer(call, delayMs).unref();
  return () => {
    clearTimeout(handle);
  };
};

/** Keeps the evenings that are in play in this process. */
export function keepEvenings(records: Pick<Records, 'use'>): Evenings {
  const played = new Map<string, Played>();

  function play(stored: StoredEvening): Result<Played> {
    const live = playEvening(stored, {
      now,
      wallClock: () => Date.now(),
      schedule,
      write: (batch) => {
        const written = kept(() =>
          records.use((database) => {
            insertBatch(database, batch);
            return ok({});
          }),
        );
        return written.ok ? null : written.problem;
      },
    });
    if (!live.ok) return live;
    const one = { live: live.value, watching: watchEvening(live.value, schedule, now) };
    played.set(stored.id, one);
    return ok(one);
  }

  function leave(evening: string): void {
    const one = played.get(evening);
    played.delete(evening);
    one?.live.stop();
    one?.watching.stop();
  }

  return {
    async begin(setup) {
      const stored: StoredEvening = {
        id: randomUUID(),
        startedAt: Date.now(),
        finishedAt: null,
        setup,
        events: [],
        writtenAt: [],
      };
      const kept = records.use((database) => {
        insertEvening(database, stored, resultsOf(setup, startEvening()));
        return ok({});
      });
      if (!kept.ok) return kept;
      const begun = play(stored);
      if (!begun.ok) return begun;
      const teams = setup.plan.entrants === 'teams' ? setup.plan.teams : [];
      const added = await Promise.all(
        teams.map((name) => begun.value.live.happen({ type: 'team-added', team: randomUUID(), name })),
      );
      const [problem] = added.flatMap((one) => ('problem' in one ? [one.problem] : []));
      return problem ? { ok: false, problem } : begun;
    },
    take(evening) {
      const one = played.get(evening);
      if (one) return ok(one);
      const read = records.use((database): Result<StoredEvening> => {
        try {
          const stored = readEvening(database, evening);
          return stored ? ok(stored) : unknownEvening(evening);
        } catch (error) {
          return unreadable(evening, error);
        }
      });
      return read.ok ? play(read.value) : read;
    },
    inPlay: (evening) => played.get(evening)?.live,
    leave,
    settleAll() {
      for (const { live } of played.values()) live.settle();
    },
    leaveAll() {
      for (const evening of [...played.keys()]) leave(evening);
    },
  };
}

/** What a write came to; it is done on a timer, where nobody could catch what it throws. */
function kept(write: () => Result<object>): Result<object> {
  try {
    return write();
  } catch (error) {
    console.error(error);
    return failed('internal', `An event of the game night could not be kept: ${String(error)}`, {
      message: String(error),
    });
  }
}

/** The answer for an evening that is not there, or was discarded. */
export const unknownEvening = (evening: string): Result<never> =>
  failed('evening-unknown', `There is no game night ${evening}, or it was discarded. Begin another.`, {
    evening,
  });

/** The answer for rows that can't be understood; what SQLite throws is thrown on. */
function unreadable(evening: string, error: unknown): Result<never> {
  if (!(error instanceof z.ZodError)) throw error;
  const [issue] = error.issues;
  const reason = issue ? `${issue.path.join('.')}: ${issue.message}` : error.message;
  return failed(
    'evening-unreadable',
    `The saved game night ${evening} can't be read (${reason}). It stays in records.db; update the app.`,
    { evening, reason },
  );
}
