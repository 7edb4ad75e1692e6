import { z } from 'zod';
import type { StatisticsReply } from '../../contract/statistics.ts';
import type { Question } from '../../quiz/question.ts';
import { hardestOf, ratingOf, statisticsOf } from '../../quiz/statistics.ts';
import { cardsAlone } from '../../quiz/timeline.ts';
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
  const questions = questionsOf(library);
  const named = (by: 'rating' | 'misses') =>
    hardestOf(tally, all.memory, by, HARDEST).map((question) => ({
      ...question,
      stem: questions.get(question.questionId)?.stem ?? null,
    }));
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
    hardest: { byRating: named('rating'), byMisses: named('misses') },
  };
}

/** Every question that can still be asked, by its id. */
export function questionsOf(library: FoundBanks): Map<string, Question> {
  const banks = library.banks.map(({ bank }) => bank);
  const cards = cardsAlone(banks.flatMap(({ timelines = [] }) => timelines));
  return new Map(
    [...cards, ...banks.flatMap(({ questions }) => questions)].map((question) => [question.id, question]),
  );
}
