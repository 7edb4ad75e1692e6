import { z } from 'zod';
import { failed, type Result } from '../../contract/result.ts';

/**
 * The answer for a game whose rows are there but can't be understood. It stays in the records.
 * @param error a ZodError for the rows, or an Error that says what is wrong with the log
 * @throws the error itself when it is of any other kind
 */
export function unreadable(gameId: string, error: unknown): Result<never> {
  if (!(error instanceof Error) || 'errcode' in error) throw error;
  const [issue] = error instanceof z.ZodError ? error.issues : [];
  const reason = issue ? `${issue.path.join('.')}: ${issue.message}` : error.message;
  return failed(
    'game-unreadable',
    `The saved round ${gameId} can't be read (${reason}). It stays in records.db; update the app, or start another round.`,
    { gameId, reason },
  );
}

/** The answer for a game that is not there, or was discarded. */
export function unknownGame(gameId: string): Result<never> {
  return failed('game-unknown', `There is no round ${gameId}, or it was discarded. Start another.`, {
    gameId,
  });
}
