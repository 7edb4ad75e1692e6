import { create } from 'zustand';
import { DEFAULT_SETTINGS, type Settings } from '../../contract/api.ts';
import type { Problem } from '../../contract/result.ts';
import { DEFAULT_PLAYER_SETTINGS } from '../../contract/settings.ts';
import { api } from './api.ts';
import { latestOnly } from './latestOnly.ts';

/** The least time between two writings of the settings, for sliders that are being dragged. */
const QUIET_MS = 200;

interface SettingsStore {
  settings: Settings;
  /** False until the settings on disk are known; before that nothing is saved over them. */
  loaded: boolean;
  /** Why the last change could not be kept; it acts all the same until the app is closed. */
  problem: Problem | null;
  /** What was set before everything was put back to the defaults, until the next change. */
  beforeReset: Settings | null;
  load: () => Promise<void>;
  /** Acts at once and is kept on disk. */
  change: (change: Partial<Settings>) => void;
  /** Puts everything on the settings screen back to the defaults; `undoReset` takes that back. */
  reset: () => void;
  undoReset: () => void;
}

/** The player's settings, as they are on disk. */
export const useSettings = create<SettingsStore>((set, get) => {
  const keep = latestOnly<Settings>(async (settings) => {
    const saved = await api('settings.save', settings);
    set({ problem: saved.ok ? null : saved.problem });
  }, QUIET_MS);
  addEventListener('pagehide', keep.flush);

  function apply(settings: Settings, beforeReset: Settings | null): void {
    set({ settings, beforeReset });
    if (get().loaded) keep.put(settings);
  }

  return {
    settings: DEFAULT_SETTINGS,
    loaded: false,
    problem: null,
    beforeReset: null,
    load: async () => {
      const loaded = await api('settings.load', {});
      set(loaded.ok ? { settings: loaded.value, loaded: true, problem: null } : { problem: loaded.problem });
    },
    change: (change) => {
      apply({ ...get().settings, ...change }, null);
    },
    reset: () => {
      const { settings } = get();
      apply({ ...settings, ...DEFAULT_PLAYER_SETTINGS }, settings);
    },
    undoReset: () => {
      const { settings, beforeReset } = get();
      if (beforeReset) apply({ ...beforeReset, lastRound: settings.lastRound }, null);
    },
  };
});
