import type { PageFact } from '../../contract/filmPage.ts';
import type { FactBook } from '../../facts/book.ts';
import type { Fact } from '../../facts/fact.ts';

const MOST = 6;
const MOST_OF_ONE_TOPIC = 2;
/** Above this, most who saw the film know it. */
const KNOWN_TO_MOST = 0.45;

/**
 * Picks facts that are good to tell: nothing is given away, nobody contests them, few know them, and they tell what
 * somebody did or what happened rather than fill a line of the credits.
 * @param shown the same facts as the page shows them
 * @returns ids, the best first, no more than two of one topic
 */
export function funFactsOf(book: FactBook, shown: readonly PageFact[]): string[] {
  const byId = new Map(book.file.facts.map((fact) => [fact.id, fact]));
  const ranked = shown
    .flatMap((page) => {
      const fact = byId.get(page.id);
      return fact && isTellable(fact, page) ? [{ page, rank: rankOf(fact, page) }] : [];
    })
    .sort((a, b) => b.rank - a.rank || (a.page.id < b.page.id ? -1 : 1));
  const picked: PageFact[] = [];
  for (const { page } of ranked) {
    const ofTopic = picked.filter(({ topic }) => topic === page.topic).length;
    if (picked.length < MOST && ofTopic < MOST_OF_ONE_TOPIC) picked.push(page);
  }
  return picked.map(({ id }) => id);
}

function isTellable({ centrality }: Fact, { status, spoiler, dispute, topic }: PageFact): boolean {
  const isContested = dispute !== undefined || topic === 'disputes' || status === 'never';
  return !spoiler && !isContested && centrality <= KNOWN_TO_MOST;
}

/** A phrase of ours tells something; a name, a number or a day is a line of a table. Longer statements tell more. */
function rankOf({ value, centrality }: Fact, { statement }: PageFact): number {
  const tells = 'text' in value ? 1 : 0;
  const length = Math.min(statement.en.length, 120) / 120;
  return tells + length + (1 - centrality) / 2;
}
