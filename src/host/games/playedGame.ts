import { ok, type Result } from '../../contract/result.ts';
import { replay } from '../../quiz/rules.ts';
import type { State } from '../../quiz/state.ts';
import type { Database } from '../records/database.ts';
import { readGame, type StoredGame } from './gameStore.ts';
import { unknownGame, unreadable } from './problems.ts';

/** A game of the records, and where it stands by its log. */
export interface PlayedGame {
  game: StoredGame;
  state: State;
}

/**
 * Reads a game and plays its log.
 * @returns `game-unknown` for one that is not there, `game-unreadable` for rows or a log that make no sense
 * @throws what SQLite throws
 */
export function readPlayedGame(database: Database, gameId: string): Result<PlayedGame> {
  try {
    const game = readGame(database, gameId);
    if (!game) return unknownGame(gameId);
    const played = replay(game.setup, game.events);
    if (!played.ok) return unreadable(gameId, new Error(`event ${played.at} of its log: ${played.refusal}`));
    return ok({ game, state: played.state });
  } catch (error) {
    return unreadable(gameId, error);
  }
}
