import type { FactBook } from '../facts/book.ts';
import type { Fact } from '../facts/fact.ts';
import { standingOf } from '../facts/standing.ts';
import type { LocalText } from '../facts/text.ts';
import type { Kind } from '../quiz/question.ts';
import type { Candidate } from './candidate.ts';
import type { Asks } from './distractors.ts';
import type { Chance } from './random.ts';

/** A question before its options are put in order. */
export interface Draft {
  /** Stable: made of the template and the facts. */
  id: string;
  template: string;
  asks: Asks;
  kind: Kind;
  fact: Fact;
  stem: LocalText;
  key: Candidate;
  distractors: Candidate[];
}

/** What a template gets to write from. */
export interface Desk {
  book: FactBook;
  /** The film's title, for stems. */
  film: LocalText;
  /** The chance that belongs to a question's id. */
  chance: (id: string) => Chance;
}

/** A way to turn facts into questions. */
export interface Template {
  /** Its folder and name: "cast/who-played". */
  id: string;
  /** What it asks of a fact, so that checks can tell which other answers are true. */
  asks: Asks;
  /** Every question that it can write from the facts, in the order of the facts. */
  write: (desk: Desk) => Draft[];
}

/** The id of a question: its template and what it stands on, for example "cast-who-played-fan-wei". */
export function questionId(template: string, ...parts: string[]): string {
  return [template, ...parts].join('-').replaceAll('/', '-');
}

/** The facts that may be asked, in some relation or in any. */
export function askable(book: FactBook, relation?: string): Fact[] {
  return book.file.facts.filter(
    (fact) => standingOf(book, fact).status !== 'never' && (relation === undefined || fact.relation === relation),
  );
}
