import type { GameSummary } from '../../contract/api.ts';
import { ok, type Problem, type Result } from '../../contract/result.ts';
import { summarise } from '../../quiz/summary.ts';
import type { Database } from '../records/database.ts';
import { finishedIds, unfinishedIds } from './gameStore.ts';
import { readPlayedGame } from './playedGame.ts';

/** Lists games with what was made of them. */
export interface Summaries {
  /** The newest first; `most` of them at most, if it is given. */
  unfinished: (database: Database, most?: number) => GameSummary[];
  finished: (database: Database) => GameSummary[];
  /** One game; undefined when it can't be read. */
  one: (database: Database, id: string) => GameSummary | undefined;
}

/**
 * Makes the lists of games. A finished game is replayed once and remembered: it changes no more.
 * @param problemFound told about each game that can't be read; the others are listed all the same
 */
export function createSummaries(problemFound: (problem: Problem) => void): Summaries {
  // By database: after a restore from a backup the same game may be another.
  const remembered = new WeakMap<Database, Map<string, GameSummary>>();

  function summary(database: Database, id: string): GameSummary | undefined {
    const known = remembered.get(database) ?? new Map<string, GameSummary>();
    remembered.set(database, known);
    const before = known.get(id);
    if (before) return before;
    const made = summaryOf(database, id);
    if (!made.ok) {
      problemFound(made.problem);
      return undefined;
    }
    if (made.value.finishedAt !== null) known.set(id, made.value);
    return made.value;
  }

  function list(database: Database, ids: readonly string[], most = Infinity): GameSummary[] {
    const found: GameSummary[] = [];
    for (const id of ids) {
      if (found.length >= most) break;
      const next = summary(database, id);
      if (next) found.push(next);
    }
    return found;
  }

  return {
    unfinished: (database, most) => list(database, unfinishedIds(database), most),
    finished: (database) => list(database, finishedIds(database)),
    one: summary,
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
