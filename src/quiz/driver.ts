import type { GameEvent, Response } from './events.ts';
import type { Lifeline } from './lifelines.ts';
import { apply, closesAtMs, replay } from './rules.ts';
import type { Setup } from './setup.ts';
import type { State } from './state.ts';

/** A monotonic clock, in ms from any start: setting the computer's time does not move it. */
export interface Clock {
  now: () => number;
}

/** Calls back once after a time in ms; what it returns cancels the call. */
export type Schedule = (delayMs: number, call: () => void) => () => void;

/**
 * Writes one event to disk. `sequence` is the number of events before it.
 * @returns null when the event is kept, or what went wrong
 */
export type Journal<Failure> = (sequence: number, event: GameEvent) => Promise<Failure | null>;

export interface DriverPorts<Failure> {
  clock: Clock;
  schedule: Schedule;
  journal: Journal<Failure>;
  /** Told after every change, once its event is on disk. */
  changed: (game: LiveGame) => void;
  /** Told when an event could not be kept. The game has not moved; `retry` tries the same event again. */
  failed: (failure: Failure) => void;
}

/** What there is to show of a running game. */
export interface LiveGame {
  state: State;
  /**
   * When the open question opened, on the driver's clock, without the time for which it was paused; null when none is
   * open, and while its clock stands still.
   */
  openedAt: number | null;
}

export interface Driver {
  /** The game as it stands, from the first moment on. */
  current: () => LiveGame;
  /** Opens the next question. Does nothing while one is open or the game is over. */
  openNext: () => Promise<void>;
  /**
   * Answers the open question at this moment. Does nothing when none is open, one answer is on its way, or the rules
   * refuse the response.
   */
  answer: (player: string, response: Response) => Promise<void>;
  /** Shows one more clue. Does nothing when there is none, or no question with clues is open. */
  showClue: () => Promise<void>;
  /** Uses a lifeline in the open question. Does nothing when the rules refuse it. */
  useLifeline: (player: string, lifeline: Lifeline) => Promise<void>;
  /** Stops the clock of the open question. */
  pause: () => Promise<void>;
  /** Lets the clock go on from where it stood. */
  resume: () => Promise<void>;
  /** Tries again to keep the event that could not be kept, with the time it had. */
  retry: () => Promise<void>;
  /** Stops the timer. The game can be taken up again from its log. */
  stop: () => void;
}

/**
 * Runs the rules in real time: every event is written to the journal first and takes effect after.
 * @param events the log so far; a question that was open when it ended is opened again from its full time, and one that
 *   was paused waits to go on from where it was
 * @throws Error when the log does not follow the rules
 */
export function drive<Failure>(
  setup: Setup,
  events: readonly GameEvent[],
  ports: DriverPorts<Failure>,
): Driver {
  const before = replay(setup, events);
  if (!before.ok) throw new Error(`event ${before.at} of the log cannot be: ${before.refusal}`);
  let { state } = before;
  let sequence = events.length;
  let openedAt: number | null = null;
  /** Where the clock stands while it is paused, in ms since the question opened. */
  let heldMs = state.pausedAtMs ?? 0;
  let unkept: GameEvent | null = null;
  let busy = false;
  let stopped = false;
  let cancelTimer = (): void => undefined;
  /** The clue or lifeline that is being written, which an answer waits for. */
  let help: Promise<boolean> | null = null;

  /** First on disk, then in effect. One event at a time: what comes while one is being written is dropped. */
  async function happen(event: GameEvent): Promise<boolean> {
    if (busy || stopped || unkept) return false;
    return keep(event);
  }

  async function keep(event: GameEvent): Promise<boolean> {
    const next = apply(setup, state, event);
    if (!next.ok) return false;
    busy = true;
    const failure = await ports.journal(sequence, event).finally(() => (busy = false));
    if (stopped) return failure === null;
    if (failure !== null) {
      unkept = event;
      ports.failed(failure);
      return false;
    }
    unkept = null;
    sequence += 1;
    state = next.state;
    onKept(event);
    return true;
  }

  function onKept(event: GameEvent): void {
    cancelTimer();
    if (event.type === 'question-opened') openedAt = ports.clock.now();
    else if (event.type === 'resumed') openedAt = ports.clock.now() - heldMs;
    else if (state.phase !== 'open' || state.pausedAtMs !== null) openedAt = null;
    heldMs = state.pausedAtMs ?? 0;
    if (openedAt !== null) armTimer();
    ports.changed({ state, openedAt });
  }

  function armTimer(): void {
    const limitMs = closesAtMs(setup, state);
    if (limitMs === null || stopped) return;
    const leftMs = Math.max(0, limitMs - elapsedMs());
    cancelTimer = ports.schedule(leftMs, () => {
      // An answer that is being written closes the question, or fails and stands for it.
      if (busy) return;
      // Timers may fire a little early; the rules take time-up only once it is.
      if (elapsedMs() < limitMs) armTimer();
      else void happen({ type: 'time-up', index: state.index, elapsedMs: elapsedMs() });
    });
  }

  const elapsedMs = (): number => (openedAt === null ? 0 : Math.max(0, ports.clock.now() - openedAt));

  async function helpWith(event: GameEvent): Promise<void> {
    help = happen(event);
    await help;
    help = null;
  }

  return {
    current: () => ({ state, openedAt }),
    async openNext() {
      if (state.pausedAtMs !== null) return;
      if (state.phase === 'open' && openedAt === null) {
        // Taken up from a log that ended with this question open.
        if (!(await happen({ type: 'interrupted', index: state.index }))) return;
      }
      const index = state.phase === 'waiting' ? state.index : state.index + 1;
      await happen({ type: 'question-opened', index });
    },
    async answer(player, response) {
      // A question that was open when the log ended has no time running yet.
      if (openedAt === null) return;
      const event: GameEvent = {
        type: 'answered',
        index: state.index,
        player,
        response,
        elapsedMs: elapsedMs(),
      };
      await help;
      await happen(event);
    },
    async showClue() {
      const shown = state.played.at(-1)?.cluesShown;
      if (openedAt === null || busy || !shown) return;
      await helpWith({ type: 'clue-shown', index: state.index, clue: shown, elapsedMs: elapsedMs() });
    },
    async useLifeline(player, lifeline) {
      if (openedAt === null || busy) return;
      const { index } = state;
      await helpWith({ type: 'lifeline-used', index, player, lifeline, elapsedMs: elapsedMs() });
    },
    async pause() {
      if (openedAt === null) return;
      await happen({ type: 'paused', index: state.index, elapsedMs: elapsedMs() });
    },
    async resume() {
      await happen({ type: 'resumed', index: state.index });
    },
    async retry() {
      if (unkept && !busy && !stopped) await keep(unkept);
    },
    stop() {
      stopped = true;
      cancelTimer();
    },
  };
}
