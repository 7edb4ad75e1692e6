import type { FactBook } from '../../facts/book.ts';
import { entitiesOf } from '../../facts/value.ts';
import { candidatesOf } from '../candidate.ts';
import { namesOf } from './books.ts';
import { type Beside, questionCheck } from './check.ts';
import { cluesOf } from './parts.ts';
import { allWords, characterPairs, contentWords, isSameWord } from './words.ts';

/**
 * Every clue comes from a fact of the question: it has a telling word in common with one of them. None repeats another.
 * Source: rule 1 of the house, "no question without a source"; a clue is a part of the question.
 */
export const fromFacts = questionCheck('from-facts', (question, { facts }) => {
  const clues = cluesOf(question);
  if (clues.length === 0) return [];
  const flaws = clues
    .filter(({ en }, index) => clues.slice(0, index).some((other) => other.en === en))
    .map(({ en }) => `the clue "${en}" stands there twice: leave one out`);
  if (facts.length === 0 || facts.length < question.facts.length) return flaws;
  const titles = new Set(facts.flatMap(({ book }) => namesOf(book, book.file.film.id)).flatMap(allWords));
  const told = [...new Set(facts.flatMap(wordsOfFact))].filter((word) => !titles.has(word));
  const pairs = new Set(facts.flatMap(({ fact }) => characterPairs(fact.statement.zh ?? '')));
  return flaws.concat(
    clues
      .filter(({ en }) => !contentWords(en).some((word) => told.some((other) => isSameWord(word, other))))
      .filter(({ zh }) => !characterPairs(zh ?? '').some((pair) => pairs.has(pair)))
      .map(({ en }) => `the clue "${en}" is in none of the question's facts: take clues from facts`),
  );
});

function wordsOfFact({ fact, book }: Beside['facts'][number]): string[] {
  const texts = [
    fact.statement.en,
    fact.ask?.en ?? '',
    fact.claim?.en ?? '',
    fact.event?.words.en ?? '',
    fact.qualifier?.en ?? '',
    ...candidatesOf(book, fact.value).map(({ text }) => text.en),
    ...namesIn(book, [fact.subject, ...entitiesOf(fact.value), ...Object.values(fact.with)]),
    fact.relation.replaceAll('-', ' '),
  ];
  return texts.flatMap(contentWords);
}

function namesIn(book: FactBook, ids: readonly string[]): string[] {
  return ids.flatMap((id) => namesOf(book, id));
}
