import type { PageFact } from '../../contract/filmPage.ts';
import type { FactBook } from '../../facts/book.ts';
import type { Fact } from '../../facts/fact.ts';
import { citedDispute, standingOf } from '../../facts/standing.ts';

/** How a fact may be asked, why, and what its sources disagree about, as the page shows it. */
export function shownStanding(book: FactBook, fact: Fact): Pick<PageFact, 'status' | 'reason' | 'dispute'> {
  const { status, reason } = standingOf(book, fact);
  const dispute = citedDispute(book, fact);
  return {
    status,
    reason: { code: reason.code, ...(reason.code === 'override' && { why: reason.why }) },
    ...(dispute && { dispute }),
  };
}
