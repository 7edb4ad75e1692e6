import { type FactBook, fillersOf, trueAnswers } from '../facts/book.ts';
import type { Fact } from '../facts/fact.ts';
import { askable } from './template.ts';

/** The facts that give people a job on the film, in the order of the file. */
export function jobFacts(book: FactBook): Fact[] {
  return askable(book).filter((fact) => 'job' in fact.with);
}

/** The jobs that somebody has in any source. */
export function jobsOf(book: FactBook, person: string): Set<string> {
  const some = book.file.facts.find(
    (fact) => 'job' in fact.with && fillersOf(fact, 'value').includes(person),
  );
  if (!some) return new Set();
  return trueAnswers(book, { ...some, value: { entity: person }, accounts: undefined }, 'job', ['value']);
}
