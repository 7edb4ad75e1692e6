import type { FactBook } from '../../facts/book.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Bank } from '../../quiz/bank.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { Question } from '../../quiz/question.ts';
import type { Timeline } from '../../quiz/timelineCard.ts';

/** One flaw. */
export interface Finding {
  /** The id of the check that found it. */
  rule: string;
  /** The question's id, or `bank` when no one question is at fault. */
  question: string;
  /** What is wrong, and what to do about it. */
  message: string;
}

/** What a check looks at. */
export interface Checked {
  films: Bank['films'];
  questions: readonly Question[];
  /** What can be put in order, card by card. */
  timelines?: readonly Timeline[] | undefined;
  /** The facts of a film that the bank was written from. Without them a check finds what the bank alone shows. */
  bookOf?: (film: string) => FactBook | undefined;
  /** All films that questions across films were drawn from. */
  shelf?: Shelf;
}

/** What a check of one question looks at beside it. */
export interface Beside {
  films: Bank['films'];
  /** The facts of the question's own film. */
  book: FactBook | undefined;
  /** The facts that it stands on, as far as they are at hand, of whatever film they are. */
  facts: KnownFact[];
  /** All that is checked. */
  checked: Checked;
}

/** A fact with the facts file that it is from. */
export interface KnownFact {
  fact: Fact;
  book: FactBook;
}

/** A rule that a good question, or a good bank, keeps. */
export interface Check {
  id: string;
  run: (checked: Checked) => Finding[];
}

/**
 * Makes a check that looks at one question at a time.
 * @param look returns a message for each flaw, and nothing for a good question
 */
export function questionCheck(id: string, look: (question: Question, beside: Beside) => string[]): Check {
  return {
    id,
    run: (checked) =>
      checked.questions.flatMap((question) =>
        look(question, besideOf(checked, question)).map((message) => ({
          rule: id,
          question: question.id,
          message,
        })),
      ),
  };
}

const lookedUp = new WeakMap<Checked, Map<Question, Beside>>();

/** What stands beside a question, looked up once for all checks. */
function besideOf(checked: Checked, question: Question): Beside {
  const known = lookedUp.get(checked) ?? new Map<Question, Beside>();
  lookedUp.set(checked, known);
  const before = known.get(question);
  if (before) return before;
  const { films, bookOf } = checked;
  const beside = { films, book: bookOf?.(question.film), facts: factsOf(question, bookOf), checked };
  known.set(question, beside);
  return beside;
}

/** The facts that a question stands on, as far as there are books that have them. */
export function factsOf(question: Question, bookOf: Checked['bookOf']): KnownFact[] {
  return question.facts.flatMap((ref) => {
    const [film, id] = splitRef(question, ref);
    const book = bookOf?.(film);
    const fact = book?.fact(id);
    return book && fact ? [{ fact, book }] : [];
  });
}

/** The film and the id that a reference to a fact names. */
export function splitRef(question: Question, ref: string): [film: string, id: string] {
  const slash = ref.indexOf('/');
  return slash === -1 ? [question.film, ref] : [ref.slice(0, slash), ref.slice(slash + 1)];
}

/** The facts a question stands on, each with its film: "film/fact". */
export function wholeRefs(question: Question): string[] {
  return question.facts.map((ref) => splitRef(question, ref).join('/'));
}

/** Every film that a question stands on facts of; its own first. */
export function filmsOf(question: Question): string[] {
  return [...new Set([question.film, ...question.facts.map((ref) => splitRef(question, ref)[0])])];
}
