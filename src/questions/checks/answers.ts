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
  const fillers = fillersOf({ ...fact, accounts: undefined }, asks.slot);
  if (fillers.length > 0) return entitiesBehind(book, option).some(({ id }) => fillers.includes(id));
  return candidatesOf(book, fact.value).some(({ text }) => plainText(text.en) === plainText(option.text.en));
}

/** Everything that answers a question truly in at least one source: entities by id, all else as plain text. */
interface Truths {
  ids: Set<string>;
  texts: Set<string>;
}

/** What is true by any fact that agrees in what the question gives, or by a claim in a dispute. */
export function truthsFor(book: FactBook, fact: Fact, asks: Asks): Truths {
  const ids = trueAnswers(book, fact, asks.slot, asks.given);
  if (asks.slot !== 'value') return { ids, texts: new Set() };
  const given = asks.given.map((slot) => ({ slot, fillers: fillersOf(fact, slot) }));
  const texts = book.file.facts
    .filter((other) =>
      given.every(({ slot, fillers }) => fillersOf(other, slot).some((filler) => fillers.includes(filler))),
    )
    .concat(fact)
    .flatMap((other) => [
      ...candidatesOf(book, other.value).map(({ text }) => text.en),
      ...(other.accounts?.claims.map(({ claim }) => claim.en) ?? []),
    ]);
  return { ids, texts: new Set(texts.map(plainText)) };
}

/** Whether an option is true in at least one source. */
export function isTrueSomewhere(book: FactBook, truths: Truths, option: Option): boolean {
  return (
    truths.texts.has(plainText(option.text.en)) ||
    entitiesBehind(book, option).some(({ id }) => truths.ids.has(id))
  );
}

/** Whether the facts file knows an option to be false: somebody wrote it as a foil, or it is an entity of the film. */
export function isKnown(book: FactBook, fact: Fact, option: Option): boolean {
  if (entitiesBehind(book, option).length > 0) return true;
  return foilsOf(book, fact).some(({ text }) => plainText(text.en) === plainText(option.text.en));
}
