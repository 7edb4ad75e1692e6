import type { GameEvent, Response } from './events.ts';
import { apply, replay } from './rules.ts';
import { limitMsOf, type Setup } from './setup.ts';
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
  /** When the open question opened, on the driver's clock; null when none is open. */
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
  /** Tries again to keep the event that could not be kept, with the time it had. */
  retry: () => Promise<void>;
  /** Stops the timer. The game can be taken up again from its log. */
  stop: () => void;
}

/**
 * Runs the rules in real time: every event is written to the journal first and takes effect after.
 * @param events the log so far; a question that was open when it ended is opened again from its full time
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
  let unkept: GameEvent | null = null;
  let busy = false;
  let stopped = false;
  let cancelTimer = (): void => undefined;
  /** The clue that is being written, which an answer waits for. */
  let clue: Promise<boolean> | null = null;

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
    else if (state.phase !== 'open') openedAt = null;
    if (openedAt !== null) armTimer();
    ports.changed({ state, openedAt });
  }

  function armTimer(): void {
    const limitMs = limitMsOf(setup);
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

  return {
    current: () => ({ state, openedAt }),
    async openNext() {
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
      await clue;
      await happen(event);
    },
    async showClue() {
      const shown = state.played.at(-1)?.cluesShown;
      if (openedAt === null || busy || !shown) return;
      clue = happen({ type: 'clue-shown', index: state.index, clue: shown, elapsedMs: elapsedMs() });
      await clue;
      clue = null;
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
