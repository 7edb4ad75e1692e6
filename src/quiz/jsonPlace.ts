/** A spot in a text file, counted from 1 as editors do; a column counts UTF-16 units. */
interface TextPlace {
  line: number;
  column: number;
}

const SPACE = /[ \t\n\r]*/y;
// The classes hold every character but quotes, backslashes and controls.
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const PLAIN_VALUE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'the end';

/**
 * Finds where a text stops being JSON. `JSON.parse` says so only in some engines and only for some mistakes.
 * @param text any text
 * @returns the offset of the first thing that breaks the grammar (RFC 8259), in UTF-16 units from 0; undefined when
 *   the text is valid JSON
 */
export function findJsonError(text: string): number | undefined {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const after = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  const afterValue = (): Expected => {
    const container = open.at(-1);
    if (container === undefined) return 'the end';
    return container === '[' ? ', or ]' : ', or }';
  };

  for (;;) {
    at = after(SPACE);
    const here = text[at];
    let next = -1;
    if (expected === 'the end') return here === undefined ? undefined : at;
    if (expected === ':') {
      if (here === ':') next = at + 1;
      expected = 'value';
    } else if (here === ',' && (expected === ', or ]' || expected === ', or }')) {
      next = at + 1;
      expected = expected === ', or ]' ? 'value' : 'key';
    } else if (
      (here === ']' && (expected === ', or ]' || expected === 'value or ]')) ||
      (here === '}' && (expected === ', or }' || expected === 'key or }'))
    ) {
      next = at + 1;
      open.pop();
      expected = afterValue();
    } else if (expected === 'key' || expected === 'key or }') {
      next = after(STRING);
      expected = ':';
    } else if (expected === 'value' || expected === 'value or ]') {
      if (here === '[' || here === '{') {
        next = at + 1;
        open.push(here);
        expected = here === '[' ? 'value or ]' : 'key or }';
      } else {
        next = after(here === '"' ? STRING : PLAIN_VALUE);
        expected = afterValue();
      }
    }
    if (next === -1) return at;
    at = next;
  }
}

/**
 * Turns an offset into a line and a column.
 * @param text the whole text
 * @param offset a position in it, in UTF-16 units from 0
 */
export function placeOf(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
