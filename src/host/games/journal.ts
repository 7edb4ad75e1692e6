import { isDeepStrictEqual } from 'node:util';
import { failed, ok, type Result } from '../../contract/result.ts';
import type { GameEvent } from '../../quiz/events.ts';
import { keptAnswer } from '../../quiz/keptAnswer.ts';
import { apply } from '../../quiz/rules.ts';
import type { Setup } from '../../quiz/setup.ts';
import type { State } from '../../quiz/state.ts';
import type { Database } from '../records/database.ts';
import { insertEvent } from './gameStore.ts';
import { readPlayedGame } from './playedGame.ts';

/** A game in play, as far as its log on disk goes. */
interface LiveGame {
  database: Database;
  gameId: string;
  setup: Setup;
  state: State;
  count: number;
  last: GameEvent | undefined;
}

/** Writes the logs of games. */
export interface Journal {
  /**
   * Puts an event on disk if it can follow what is there, and answers only then.
   * The event that was written last may be sent again, as after a lost answer: it is answered as before.
   * @param sequence the number of events before it
   */
  append: (
    database: Database,
    gameId: string,
    sequence: number,
    event: GameEvent,
  ) => Result<{ sequence: number }>;
  /** Forgets a game that is no longer played. */
  forget: (gameId: string) => void;
}

/** Makes a journal. It remembers the state of the game in play, so that an append need not read the whole log. */
export function createJournal(): Journal {
  let live: LiveGame | undefined;

  function take(database: Database, gameId: string): Result<LiveGame> {
    // After a restore from a backup the database is another, and so may the log be.
    if (live?.gameId === gameId && live.database === database) return ok(live);
    const read = readLive(database, gameId);
    if (read.ok) live = read.value;
    return read;
  }

  return {
    append(database, gameId, sequence, event) {
      const taken = take(database, gameId);
      if (!taken.ok) return taken;
      const game = taken.value;
      if (sequence === game.count - 1 && isDeepStrictEqual(event, game.last)) return ok({ sequence });
      if (sequence !== game.count) return outOfStep(gameId, sequence, game.count);
      const next = apply(game.setup, game.state, event);
      if (!next.ok) {
        return failed(
          'event-refused',
          `The event ${event.type} can't be number ${sequence} of the round ${gameId}: ${next.refusal}. Load the round again.`,
          { gameId, event: event.type, sequence: String(sequence), refusal: next.refusal },
        );
      }
      // Should writing fail half-way, the log on disk is what counts.
      live = undefined;
      const writtenAt = Date.now();
      const { phase, index } = next.state;
      const played = { gameId, setup: game.setup, state: next.state };
      const closes = phase === 'revealed' || phase === 'finished';
      insertEvent(database, {
        gameId,
        sequence,
        event,
        writtenAt,
        finishes: phase === 'finished',
        answer: closes ? keptAnswer(played, index, writtenAt) : undefined,
      });
      live = { ...game, state: next.state, count: sequence + 1, last: event };
      return ok({ sequence });
    },
    forget(gameId) {
      if (live?.gameId === gameId) live = undefined;
    },
  };
}

function readLive(database: Database, gameId: string): Result<LiveGame> {
  const read = readPlayedGame(database, gameId);
  if (!read.ok) return read;
  const { game, state } = read.value;
  const { setup, events } = game;
  return ok({ database, gameId, setup, state, count: events.length, last: events.at(-1) });
}

function outOfStep(gameId: string, sequence: number, expected: number): Result<never> {
  return failed(
    'game-out-of-step',
    `The round ${gameId} has ${expected} events on disk, and number ${sequence} was sent. It may be open in another window: load it again.`,
    { gameId, sequence: String(sequence), expected: String(expected) },
  );
}
