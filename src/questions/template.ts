import type { FactBook } from '../facts/book.ts';
import type { Fact } from '../facts/fact.ts';
import { standingOf } from '../facts/standing.ts';
import type { LocalText } from '../facts/text.ts';
import type { Kind, QuestionOf } from '../quiz/question.ts';
import type { Candidate } from './candidate.ts';
import type { Asks } from './distractors.ts';
import type { Chance } from './random.ts';

/** What every draft has, whatever its kind. */
interface DraftCommon<Basis> {
  /** Stable: made of the template and the facts. */
  id: string;
  template: string;
  /** What it stands on. The first one gives the topic. */
  facts: readonly [Basis, ...Basis[]];
  stem: LocalText;
  /** The sources whose words it compares. Without any, it is the word of one source or of nobody in particular. */
  speakers?: readonly string[];
}

/** A draft with one right answer among wrong ones. */
interface OneKey {
  asks: Asks;
  key: Candidate;
  distractors: readonly Candidate[];
}

/** A question before its options are put in order, and what it stands on. */
export type Draft<Basis = Fact> = DraftCommon<Basis> &
  (
    | (OneKey & { kind: 'choice' })
    | (OneKey & { kind: 'truth' })
    | { kind: 'select'; asks: Asks; keys: readonly Candidate[]; distractors: readonly Candidate[] }
    /** The candidates in their right order. */
    | { kind: 'order'; sequence: readonly Candidate[] }
    /** What belongs together, and partners that belong to nothing. */
    | { kind: 'match'; pairs: readonly (readonly [Candidate, Candidate])[]; spare: readonly Candidate[] }
    | ({ kind: 'number' } & Pick<QuestionOf<'number'>, 'key' | 'unit' | 'range' | 'within' | 'span'>)
    /** The right answer, every way to write it, and names so like it that they must not pass for it. */
    | { kind: 'text'; asks: Asks; key: Candidate; accepts: readonly string[]; rejects: readonly string[] }
    /** The clues go from the least telling to the most. */
    | (OneKey & { kind: 'clues'; clues: readonly LocalText[] })
  );
/** The drafts of some kinds. */
export type DraftOf<K extends Kind> = Extract<Draft, { kind: K }>;

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
    (fact) =>
      standingOf(book, fact).status !== 'never' && (relation === undefined || fact.relation === relation),
  );
}
