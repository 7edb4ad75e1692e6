import { entitiesOf } from '../../../facts/value.ts';
import type { QuestionOf } from '../../../quiz/question.ts';
import { entitiesBehind } from '../answers.ts';
import { filmBooks, namesOf } from '../books.ts';
import type { Beside, KnownFact } from '../check.ts';
import { keysOf } from '../parts.ts';
import { plain } from '../words.ts';

/**
 * Whether all clues lead to the key: it stands in one of their facts, and the facts hang together through those they
 * name. A film is the answer to whatever its own facts tell.
 */
export function cluesKey(question: QuestionOf<'clues'>, beside: Beside): string[] {
  const [key] = keysOf(question);
  const { facts, checked } = beside;
  if (!key || facts.length === 0 || facts.length < question.facts.length) return [];
  const books = filmBooks(checked, key);
  const isFilm = facts.every(({ book }) => books.includes(book) || nameOfFilm({ book }, key.text.en));
  if (isFilm) return [];
  const reached = new Set(facts.flatMap(({ book }) => entitiesBehind(book, key).map(({ id }) => id)));
  const rest = new Set(facts);
  const isHit = ({ fact, book }: KnownFact) =>
    membersOf(fact).some((id) => reached.has(id)) ||
    ('text' in fact.value && plain(fact.value.text.en) === plain(key.text.en)) ||
    namesOf(book, fact.subject).includes(plain(key.text.en));
  for (let found = [...rest].find(isHit); found; found = [...rest].find(isHit)) {
    rest.delete(found);
    for (const id of membersOf(found.fact)) if (id !== found.book.file.film.id) reached.add(id);
  }
  return [...rest].map(
    ({ fact }) => `the fact ${fact.id} does not lead to "${key.text.en}": mend the key or the clues`,
  );
}

function membersOf(fact: KnownFact['fact']): string[] {
  return [fact.subject, ...entitiesOf(fact.value), ...Object.values(fact.with)];
}

function nameOfFilm({ book }: Pick<KnownFact, 'book'>, title: string): boolean {
  return namesOf(book, book.file.film.id).includes(plain(title));
}
