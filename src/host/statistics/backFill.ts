import { z } from 'zod';
import { keptAnswer, type KeptAnswer } from '../../quiz/keptAnswer.ts';
import { apply, start } from '../../quiz/rules.ts';
import type { StoredGame } from '../games/gameStore.ts';
import { readPlayedGame } from '../games/playedGame.ts';
import type { Database } from '../records/database.ts';
import { insertAnswer } from './answerStore.ts';

const Id = z.object({ id: z.string() });

/**
 * Makes the answers of the games that have none yet, by playing their logs; in the order in which they were given, as
 * far as the logs tell. Games of older versions are played once; a game that can't be read is tried again the next time.
 * @throws what SQLite throws; nothing is changed then
 */
export function backFillAnswers(database: Database): void {
  const games = database
    .all(
      Id,
      'SELECT id FROM games WHERE answers_kept = 0 AND discarded_at IS NULL ORDER BY started_at, rowid',
    )
    .flatMap(({ id }) => {
      const read = readPlayedGame(database, id);
      return read.ok ? [read.value.game] : [];
    });
  if (games.length === 0) return;
  database.transaction(() => {
    // Sorting is stable: where no time tells, the games follow each other as they were begun.
    const answers = games.flatMap(answersOf).sort((a, b) => a.answeredAt - b.answeredAt);
    for (const answer of answers) insertAnswer(database, answer);
    for (const { id } of games) database.run('UPDATE games SET answers_kept = 1 WHERE id = ?', id);
  });
}

/** What is remembered of each closed question of a game, from its log alone. */
function answersOf({ id, startedAt, finishedAt, setup, events, writtenAt }: StoredGame): KeptAnswer[] {
  const answers: KeptAnswer[] = [];
  let state = start(setup);
  for (const [at, event] of events.entries()) {
    const next = apply(setup, state, event);
    if (!next.ok) return answers;
    const wasOpen = state.phase === 'open';
    state = next.state;
    if (!wasOpen || (state.phase !== 'revealed' && state.phase !== 'finished')) continue;
    // An old log does not say when: the game's own time has to do.
    const closedAt = writtenAt[at] ?? finishedAt ?? startedAt;
    const answer = keptAnswer({ gameId: id, setup, state }, state.index, closedAt);
    if (answer) answers.push(answer);
  }
  return answers;
}
