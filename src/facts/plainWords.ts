/** No name, title or sentence of a film fact is longer than this. */
export const MOST_CHARACTERS = 2000;

/** Marks that nobody sees, and that can turn a text around: controls, joiners of directions, byte-order marks. */
const HIDDEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/u;
/** A tag or a comment of a markup language; "<3" and "a < b" are none. */
const MARKUP = /<(?:[/!?]|[a-z][a-z0-9-]*[\s/>])/i;

/**
 * Says what keeps a text from being plain words for people: what is hidden in it, markup, or sheer size.
 * @returns what is wrong and how to mend it; undefined for a good text
 */
export function flawOfWords(text: string): string | undefined {
  if (text.length > MOST_CHARACTERS)
    return `the text has ${text.length} characters: shorten it to ${MOST_CHARACTERS} at most`;
  // Long texts may be written over several lines.
  const hidden = HIDDEN.exec(text.replaceAll('\n', ' '))?.[0];
  if (hidden !== undefined) return `the text holds the hidden character ${codeOf(hidden)}: remove it`;
  return MARKUP.test(text) ? 'the text holds HTML: write plain words' : undefined;
}

/** "U+200F" */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A place in some data, and what is wrong there. */
interface FlawAt {
  path: PropertyKey[];
  message: string;
}

/**
 * Finds every text in some data that is not plain words, and every field with a name that no data should have.
 * @param value what came out of a parser: lists, objects, texts, numbers
 */
export function flawsIn(value: unknown, path: readonly PropertyKey[] = []): FlawAt[] {
  if (typeof value === 'string') {
    const message = flawOfWords(value);
    return message === undefined ? [] : [{ path: [...path], message }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(name) : name];
    return name === '__proto__'
      ? [{ path: at, message: 'no field has this name: remove it' }]
      : flawsIn(part, at);
  });
}
