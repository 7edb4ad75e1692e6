import { create } from 'zustand';
import type { ClockView, EveningCommand, HostView, StageView } from '../../contract/evening.ts';
import { failed, type Problem, type Result } from '../../contract/result.ts';
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
  isMine: (view: HostView | StageView) => view is View,
) {
  return create<EveningStore<View>>((set) => ({
    view: null,
    receivedAt: 0,
    lost: null,
    follow: (evening) => {
      set({ view: null, lost: null });
      return follow<View>({
        begin: () => callEvening('evenings.resume', { evening }),
        watch: async (since) => {
          const seen = await callEvening('evenings.watch', { evening, since, as });
          if (!seen.ok) return seen;
          const view = seen.value;
          if (!isMine(view)) return failed('internal', 'the view is for another screen');
          return { ok: true, value: view };
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
export const useDesk = eveningStore<HostView>('host', (view) => view.as === 'host');

/** The evening as the big screen shows it. */
export const useBigScreen = eveningStore<StageView>('stage', (view) => view.as === 'stage');

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
