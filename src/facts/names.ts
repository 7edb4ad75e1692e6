import type { Entity } from './entity.ts';

const PLAIN_LETTERS = /^[\x20-\x7e]*$/;

/**
 * Reduces a text to what makes two texts the same for a reader: no case, accents, punctuation or extra spaces.
 * @returns lower-case words with single spaces; Chinese characters stay as they are
 */
export function plainText(text: string): string {
  // Most names are plain letters, and there can be very many.
  if (PLAIN_LETTERS.test(text)) {
    const small = text.toLowerCase();
    const bare = small.includes("'") ? small.replace(/'s\b/g, '').replace(/'/g, '') : small;
    return bare.replace(/[^a-z0-9]+/g, ' ').trim();
  }
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Every way in which an entity's name is written, as plain text. A person's name counts in either order. */
export function plainNamesOf(entity: Entity): string[] {
  const names = [
    entity.name.en,
    entity.name.zh,
    entity.phrase?.en,
    entity.phrase?.zh,
    entity.original,
    ...entity.aliases,
  ]
    .filter((name) => name !== undefined)
    .map(plainText);
  const turned = entity.type === 'person' ? names.flatMap(turnedNames) : [];
  return [...new Set([...names, ...turned])];
}

/** "zhang yi" also as "yi zhang"; of three words, the first can go to the end and the last to the front. */
function turnedNames(name: string): string[] {
  const words = name.split(' ');
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2) return [];
  return [[...words.slice(1), first].join(' '), [last, ...words.slice(0, -1)].join(' ')];
}
