import { z } from 'zod';
import { type Flag, FlagReason } from '../../contract/flags.ts';
import type { FoundBanks } from '../library/library.ts';
import type { Database } from '../records/database.ts';

const FlagRow = z.object({ question_id: z.string(), reason: FlagReason, flagged_at: z.number() });
const Id = z.object({ question_id: z.string() });

/**
 * Takes a question out of play, or puts it back.
 * @param reason what is wrong with it; null puts it back
 * @param now ms since 1970
 */
export function setFlag(
  database: Database,
  { questionId, reason }: { questionId: string; reason: FlagReason | null },
  now: number,
): void {
  if (reason === null) database.run('DELETE FROM flags WHERE question_id = ?', questionId);
  else database.run('INSERT OR REPLACE INTO flags VALUES (?, ?, ?)', questionId, reason, now);
}

/** The ids of the questions that are out of play. */
export function flaggedIds(database: Database): Set<string> {
  const rows = database.all(Id, 'SELECT question_id FROM flags');
  return new Set(rows.map(({ question_id }) => question_id));
}

/** The questions that are out of play, the last flagged first, with what they ask as far as a bank still has them. */
export function listFlags(database: Database, library: FoundBanks): Flag[] {
  const rows = database.all(FlagRow, 'SELECT * FROM flags ORDER BY flagged_at DESC, rowid DESC');
  const known = library.questions(rows.map(({ question_id }) => question_id));
  return rows.map(({ question_id, reason, flagged_at }) => {
    const question = known.get(question_id);
    return {
      questionId: question_id,
      reason,
      flaggedAt: flagged_at,
      question: question ? { film: question.film, topic: question.topic, stem: question.stem } : null,
    };
  });
}
