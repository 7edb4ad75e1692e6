const BREAKS = /[\t\n\v\f\r\u0085\u00a0\u2028\u2029\u3000]+/g;
const HIDDEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/gu;
const TAG = /<\/?[a-z!?][^<>]{0,500}>/gi;
const LOOSE_TAG = /<+(?=[/!?]|[a-z][a-z0-9-]*[\s/>])/gi;

/**
 * Finds what nobody sees in a text, or what turns it around. The spaces that lines are set with are none of it.
 * @returns its offset
 */
export function hiddenIn(text: string): number | undefined {
  const at = text.search(/(?![\t\n\v\f\r])[\p{Cc}\u061c\u202a-\u202e\u2066-\u2069\ufffd]/u);
  return at === -1 ? undefined : at;
}

/**
 * Makes plain words of a text from outside: one line, no markup, no characters that nobody sees or that turn a text
 * around, no spaces at its ends.
 * @returns the words, perhaps none, and whether anything but spaces was taken out
 */
export function cleanWords(text: string): { words: string; isMended: boolean } {
  const spaced = text.toWellFormed().replace(BREAKS, ' ');
  const bare = spaced.replace(HIDDEN, '').replace(TAG, ' ').replace(LOOSE_TAG, '');
  return { words: bare.replace(/ {2,}/g, ' ').trim(), isMended: bare !== spaced };
}
