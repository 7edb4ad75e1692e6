import { create } from 'zustand';
import type { GameSummary } from '../../contract/api.ts';
import type { Problem } from '../../contract/result.ts';
import { api } from './api.ts';

interface RecordsStore {
  /** Finished rounds, newest first; null until they are loaded. */
  history: GameSummary[] | null;
  /** Rounds that were cut off or left, newest first. */
  unfinished: GameSummary[];
  problem: Problem | null;
  load: () => Promise<void>;
  discard: (gameId: string) => Promise<void>;
}

/** Past rounds and their scores, as they are on disk. */
export const useRecords = create<RecordsStore>((set, get) => ({
  history: null,
  unfinished: [],
  problem: null,
  load: async () => {
    const [history, unfinished] = await Promise.all([api('games.history', {}), api('games.unfinished', {})]);
    if (!history.ok) set({ problem: history.problem });
    else if (!unfinished.ok) set({ problem: unfinished.problem });
    else set({ history: history.value, unfinished: unfinished.value, problem: null });
  },
  discard: async (gameId) => {
    const discarded = await api('games.discard', { gameId });
    if (discarded.ok) await get().load();
    else set({ problem: discarded.problem });
  },
}));
