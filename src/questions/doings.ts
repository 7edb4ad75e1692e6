import type { FactBook } from '../facts/book.ts';
import type { Entity } from '../facts/entity.ts';
import type { Fact } from '../facts/fact.ts';
import { isSameValue } from '../facts/standing.ts';
import type { LocalText } from '../facts/text.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { isDescribed } from './described.ts';
import { groupsOf } from './groups.ts';
import { askable } from './template.ts';

/** What characters do and want: relations whose value goes on where the character's name ends, as "hides a letter". */
export const DOINGS = ['does', 'wants'] as const;
export type Doing = (typeof DOINGS)[number];

/** What is told of characters in one relation, and may stand in one question. */
interface Told {
  /** Whose word it is, where it is one source's. */
  speaker?: string;
  spoiler: boolean;
  facts: Fact[];
}

/** What is told of characters in a relation; what gives the story away is kept apart from what does not. */
export function doingsOf(book: FactBook, relation: Doing): Told[] {
  const facts = askable(book, relation).filter(
    ({ topic, value, subject }) =>
      topic === 'plot' && 'text' in value && book.entity(subject)?.type === 'character',
  );
  return groupsOf(book, facts).flatMap(({ speaker, own, also }) =>
    [false, true].flatMap((spoiler): Told[] => {
      const told = facts.filter(
        (fact) => fact.spoiler === spoiler && (own.includes(fact) || also.includes(fact)),
      );
      if (!told.some((fact) => own.includes(fact))) return [];
      return [{ ...(speaker === undefined ? {} : { speaker }), spoiler, facts: told }];
    }),
  );
}

/** Whether any fact, one that is never asked included, says that a character does, or wants, just this. */
export function isDoneBy(book: FactBook, subject: string, fact: Fact): boolean {
  return book.file.facts.some(
    (other) =>
      other.relation === fact.relation && other.subject === subject && isSameValue(other.value, fact.value),
  );
}

/** What somebody does, as an option: with a capital letter. */
export function doingCandidate(book: FactBook, fact: Fact): Candidate | undefined {
  const [doing] = candidatesOf(book, fact.value);
  return doing && { ...doing, text: capitalised(doing.text) };
}

/** The same text with a capital letter at its start. */
export function capitalised(text: LocalText): LocalText {
  return { ...text, en: text.en.charAt(0).toUpperCase() + text.en.slice(1) };
}

/** The characters that go by what they are, and not by a name. */
export function describedCharacters(book: FactBook): Entity[] {
  return book.file.entities.filter((entity) => entity.type === 'character' && isDescribed(entity));
}
