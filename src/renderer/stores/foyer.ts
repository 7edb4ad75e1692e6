import { create } from 'zustand';
import type { GameSummary, Totals } from '../../contract/api.ts';
import type { Problem } from '../../contract/result.ts';
import type { ReviewReply } from '../../contract/statistics.ts';
import { api } from './api.ts';
import { homeRequests } from './firstRequests.ts';

interface FoyerStore {
  /** Null until they are loaded. */
  totals: Totals | null;
  /** The newest round that was cut off or left, other than today's. */
  unfinished: GameSummary | null;
  /** The day on which this was loaded, as ISO 8601 writes it; null until it is. */
  day: string | null;
  /** The round of that day; null when it is not begun. */
  daily: GameSummary | null;
  /** How much there is to review; null until it is known. */
  review: ReviewReply['counts'] | null;
  problem: Problem | null;
  /** @param now ms since 1970 */
  load: (now?: number) => Promise<void>;
  /** Whether a home screen that comes up has all of it already: the first one, if the page could load it beforehand. */
  isLoadedAhead: () => boolean;
  discard: (gameId: string) => Promise<void>;
}

/** Whether no home screen has come up yet. */
let isFirst = true;

/** What the home screen shows of the records: as little as it takes, however many rounds there are. */
export const useFoyer = create<FoyerStore>((set, get) => ({
  totals: null,
  unfinished: null,
  day: null,
  daily: null,
  review: null,
  problem: null,
  isLoadedAhead: () => {
    const isAhead = isFirst && get().day !== null;
    isFirst = false;
    return isAhead;
  },
  load: async (now = Date.now()) => {
    const requests = homeRequests(now);
    const [totals, unfinished, daily, review] = await Promise.all([
      api('games.totals', requests['games.totals']),
      api('games.unfinished', requests['games.unfinished']),
      api('games.daily', requests['games.daily']),
      api('review.due', requests['review.due']),
    ]);
    if (!totals.ok) set({ problem: totals.problem });
    else if (!unfinished.ok) set({ problem: unfinished.problem });
    else if (!daily.ok) set({ problem: daily.problem });
    else if (!review.ok) set({ problem: review.problem });
    else {
      const { game } = daily.value;
      set({
        totals: totals.value,
        unfinished: unfinished.value.find(({ id }) => id !== game?.id) ?? null,
        day: requests['games.daily'].day,
        daily: game,
        review: review.value.counts,
        problem: null,
      });
    }
  },
  discard: async (gameId) => {
    const discarded = await api('games.discard', { gameId });
    if (discarded.ok) await get().load();
    else set({ problem: discarded.problem });
  },
}));
