import { create } from 'zustand';
import type { About } from '../../contract/about.ts';
import type { Problem } from '../../contract/result.ts';
import { api } from './api.ts';

interface AboutStore {
  about: About | null;
  problem: Problem | null;
  load: () => Promise<void>;
}

/** What the app is made of. It does not change while the app runs. */
export const useAbout = create<AboutStore>((set) => ({
  about: null,
  problem: null,
  load: async () => {
    const loaded = await api('app.about', {});
    set(loaded.ok ? { about: loaded.value, problem: null } : { problem: loaded.problem });
  },
}));
