import type { ReviewReply } from '../../contract/statistics.ts';
import { dueCards } from '../../quiz/review.ts';
import type { FoundBanks } from '../library/library.ts';
import type { Database } from '../records/database.ts';
import type { Tallies } from './tallies.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What there is to review.
 * @param now ms since 1970
 * @returns the cards that are due and can be asked, in the order in which they should be
 */
export function loadReview(
  database: Database,
  tallies: Tallies,
  library: FoundBanks,
  now: number,
): ReviewReply {
  const { memory } = tallies.all(database);
  const known = library.questions(memory.keys());
  const cards = [...memory].map(([id, { card }]) => [id, card] as const);
  const all = dueCards(cards, now);
  const due = all.flatMap((card) => {
    const question = known.get(card.questionId);
    return question ? [{ ...card, film: question.film, topic: question.topic, stem: question.stem }] : [];
  });
  return {
    due,
    counts: {
      due: due.length,
      missed: due.filter(({ reason }) => reason.why === 'missed').length,
      tomorrow: cards.filter(([id, { dueAt }]) => dueAt > now && dueAt <= now + DAY_MS && known.has(id))
        .length,
      cards: cards.length,
      gone: all.length - due.length,
    },
  };
}
