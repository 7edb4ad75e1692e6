import type { FactBook } from '../facts/book.ts';
import type { Entity, EntityType } from '../facts/entity.ts';
import { plainText } from '../facts/names.ts';
import { type LocalText, textIn } from '../facts/text.ts';
import type { Foil, Unit, Value } from '../facts/value.ts';
import { say } from './wording.ts';

const DAY_IN_ENGLISH = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const DAY_IN_CHINESE = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });

/** Something that can become an option. */
export interface Candidate {
  /** Unique among the options of a question: an entity's id, or one made from the words. */
  id: string;
  text: LocalText;
  original?: string;
  /** The entity behind it, when there is one. */
  entity?: string;
  /** How it reads inside a sentence. */
  phrase: LocalText;
}

/** Whose names stay in the letters in which the sources write them, whatever the language. */
const KEPT_NAMES: readonly EntityType[] = ['person', 'organisation'];

/** An entity as an option. The name of a person or a company without Chinese words is the same in Chinese. */
export function candidateOf(entity: Entity): Candidate {
  const { name } = entity;
  const text = KEPT_NAMES.includes(entity.type) ? { en: name.en, zh: textIn('zh', name) } : name;
  return {
    id: entity.id,
    entity: entity.id,
    text,
    phrase: entity.phrase ?? text,
    ...(entity.original === undefined ? {} : { original: entity.original }),
  };
}

/**
 * A fact's value as options: one for a single value, one each for several entities.
 * @returns nothing for an id that the facts do not hold, which their schema excludes
 */
export function candidatesOf(book: FactBook, value: Value): Candidate[] {
  if ('text' in value) return [wordsCandidate(value.text)];
  if ('number' in value) return [numberCandidate(value.number, value.unit)];
  if ('date' in value) return [dateCandidate(value.date)];
  const ids = 'entity' in value ? [value.entity] : value.entities;
  return ids.map((id) => book.entity(id)).flatMap((entity) => (entity ? [candidateOf(entity)] : []));
}

/**
 * A foil as an option.
 * @param value the fact's own value, whose unit a bare number takes
 */
export function foilCandidates(book: FactBook, foil: Foil, value: Value): Candidate[] {
  if ('en' in foil) return [wordsCandidate(foil)];
  if ('number' in foil) return 'unit' in value ? [numberCandidate(foil.number, value.unit)] : [];
  return candidatesOf(book, foil);
}

function wordsCandidate(text: LocalText): Candidate {
  return { id: plainText(text.en).replaceAll(' ', '-'), text, phrase: inSentence(text) };
}

function numberCandidate(count: number, unit: Unit): Candidate {
  const text = say(`unit.${unit}`, unit === 'edition' ? { count, ordinal: true } : { count });
  return { id: `${unit}-${count}`, text, phrase: inSentence(text) };
}

/** A day in full, in the words of each language. */
function dateCandidate(date: string): Candidate {
  const day = new Date(`${date}T00:00:00Z`);
  const text = { en: DAY_IN_ENGLISH.format(day), zh: DAY_IN_CHINESE.format(day) };
  return { id: `day-${date}`, text, phrase: text };
}

/** Options start with a capital; inside a sentence only names keep theirs, so the small words lose it. */
export function inSentence(text: LocalText): LocalText {
  const en = text.en.replace(/^(A|An|The|To|In|Into|On|At|His|Her|He|She|It|They|That|Two)\b/, (word) =>
    word.toLowerCase(),
  );
  return { ...text, en };
}
