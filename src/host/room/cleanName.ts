/** The most letters a name may have, as people count them. */
export const LONGEST_NAME = 24;
/** A letter with a tower of accents is one letter for a reader; no language needs more than this for 24 of them. */
const MOST_UNITS = 200;

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

export type CleanedName = { ok: true; name: string } | { ok: false; code: 'name-empty' | 'name-too-long' };

/**
 * A name as it may stand on the stage: in one line, one way of writing (NFC), without characters that cannot be seen or
 * that turn the direction of the text around them. Markup is left alone: it is text, and is shown as text.
 */
export function cleanName(typed: string): CleanedName {
  const name = typed
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    // Controls, lone surrogates, code points without a meaning, and marks of the layout; but the joiner of emoji and scripts.
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (name.replace(/[\u200c\u200d\p{M}\p{Default_Ignorable_Code_Point}]/gu, '').trim() === '')
    return { ok: false, code: 'name-empty' };
  if (name.length > MOST_UNITS || [...letters.segment(name)].length > LONGEST_NAME)
    return { ok: false, code: 'name-too-long' };
  return { ok: true, name };
}
