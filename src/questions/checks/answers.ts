import { type FactBook, fillersOf, trueAnswers } from '../../facts/book.ts';
import type { Entity } from '../../facts/entity.ts';
import type { Fact } from '../../facts/fact.ts';
import { plainNamesOf, plainText } from '../../facts/names.ts';
import type { Option } from '../../quiz/question.ts';
import { candidatesOf } from '../candidate.ts';
import { type Asks, foilsOf } from '../distractors.ts';

/**
 * The entities that an option stands for: by what it says, and by its id only where its words name none.
 * An edited bank can hold a new text under an old id, and players see the text.
 */
export function entitiesBehind(book: FactBook, option: Option): Entity[] {
  const named = book.named(option.text.en);
  if (named.length > 0) return named;
  const known = book.entity(option.id);
  return known && plainNamesOf(known).includes(plainText(option.text.en)) ? [known] : [];
}

/** Whether an option is what the fact itself says. */
export function isRight(book: FactBook, fact: Fact, asks: Asks, option: Option): boolean {
  const fillers = fillersOf({ ...fact, dispute: undefined }, asks.slot);
  if (fillers.length > 0) return entitiesBehind(book, option).some(({ id }) => fillers.includes(id));
  return candidatesOf(book, fact.value).some(({ text }) => plainText(text.en) === plainText(option.text.en));
}

/** Whether an option is true in at least one source, by any fact or by a claim in a dispute. */
export function isTrueSomewhere(book: FactBook, fact: Fact, asks: Asks, option: Option): boolean {
  const answers = trueAnswers(book, fact, asks.slot, asks.given);
  if (entitiesBehind(book, option).some(({ id }) => answers.has(id))) return true;
  if (asks.slot !== 'value') return false;
  const sameQuestion = book.file.facts.filter((other) =>
    asks.given.every((slot) => fillersOf(other, slot).some((id) => fillersOf(fact, slot).includes(id))),
  );
  return [fact, ...sameQuestion]
    .flatMap((other) => [
      ...candidatesOf(book, other.value).map(({ text }) => text.en),
      ...(other.dispute?.claims.map(({ claim }) => claim.en) ?? []),
    ])
    .some((text) => plainText(text) === plainText(option.text.en));
}

/** Whether the facts file knows an option to be false: somebody wrote it as a foil, or it is an entity of the film. */
export function isKnown(book: FactBook, fact: Fact, option: Option): boolean {
  if (entitiesBehind(book, option).length > 0) return true;
  return foilsOf(book, fact).some(({ text }) => plainText(text.en) === plainText(option.text.en));
}
