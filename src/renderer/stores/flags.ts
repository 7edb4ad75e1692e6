import { create } from 'zustand';
import type { Flag, FlagReason } from '../../contract/flags.ts';
import type { Problem } from '../../contract/result.ts';
import { api } from './api.ts';
import { useLibrary } from './library.ts';

interface FlagsStore {
  /** The questions out of play, the last flagged first; null until they are loaded. */
  flags: readonly Flag[] | null;
  problem: Problem | null;
  load: () => Promise<void>;
  /**
   * Takes a question out of play, or puts it back.
   * @param reason what is wrong with it; null puts it back
   * @returns whether it is on disk; if not, `problem` says why
   */
  set: (questionId: string, reason: FlagReason | null) => Promise<boolean>;
}

/** The questions that the player took out of play. */
export const useFlags = create<FlagsStore>((set, get) => ({
  flags: null,
  problem: null,
  load: async () => {
    const flags = await api('flags.list', {});
    set(flags.ok ? { flags: flags.value, problem: null } : { problem: flags.problem });
  },
  set: async (questionId, reason) => {
    const kept = await api('flags.set', { questionId, reason });
    if (!kept.ok) {
      set({ problem: kept.problem });
      return false;
    }
    // The library counts the questions that are in play.
    await Promise.all([get().load(), useLibrary.getState().load()]);
    return true;
  },
}));

/** Why a question is out of play; null while it is in. */
export function useFlagOf(questionId: string): FlagReason | null {
  return useFlags(({ flags }) => flags?.find((flag) => flag.questionId === questionId)?.reason ?? null);
}
