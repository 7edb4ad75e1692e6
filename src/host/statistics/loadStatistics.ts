import { z } from 'zod';
import type { StatisticsReply } from '../../contract/statistics.ts';
import { hardestOf, ratingOf, statisticsOf } from '../../quiz/statistics.ts';
import type { FoundBanks } from '../library/library.ts';
import type { Database } from '../records/database.ts';
import { dayOf } from './day.ts';
import type { Tallies } from './tallies.ts';

/** How many of the hardest questions are named. */
const HARDEST = 8;

const Rounds = z.object({ rounds: z.number() });

/**
 * Draws the statistics of all answers, or of those from one moment to another. The rating is always made from all
 * answers; a period shows its part of the curve.
 * @param period ms since 1970, both included
 * @param now ms since 1970
 */
export function loadStatistics(
  database: Database,
  tallies: Tallies,
  library: FoundBanks,
  { from, to }: { from?: number | undefined; to?: number | undefined },
  now: number,
): StatisticsReply {
  const all = tallies.all(database);
  const [least, most] = [from ?? 0, to ?? Number.MAX_SAFE_INTEGER];
  const isWhole = from === undefined && to === undefined;
  const tally = isWhole ? all : tallies.between(database, least, most);
  const rating = ratingOf(all);
  const statistics = statisticsOf(tally, dayOf(now));
  const hardest = {
    byRating: hardestOf(tally, all.memory, 'rating', HARDEST),
    byMisses: hardestOf(tally, all.memory, 'misses', HARDEST),
  };
  const questions = library.questions(
    [...hardest.byRating, ...hardest.byMisses].map(({ questionId }) => questionId),
  );
  const named = (by: keyof typeof hardest) =>
    hardest[by].map((question) => ({ ...question, stem: questions.get(question.questionId)?.stem ?? null }));
  const [finished] = database.all(
    Rounds,
    'SELECT count(*) AS rounds FROM games WHERE discarded_at IS NULL AND finished_at BETWEEN ? AND ?',
    least,
    most,
  );
  return {
    ...statistics,
    rating: { ...rating, curve: rating.curve.filter(({ at }) => at >= least && at <= most) },
    rounds: finished?.rounds ?? 0,
    hardest: { byRating: named('byRating'), byMisses: named('byMisses') },
  };
}
