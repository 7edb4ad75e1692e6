import { questionCheck } from './check.ts';
import { textsOf } from './parts.ts';
import { inEachLanguage } from './words.ts';

const UNFILLED =
  /\{\{|\}\}|\$\{|%[sd]\b|\bundefined\b|\bNaN\b|\[object |\bnull\b|\b(?:TODO|FIXME|TBD|XXX|lorem ipsum)\b|\$t\(/i;
/** Brackets, quotation marks and title marks with nothing in them, as a text that lost a part has. */
const HOLLOW = /\(\s*\)|（\s*）|《\s*》|“\s*”|""|「\s*」|\[\s*\]/;
/** The path of a message instead of its words: "production.credit.director.0". */
const MESSAGE_PATH = /^[a-z][A-Za-z-]*(?:\.[A-Za-z0-9-]+){2,}$/;

/**
 * No text is empty or has an empty place in it: no {{name}} that was never filled, no "undefined", no brackets without words.
 * Source: our own templates; an infobox that lost its text leaves such brackets in encyclopedia extracts.
 */
export const filled = questionCheck('filled', (question) =>
  textsOf(question).flatMap(([part, text]) =>
    inEachLanguage(text).flatMap((words) => {
      if (words.trim() === '') return [`a text (${part}) is empty: write it`];
      const place = (UNFILLED.exec(words) ?? HOLLOW.exec(words) ?? MESSAGE_PATH.exec(words))?.[0];
      return place === undefined ? [] : [`"${words}" (${part}) has an empty place "${place}": fill it`];
    }),
  ),
);
