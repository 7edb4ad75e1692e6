import { create } from 'zustand';
import { DEFAULT_SETTINGS, type Settings } from '../../contract/api.ts';
import type { Problem } from '../../contract/result.ts';
import { api } from './api.ts';

interface SettingsStore {
  settings: Settings;
  /** False until the settings on disk are known; before that nothing is saved over them. */
  loaded: boolean;
  /** Why the last change could not be kept; it acts all the same until the app is closed. */
  problem: Problem | null;
  load: () => Promise<void>;
  /** Acts at once and is kept on disk. */
  change: (change: Partial<Settings>) => Promise<void>;
}

/** The player's settings, as they are on disk. */
export const useSettings = create<SettingsStore>((set, get) => ({
  settings: DEFAULT_SETTINGS,
  loaded: false,
  problem: null,
  load: async () => {
    const loaded = await api('settings.load', {});
    set(loaded.ok ? { settings: loaded.value, loaded: true, problem: null } : { problem: loaded.problem });
  },
  change: async (change) => {
    const settings = { ...get().settings, ...change };
    set({ settings });
    if (!get().loaded) return;
    const saved = await api('settings.save', settings);
    set({ problem: saved.ok ? null : saved.problem });
  },
}));
