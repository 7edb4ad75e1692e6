import type { GameSummary } from '../../contract/api.ts';
import { ok, type Problem, type Result } from '../../contract/result.ts';
import { summarise } from '../../quiz/summary.ts';
import type { Database } from '../records/database.ts';
import { finishedIds, unfinishedIds } from './gameStore.ts';
import { readPlayedGame } from './playedGame.ts';

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
  // By database: after a restore from a backup the same game may be another.
  const remembered = new WeakMap<Database, Map<string, GameSummary>>();

  function list(database: Database, ids: string[]): GameSummary[] {
    const known = remembered.get(database) ?? new Map<string, GameSummary>();
    remembered.set(database, known);
    return ids.flatMap((id) => {
      const before = known.get(id);
      if (before) return [before];
      const summary = summaryOf(database, id);
      if (!summary.ok) {
        problemFound(summary.problem);
        return [];
      }
      if (summary.value.finishedAt !== null) known.set(id, summary.value);
      return [summary.value];
    });
  }

  return {
    unfinished: (database) => list(database, unfinishedIds(database)),
    finished: (database) => list(database, finishedIds(database)),
  };
}

function summaryOf(database: Database, id: string): Result<GameSummary> {
  const read = readPlayedGame(database, id);
  if (!read.ok) return read;
  const { startedAt, finishedAt, setup } = read.value.game;
  const { points, questions, answered, right, partly, topics } = summarise(
    setup,
    read.value.state,
    setup.players[0]?.id ?? '',
  );
  return ok({
    id,
    startedAt,
    finishedAt,
    mode: setup.mode,
    ...(setup.daily && { daily: setup.daily }),
    films: setup.films,
    points,
    questions,
    answered,
    right,
    partly,
    topics,
  });
}
