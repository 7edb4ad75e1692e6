import { create } from 'zustand';
import type { Problem } from '../../contract/result.ts';
import type { ShotsReply } from '../../contract/shots.ts';
import { api } from './api.ts';
import { afterPress, ranOut, type Reel } from './reel.ts';

interface ShotsStore {
  reel: Reel;
  /** What is known of all shots; null until it is loaded. */
  shots: ShotsReply | null;
  /** Why the shots could not be read, or the last one not be written. */
  problem: Problem | null;
  load: () => Promise<void>;
  /**
   * Starts the reel, or stops it and keeps the shot.
   * @param at when the player pressed, in ms on the clock of `performance.now()`
   */
  press: (at: number) => void;
  /** The film is through, and nobody stopped it. */
  runOut: () => void;
  /** Tries again to write down the shot that could not be. */
  keep: () => Promise<void>;
  /** Goes on without the shot that could not be written down, or away from a running reel. */
  letGo: () => void;
}

/** One-second shots: the reel, and those that were made. A shot is on disk before anything is shown of it. */
export const useShots = create<ShotsStore>((set, get) => ({
  reel: { phase: 'still' },
  shots: null,
  problem: null,
  load: async () => {
    const shots = await api('shots.list', {});
    set(shots.ok ? { shots: shots.value, problem: null } : { problem: shots.problem });
  },
  press: (at) => {
    const before = get().reel;
    const reel = afterPress(before, at);
    if (reel === before) return;
    set({ reel });
    if (reel.phase === 'keeping') void get().keep();
  },
  runOut: () => {
    const { reel } = get();
    if (reel.phase === 'running') set({ reel: ranOut(reel.startedAt) });
  },
  keep: async () => {
    const { reel } = get();
    if (reel.phase !== 'keeping') return;
    const { elapsedMs, stoppedAt } = reel;
    const kept = await api('shots.add', { elapsedMs });
    // The player may have left in the meantime, and be back with another.
    const isAwaited = get().reel === reel;
    if (!kept.ok) {
      if (isAwaited) set({ problem: kept.problem });
      return;
    }
    const { shot, shots } = kept.value;
    set({ shots, ...(isAwaited && { problem: null, reel: { phase: 'shown', shot, stoppedAt } }) });
  },
  letGo: () => {
    set({ reel: { phase: 'still' }, problem: null });
  },
}));
