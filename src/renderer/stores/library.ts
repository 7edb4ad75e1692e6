import { create } from 'zustand';
import type { AppInfo, Library } from '../../contract/api.ts';
import type { Problem } from '../../contract/result.ts';
import { api } from './api.ts';

interface LibraryStore {
  info: AppInfo | null;
  library: Library | null;
  /** Set when the host itself did not answer. */
  problem: Problem | null;
  load: () => Promise<void>;
  /** Tries again to open the records. */
  retryRecords: () => Promise<void>;
}

/** What there is to play, and how the app found its data. */
export const useLibrary = create<LibraryStore>((set) => ({
  info: null,
  library: null,
  problem: null,
  load: async () => {
    const [info, library] = await Promise.all([api('app.info', {}), api('library.list', {})]);
    if (!info.ok) set({ problem: info.problem });
    else if (!library.ok) set({ problem: library.problem });
    else set({ info: info.value, library: library.value, problem: null });
  },
  retryRecords: async () => {
    const info = await api('app.retryRecords', {});
    set(info.ok ? { info: info.value, problem: null } : { problem: info.problem });
  },
}));
