import { create } from 'zustand';
import type { ClockView, EveningCommand, EveningSeen, HostView, StageView } from '../../contract/evening.ts';
import { changedHostView, changedStageView } from '../../contract/eveningChange.ts';
import { failed, ok, type Problem, type Result } from '../../contract/result.ts';
import { callEvening } from './eveningApi.ts';
import { follow } from './follow.ts';

interface EveningStore<View> {
  view: View | null;
  /** When the view came, on `performance.now()`. */
  receivedAt: number;
  /** Why nothing new comes; it is tried again, unless `final`. */
  lost: { problem: Problem; final: boolean } | null;
  /** Follows an evening. Returns stops following. */
  follow: (evening: string) => () => void;
}

function eveningStore<View extends HostView | StageView>(
  as: View['as'],
  /** The view after what was seen; undefined when it can't be made of that. */
  next: (before: View | null, seen: EveningSeen) => View | undefined,
) {
  return create<EveningStore<View>>((set) => ({
    view: null,
    receivedAt: 0,
    lost: null,
    follow: (evening) => {
      set({ view: null, lost: null });
      let last: View | null = null;
      return follow<View>({
        begin: () => callEvening('evenings.resume', { evening }),
        watch: async (since) => {
          const seen = await callEvening('evenings.watch', { evening, since, as });
          if (!seen.ok) return seen;
          const view = next(last, seen.value);
          if (!view) return failed('internal', 'the view is for another screen');
          last = view;
          return ok(view);
        },
        wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        seen: (view) => {
          set({ view, receivedAt: performance.now(), lost: null });
        },
        lost: (problem, final) => {
          set({ lost: { problem, final } });
        },
      });
    },
  }));
}

/** The evening as its host sees it. */
export const useDesk = eveningStore<HostView>('host', (before, seen) => {
  if (seen.as === 'host') return seen;
  return before && seen.as === 'host-change' ? changedHostView(before, seen) : undefined;
});

/** The evening as the big screen shows it. */
export const useBigScreen = eveningStore<StageView>('stage', (before, seen) => {
  if (seen.as === 'stage') return seen;
  return before && seen.as === 'stage-change' ? changedStageView(before, seen) : undefined;
});

interface ActsStore {
  /** Why the last thing that was asked for was not done. */
  refused: Problem | null;
  /** How many things are being done. */
  busy: number;
  forget: () => void;
}

export const useActs = create<ActsStore>((set) => ({
  refused: null,
  busy: 0,
  forget: () => {
    set({ refused: null });
  },
}));

/** Does something in an evening, once it is on disk. What is refused stays to be read until something is done. */
export async function act(
  evening: string,
  command: EveningCommand,
): Promise<Result<{ revision: number; added: string | null }>> {
  useActs.setState(({ busy }) => ({ busy: busy + 1 }));
  const done = await callEvening('evenings.act', { evening, command });
  useActs.setState(({ busy }) => ({ busy: busy - 1, refused: done.ok ? null : done.problem }));
  return done;
}

/**
 * The clock of a view for a countdown on this page.
 * @param receivedAt when the view came, on `performance.now()`
 * @returns `openedAt` on the same clock; null while the clock stands still
 */
export function countdownOf(
  { limitMs, elapsedMs, running }: ClockView,
  receivedAt: number,
): { limitMs: number | null; openedAt: number | null } {
  return { limitMs, openedAt: running ? receivedAt - elapsedMs : null };
}
