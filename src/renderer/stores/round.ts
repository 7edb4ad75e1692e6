import { create } from 'zustand';
import type { RoundRequest, SavedGame } from '../../contract/api.ts';
import type { Problem, Result } from '../../contract/result.ts';
import type { Response } from '../../quiz/events.ts';
import type { Lifeline } from '../../quiz/lifelines.ts';
import { drive, type Driver, type LiveGame } from '../../quiz/driver.ts';
import { api } from './api.ts';
import { painted } from './painted.ts';

interface RoundStore {
  game: SavedGame | null;
  live: LiveGame | null;
  /** The answer that was just given, shown at once, before it is on disk and graded. */
  pressed: Response | null;
  /** Why the last step could not be kept; `retry` tries it again. */
  problem: Problem | null;
  /** Draws and begins a round. */
  start: (request: RoundRequest) => Promise<Result<SavedGame>>;
  /**
   * Takes up a round from its log, with the question open that was to be asked. While one is being taken up, asking for
   * it again waits for the same.
   */
  resume: (gameId: string) => Promise<Result<SavedGame>>;
  openNext: () => Promise<void>;
  answer: (response: Response) => Promise<void>;
  /** Shows one more clue, where there are clues. */
  showClue: () => Promise<void>;
  takeLifeline: (lifeline: Lifeline) => Promise<void>;
  /** Stops the clock of the open question. */
  pause: () => Promise<void>;
  /** Lets the clock go on after a pause. */
  goOn: () => Promise<void>;
  retry: () => Promise<void>;
  /** Stops the clock and forgets the round here; its log stays on disk. */
  leave: () => void;
}

let driver: Driver | null = null;
/** Counts the rounds gone to and left, so that what was loading for one that was left is dropped. */
let visit = 0;
/** When what was pressed last is on screen: the verdict takes longer to draw, and must not hold that up. */
let lit = Promise.resolve();
/** The round that is being loaded. */
let loading: { gameId: string; loaded: Promise<Result<SavedGame>> } | null = null;

/** The running round. Every step is on disk before it shows. */
export const useRound = create<RoundStore>((set, get) => {
  function take(game: SavedGame): void {
    get().leave();
    driver = drive<Problem>(game.setup, game.events, {
      clock: performance,
      schedule: (delayMs, call) => {
        const timer = setTimeout(call, delayMs);
        return () => {
          clearTimeout(timer);
        };
      },
      journal: async (sequence, event) => {
        const [kept] = await Promise.all([api('games.append', { gameId: game.id, sequence, event }), lit]);
        return kept.ok ? null : kept.problem;
      },
      changed: (live) => {
        set({ live, pressed: null, problem: null });
      },
      failed: (problem) => {
        set({ problem });
      },
    });
    set({ game, live: driver.current() });
  }

  /** Takes a round up with its question open, before its screen comes up; where a fact is still shown, that stays. */
  async function begin(game: SavedGame): Promise<void> {
    take(game);
    if (get().live?.state.phase !== 'revealed') await driver?.openNext();
  }

  async function load(gameId: string): Promise<Result<SavedGame>> {
    const mine = ++visit;
    const loaded = await api('games.load', { gameId });
    if (mine !== visit) return loaded;
    loading = null;
    if (!loaded.ok) return loaded;
    await begin(loaded.value);
    return loaded;
  }

  return {
    game: null,
    live: null,
    pressed: null,
    problem: null,
    start: async (request) => {
      const started = await api('games.start', request);
      if (!started.ok) return started;
      // The day's round may be one that was begun before.
      await begin(started.value);
      return started;
    },
    resume: (gameId) => {
      if (loading?.gameId !== gameId) loading = { gameId, loaded: load(gameId) };
      return loading.loaded;
    },
    openNext: async () => driver?.openNext(),
    answer: async (response) => {
      const { game, live, pressed, problem } = get();
      const player = game?.setup.players[0]?.id;
      if (live?.state.phase !== 'open' || pressed !== null || problem || player === undefined) return;
      set({ pressed: response });
      lit = painted();
      await driver?.answer(player, response);
      // What the rules refuse leaves no trace; what could not be kept stays, to be tried again.
      if (get().pressed === response && !get().problem) set({ pressed: null });
    },
    showClue: async () => {
      if (get().pressed === null && !get().problem) await driver?.showClue();
    },
    takeLifeline: async (lifeline) => {
      const { game, pressed, problem } = get();
      const player = game?.setup.players[0]?.id;
      if (pressed === null && !problem && player !== undefined) await driver?.useLifeline(player, lifeline);
    },
    pause: async () => {
      if (get().pressed === null && !get().problem) await driver?.pause();
    },
    goOn: async () => {
      if (!get().problem) await driver?.resume();
    },
    retry: async () => driver?.retry(),
    leave: () => {
      visit += 1;
      loading = null;
      driver?.stop();
      driver = null;
      set({ game: null, live: null, pressed: null, problem: null });
    },
  };
});
