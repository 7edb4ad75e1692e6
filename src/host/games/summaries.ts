import type { GameSummary } from '../../contract/api.ts';
import { ok, type Problem, type Result } from '../../contract/result.ts';
import { replay } from '../../quiz/rules.ts';
import { summarise } from '../../quiz/summary.ts';
import type { Database } from '../records/database.ts';
import { finishedIds, readGame, type StoredGame, unfinishedIds } from './gameStore.ts';
import { unreadable } from './unreadable.ts';

/** Lists games with what was made of them. */
export interface Summaries {
  unfinished: (database: Database) => GameSummary[];
  finished: (database: Database) => GameSummary[];
}

/**
 * Makes the lists of games. A finished game is replayed once and remembered: it changes no more.
 * @param problemFound told about each game that can't be read; the others are listed all the same
 */
export function createSummaries(problemFound: (problem: Problem) => void): Summaries {
  const remembered = new Map<string, GameSummary>();

  function list(database: Database, ids: string[]): GameSummary[] {
    return ids.flatMap((id) => {
      const known = remembered.get(id);
      if (known) return [known];
      const summary = summaryOf(database, id);
      if (!summary.ok) {
        problemFound(summary.problem);
        return [];
      }
      if (summary.value.finishedAt !== null) remembered.set(id, summary.value);
      return [summary.value];
    });
  }

  return {
    unfinished: (database) => list(database, unfinishedIds(database)),
    finished: (database) => list(database, finishedIds(database)),
  };
}

function summaryOf(database: Database, id: string): Result<GameSummary> {
  let game: StoredGame | undefined;
  try {
    game = readGame(database, id);
    if (!game) throw new Error('it is gone');
    const played = replay(game.setup, game.events);
    if (!played.ok) throw new Error(`event ${played.at} of its log: ${played.refusal}`);
    const { points, questions, answered, right, topics } = summarise(
      game.setup,
      played.state,
      game.setup.players[0]?.id ?? '',
    );
    const { startedAt, finishedAt, setup } = game;
    return ok({ id, startedAt, finishedAt, films: setup.films, points, questions, answered, right, topics });
  } catch (error) {
    return unreadable(id, error);
  }
}
