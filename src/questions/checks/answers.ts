import { type FactBook, type Slot, fillersOf } from '../../facts/book.ts';
import type { Entity } from '../../facts/entity.ts';
import type { Fact } from '../../facts/fact.ts';
import { plainNamesOf } from '../../facts/names.ts';
import { isSameValue } from '../../facts/standing.ts';
import type { Option, Question } from '../../quiz/question.ts';
import { candidatesOf } from '../candidate.ts';
import { type Asks, foilsOf } from '../distractors.ts';
import { asksOf } from '../templates/index.ts';
import { bookNamed, filmBooks, isNamedSomewhere, namesOf } from './books.ts';
import type { Beside, KnownFact } from './check.ts';
import { optionsOf } from './parts.ts';
import { plain } from './words.ts';

const YEAR_AT_THE_END = /\s*[(（]\d{4}[)）]$/;

/**
 * The entities that an option stands for: by what it says, and by its id only where its words name none.
 * An edited bank can hold a new text under an old id, and players see the text.
 */
export function entitiesBehind(book: FactBook, option: Option): Entity[] {
  const named = bookNamed(book, option.text.en);
  if (named.length > 0) return named;
  const titled = bookNamed(book, withoutYear(option.text.en));
  if (titled.length > 0) return titled;
  const known = book.entity(option.id);
  return known && plainNamesOf(known).includes(plain(option.text.en)) ? [known] : [];
}

/** A title without the year that stands in brackets after it. */
export function withoutYear(title: string): string {
  return title.replace(YEAR_AT_THE_END, '');
}

/**
 * What a question asks of one of its facts: as its template says, or, for one written by hand, the part of the fact in
 * which the key is found.
 */
export function asksFor(question: Question, { fact, book }: KnownFact, keys: readonly Option[]): Asks {
  const known = asksOf(question.template);
  if (known) return known;
  const parts: Slot[] = ['value', 'subject', ...Object.keys(fact.with)];
  const slot = parts.find((part) => {
    const asks = { slot: part, given: [] };
    return keys.some((key) => isRight(book, fact, asks, key));
  });
  const given = ['subject', 'relation', 'value'].filter((part) => part !== (slot ?? 'value'));
  return { slot: slot ?? 'value', given };
}

/** Whether an option is what the fact itself says. */
export function isRight(book: FactBook, fact: Fact, asks: Asks, option: Option): boolean {
  const fillers = fillersOf({ ...fact, accounts: undefined }, asks.slot);
  if (fillers.length > 0) return entitiesBehind(book, option).some(({ id }) => fillers.includes(id));
  if (asks.slot !== 'value') return false;
  return valueWords(book, fact).includes(plain(option.text.en));
}

/**
 * Finds out what is true in at least one source: by any fact that agrees in what the question gives, or by a claim in a
 * dispute. The facts of every film that an option names are looked at as well.
 * @returns whether an option is true
 */
export function truthTest(
  question: Question,
  { fact, book }: KnownFact,
  asks: Asks,
  beside: Beside,
): (option: Option) => boolean {
  const others = optionsOf(question)
    .flatMap((option) => filmBooks(beside.checked, option))
    .filter((other) => other !== book);
  const truths = new Set<string>();
  for (const where of [book, ...new Set(others)]) {
    for (const other of agreeing(where, book, fact, asks)) {
      for (const name of wordsIn(where, other, asks.slot)) truths.add(name);
    }
  }
  for (const name of wordsIn(book, fact, asks.slot)) truths.add(name);
  return ({ text }) => truths.has(plain(text.en)) || truths.has(plain(withoutYear(text.en)));
}

/** Whether the facts know an option to be false: somebody wrote it as a foil, or it is an entity of a film of the bank. */
export function isKnown(book: FactBook, fact: Fact, asks: Asks, option: Option, beside: Beside): boolean {
  if (foilWords(book, fact).includes(plain(option.text.en))) return true;
  // Where words answer, an entity is no wrong answer by itself: its type tells it apart from the words.
  if (fillersOf({ ...fact, accounts: undefined }, asks.slot).length === 0) return false;
  if (entitiesBehind(book, option).length > 0) return true;
  const { checked } = beside;
  return checked.bookOf?.(option.id) !== undefined || isNamedSomewhere(checked, withoutYear(option.text.en));
}

/** The facts of a book that agree with a fact, of the same book or another, in every part that is given. */
function agreeing(where: FactBook, book: FactBook, fact: Fact, { given }: Asks): Fact[] {
  const wanted = given
    .filter((slot) => slot !== 'relation')
    .map((slot) => ({ slot, fillers: fillersOf(fact, slot), names: new Set(wordsIn(book, fact, slot)) }));
  const candidates = given.includes('relation')
    ? (factsByRelation(where).get(fact.relation) ?? [])
    : where.file.facts;
  return candidates.filter((other) =>
    wanted.every(({ slot, fillers, names }) => {
      if (where !== book) return wordsIn(where, other, slot).some((name) => names.has(name));
      if (fillers.length > 0) return fillersOf(other, slot).some((id) => fillers.includes(id));
      return slot === 'value' && isSameValue(other.value, fact.value);
    }),
  );
}

/** Everything that fills a part of a fact, as plain text in every spelling, with what is only claimed in a dispute. */
const wordsIn = rememberedOf((book: FactBook, fact: Fact, slot: Slot): string[] => {
  const names = fillersOf(fact, slot).flatMap((id) => namesOf(book, id));
  if (slot !== 'value') return names;
  const claims = fact.accounts?.claims.map(({ claim }) => plain(claim.en)) ?? [];
  return [...names, ...valueWords(book, fact), ...claims];
});

const wordsOfValue = rememberedOf((book: FactBook, fact: Fact) =>
  candidatesOf(book, fact.value).map(({ text }) => plain(text.en)),
);
const wordsOfFoils = rememberedOf((book: FactBook, fact: Fact) =>
  foilsOf(book, fact).map(({ text }) => plain(text.en)),
);

/** The value of a fact as an option would read, as plain text. */
export function valueWords(book: FactBook, fact: Fact): string[] {
  return wordsOfValue(book, fact, '');
}

/** The wrong answers that people wrote for a fact, as plain text. */
export function foilWords(book: FactBook, fact: Fact): string[] {
  return wordsOfFoils(book, fact, '');
}

/** Remembers what is worked out for each fact: many questions stand on one. */
function rememberedOf<T>(
  work: (book: FactBook, fact: Fact, part: string) => T,
): (book: FactBook, fact: Fact, part: string) => T {
  const known = new WeakMap<Fact, Map<string, T>>();
  return (book, fact, part) => {
    const parts = known.get(fact) ?? new Map<string, T>();
    known.set(fact, parts);
    const before = parts.get(part);
    if (before !== undefined) return before;
    const result = work(book, fact, part);
    parts.set(part, result);
    return result;
  };
}

const factsByRelation = rememberedBook((book) => Map.groupBy(book.file.facts, ({ relation }) => relation));

function rememberedBook<T>(work: (book: FactBook) => T): (book: FactBook) => T {
  const known = new WeakMap<FactBook, T>();
  return (book) => {
    const before = known.get(book);
    if (before !== undefined) return before;
    const result = work(book);
    known.set(book, result);
    return result;
  };
}
