import type { FactStatus } from '../../contract/filmPage.ts';
import type { FactBook } from '../../facts/book.ts';
import type { Fact } from '../../facts/fact.ts';
import type { LocalText } from '../../facts/text.ts';
import type { Dispute } from '../../quiz/question.ts';

/** How a fact stands, as the page shows it. */
export interface ShownStanding {
  status: FactStatus;
  reasons: LocalText[];
  dispute?: Dispute;
}

/** The one place where the page learns how a fact may be asked, why, and what its sources disagree about. */
export function shownStanding(book: FactBook, fact: Fact): ShownStanding {
  return {
    status: fact.status,
    reasons: fact.why === undefined ? [] : [{ en: fact.why }],
    ...(fact.dispute && {
      dispute: {
        about: fact.dispute.about,
        claims: fact.dispute.claims.map(({ claim, sources }) => ({ claim, sources: book.cite(sources) })),
      },
    }),
  };
}
