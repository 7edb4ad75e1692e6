import type { FactBook } from '../facts/book.ts';
import type { Entity } from '../facts/entity.ts';
import type { Fact } from '../facts/fact.ts';
import { plainText } from '../facts/names.ts';
import type { Candidate } from './candidate.ts';
import { foilsOf } from './distractors.ts';
import { editDistance } from '../quiz/grading/editDistance.ts';

/** As many slips as are ever forgiven in a typed name. */
const MOST_SLIPS = 2;

/** What counts as a typed answer, and what must not pass for it. */
interface TypedAnswer {
  /** Every way to write it, each once whatever the case and punctuation; the way it is shown comes first. */
  accepts: string[];
  /** Names of others of its type that a slip or two would turn into it. */
  rejects: string[];
}

/**
 * Works out how an answer may be typed: every name that its entity has in any language, people in both orders of their
 * names. Words that no entity stands behind are accepted as they are in each language.
 */
export function typedAnswer(book: FactBook, key: Candidate): TypedAnswer {
  const entity = book.entity(key.entity ?? '');
  const shown = [key.text.en, key.text.zh ?? []].flat();
  const accepts = eachOnce([...shown, ...(entity ? writtenNamesOf(entity) : [])]);
  if (!entity) return { accepts, rejects: [] };
  const others = book.file.entities.filter(({ id, type }) => type === entity.type && id !== entity.id);
  const rejects = tooLike(others.flatMap(writtenNamesOf), accepts);
  return { accepts, rejects: eachOnce(rejects) };
}

/**
 * Works out how the value of a fact may be typed: as its names and as its file accepts it. Its foils pass for it no more
 * than others of its type do.
 */
export function typedValue(book: FactBook, fact: Fact, key: Candidate): TypedAnswer {
  const { accepts, rejects } = typedAnswer(book, key);
  const all = eachOnce([...accepts, ...fact.accepts]);
  const foils = foilsOf(book, fact).flatMap(({ text }) => [text.en, text.zh ?? []].flat());
  return { accepts: all, rejects: eachOnce([...rejects, ...tooLike(foils, all)]) };
}

/** The names that a slip or two would turn into one of those that are accepted, but that are not accepted. */
function tooLike(names: readonly string[], accepts: readonly string[]): string[] {
  const accepted = accepts.map(plainText);
  return names.filter((name) => {
    const plain = plainText(name);
    return !accepted.includes(plain) && accepted.some((accept) => editDistance(plain, accept) <= MOST_SLIPS);
  });
}

function writtenNamesOf(entity: Entity): string[] {
  const { name, phrase, original, aliases } = entity;
  const names = [name.en, name.zh, phrase?.en, phrase?.zh, original, ...aliases].filter(
    (written) => written !== undefined,
  );
  return entity.type === 'person' ? names.flatMap((written) => [written, ...turned(written)]) : names;
}

/** A name with its first word last and with its last word first; a name of one word has no other order. */
function turned(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2) return [];
  return [
    [...words.slice(1), ...words.slice(0, 1)].join(' '),
    [...words.slice(-1), ...words.slice(0, -1)].join(' '),
  ];
}

function eachOnce(names: readonly string[]): string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => plainText(other) === plainText(name)) === index,
  );
}
