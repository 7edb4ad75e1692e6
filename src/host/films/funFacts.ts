import type { PageFact } from '../../contract/filmPage.ts';
import type { FactBook } from '../../facts/book.ts';
import type { Fact } from '../../facts/fact.ts';
import { plainNamesOf, plainText } from '../../facts/names.ts';

const MOST = 6;
const MOST_OF_ONE_TOPIC = 2;
/** Above this, most who saw the film know it. */
const KNOWN_TO_MOST = 0.45;
/** From this share of common words on, two statements tell the same story. */
const TOO_ALIKE = 0.4;

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
      return fact && isTellable(fact, page) && namesItsSubject(book, fact)
        ? [{ page, rank: rankOf(fact, page) }]
        : [];
    })
    .sort((a, b) => b.rank - a.rank || (a.page.id < b.page.id ? -1 : 1));
  const picked: PageFact[] = [];
  for (const { page } of ranked) {
    if (picked.length === MOST) break;
    const ofTopic = picked.filter(({ topic }) => topic === page.topic).length;
    const isNew = picked.every((other) => likeness(other, page) < TOO_ALIKE);
    if (isNew && ofTopic < MOST_OF_ONE_TOPIC) picked.push(page);
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

/** A statement that stands on its own says whom it is about; one that says "he" needs its question around it. */
function namesItsSubject(book: FactBook, { subject, statement }: Fact): boolean {
  const entity = book.entity(subject);
  const words = plainText(statement.en);
  // A fact about the film itself needs no name: the page has it at the top.
  return (
    subject === book.file.film.id ||
    Boolean(entity && plainNamesOf(entity).some((name) => words.includes(name)))
  );
}

/** How much of their words two statements have in common, from 0 to 1. */
function likeness(a: PageFact, b: PageFact): number {
  const wordsOf = ({ statement }: PageFact) => new Set(plainText(statement.en).split(' '));
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return common / (ours.size + theirs.size - common);
}
