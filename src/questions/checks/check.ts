import type { FactBook } from '../../facts/book.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Bank } from '../../quiz/bank.ts';
import type { Question } from '../../quiz/question.ts';

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
  /** The facts that the bank was written from. Without them a check finds what the bank alone shows. */
  book?: FactBook;
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
export function questionCheck(id: string, look: (question: Question, checked: Checked) => string[]): Check {
  return {
    id,
    run: (checked) =>
      checked.questions.flatMap((question) =>
        look(question, checked).map((message) => ({ rule: id, question: question.id, message })),
      ),
  };
}

/** The facts that a question stands on, as far as the facts file has them. */
export function factsOf(question: Question, book: FactBook): Fact[] {
  return question.facts.map((id) => book.fact(id)).filter((fact) => fact !== undefined);
}
