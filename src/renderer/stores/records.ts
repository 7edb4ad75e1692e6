import { create } from 'zustand';
import type { GameSummary } from '../../contract/api.ts';
import type { Problem } from '../../contract/result.ts';
import { api } from './api.ts';

interface RecordsStore {
  /** Finished rounds, newest first; null until they are loaded. */
  history: GameSummary[] | null;
  problem: Problem | null;
  load: () => Promise<void>;
}

/** Past rounds and their scores, as they are on disk. */
export const useRecords = create<RecordsStore>((set) => ({
  history: null,
  problem: null,
  load: async () => {
    const history = await api('games.history', {});
    set(history.ok ? { history: history.value, problem: null } : { problem: history.problem });
  },
}));
