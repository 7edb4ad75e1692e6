import type { Fact } from '../../facts/fact.ts';
import type { Option, Question } from '../../quiz/question.ts';
import { entitiesBehind } from './answers.ts';
import { filmBooks } from './books.ts';
import type { Beside, KnownFact } from './check.ts';
import { optionsOf } from './parts.ts';
import { plain } from './words.ts';

const DAY_MS = 86_400_000;

/** Where an option stands in time, or among figures, by its fact. */
export interface Place {
  known: KnownFact;
  /** What is counted: only places on one scale can be compared. */
  scale: string;
  at: number;
  /** Whether it is the year in which a film came out, about which sources often differ. */
  isFilmYear: boolean;
}

/**
 * Finds the place of an option by the fact of the question that it belongs to: the fact whose event it tells, whose id it
 * has, or whose subject or value it names.
 * @returns undefined when no fact of the question places it
 */
export function placeOf(question: Question, option: Option, beside: Beside): Place | undefined {
  const { facts } = beside;
  const isEvent = ({ fact }: KnownFact) => plain(fact.event?.words.en ?? '') === plain(option.text.en);
  const hasId = ({ fact, book }: KnownFact) =>
    [fact.id, `${book.file.film.id}/${fact.id}`].includes(option.id) ||
    option.id.endsWith(`-${fact.id}`) ||
    option.id.endsWith(`:${fact.id}`);
  const isAbout = ({ fact, book }: KnownFact) =>
    entitiesBehind(book, option).some(({ id }) => id === fact.subject) ||
    filmBooks(beside.checked, option).includes(book);
  const holdsIt = ({ fact, book }: KnownFact) => {
    const ids = 'entity' in fact.value ? [fact.value.entity] : [];
    const words = 'text' in fact.value ? plain(fact.value.text.en) : undefined;
    return entitiesBehind(book, option).some(({ id }) => ids.includes(id)) || words === plain(option.text.en);
  };
  for (const belongs of [isEvent, hasId, isAbout, holdsIt]) {
    const isTold = question.kind === 'order' || question.kind === 'place' || belongs === isEvent;
    const found = facts.filter(belongs).flatMap((known) => placeBy(known, isTold) ?? []);
    if (found[0]) return found[0];
  }
  return undefined;
}

/** The place that one fact gives: by its event where that is told, else by its date or figure. */
export function placeBy(known: KnownFact, isTold: boolean): Place | undefined {
  const { fact, book } = known;
  const { value } = fact;
  if (isTold && fact.event) {
    return { known, scale: 'story', at: fact.event.moment, isFilmYear: false };
  }
  if ('date' in value) {
    return { known, scale: 'day', at: Date.parse(`${value.date}T00:00:00Z`) / DAY_MS, isFilmYear: false };
  }
  if ('number' in value) {
    const isFilmYear = value.unit === 'year' && isOfFilm(fact, book.entity(fact.subject)?.type);
    return { known, scale: value.unit, at: value.number, isFilmYear };
  }
  const year = /-of-(\d{4})$/.exec(fact.relation)?.[1];
  return year === undefined ? undefined : { known, scale: 'year', at: Number(year), isFilmYear: true };
}

function isOfFilm({ relation }: Fact, type: string | undefined): boolean {
  return type === 'film' && (relation === 'year' || relation === 'released-in');
}

/** The places of all options on one scale, or undefined when one has none or they cannot be compared. */
export function placesOf(question: Question, beside: Beside): Map<string, Place> | undefined {
  const places = new Map<string, Place>();
  for (const option of optionsOf(question)) {
    const place = placeOf(question, option, beside);
    if (place) places.set(option.id, place);
  }
  const scales = new Set([...places.values()].map(({ scale }) => scale));
  const facts = new Set(
    [...places.values()].map(({ known: { fact, book } }) => `${book.file.film.id}/${fact.id}`),
  );
  const isWhole = places.size === optionsOf(question).length && facts.size === places.size;
  return isWhole && scales.size === 1 ? places : undefined;
}
