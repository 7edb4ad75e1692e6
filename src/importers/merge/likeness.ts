import type { FactsFile } from '../../facts/file.ts';
import { plainNamesOf, plainText } from '../../facts/names.ts';

type FileEntity = FactsFile['entities'][number];

/**
 * Why two entities may be one: they share a name in some order or script, are spelled alike, one is written with initials
 * or in part, or two sources have them in the same place.
 */
export type Likeness = 'shared-name' | 'like-spelling' | 'initials' | 'part-of-name' | 'same-place';

/** What is looked at of an entity, worked out once. */
export interface Looks {
  entity: FileEntity;
  names: ReadonlySet<string>;
  squashed: string;
  words: readonly string[];
}

/** So long are names in which two wrong letters do not make another name. */
const LONG = 8;
const MOST_SLIPS = 2;
const PART_TYPES = ['character', 'organisation', 'festival', 'award-body'];

/** Prepares an entity for comparison. */
export function looksOf(entity: FileEntity): Looks {
  const plain = plainText(entity.name.en);
  return {
    entity,
    names: new Set(plainNamesOf(entity).filter((name) => name !== '')),
    squashed: plain.replaceAll(' ', ''),
    words: plain.split(' '),
  };
}

/**
 * Says why two entities of one type may be the same one.
 * @returns undefined where nothing speaks for it
 */
export function likenessOf(one: Looks, other: Looks): Likeness | undefined {
  if (one.entity.type !== other.entity.type) return undefined;
  if ([...one.names].some((name) => other.names.has(name))) return 'shared-name';
  if (one.entity.type === 'person' && (isShort(one.words, other.words) || isShort(other.words, one.words)))
    return 'initials';
  if (one.squashed !== '' && one.squashed === other.squashed) return 'like-spelling';
  const isLong = Math.min(one.squashed.length, other.squashed.length) >= LONG;
  if (isLong && slips(one.squashed, other.squashed) <= MOST_SLIPS) return 'like-spelling';
  if (!PART_TYPES.includes(one.entity.type)) return undefined;
  return isPart(one.words, other.words) || isPart(other.words, one.words) ? 'part-of-name' : undefined;
}

/** "J. Smith" and "John Smith": the last words are the same, and the first is the other's initial. */
function isShort([first = '', ...rest]: readonly string[], words: readonly string[]): boolean {
  return (
    first.length === 1 &&
    rest.length > 0 &&
    words.length > 1 &&
    words[0]?.[0] === first &&
    rest.at(-1) === words.at(-1)
  );
}

function isPart(words: readonly string[], others: readonly string[]): boolean {
  return words.length < others.length && words[0] !== '' && words.every((word) => others.includes(word));
}

/** How many letters have to be put in, taken out or changed to make one word of the other (Levenshtein, 1966); at most 3. */
function slips(one: string, other: string): number {
  const tooMany = MOST_SLIPS + 1;
  if (Math.abs(one.length - other.length) > MOST_SLIPS) return tooMany;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[at - 1] === other[column - 1];
      const change = (row[column - 1] ?? 0) + (isSame ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > MOST_SLIPS) return tooMany;
    row = next;
  }
  return row.at(-1) ?? tooMany;
}
