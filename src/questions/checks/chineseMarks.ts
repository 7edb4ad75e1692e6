import { questionCheck } from './check.ts';
import { textsOf } from './parts.ts';
import { hasHan } from './words.ts';

const LATIN_MARK =
  /\p{Script=Han}\s*[,;:?!]|[,;?!]\s*\p{Script=Han}|\p{Script=Han}\.(?!\w)|\p{Script=Han}\s*\(|\)\s*\p{Script=Han}/u;
const STRAIGHT_QUOTES = /"|\p{Script=Han}'|'\p{Script=Han}/u;
const DASH = /\p{Script=Han}\s*-{1,2}\s*\p{Script=Han}/u;
const CHINESE_MARK = /[，。；：？！、《》（）]/;
const TITLE_MARKS = /《[^《》]*(?:《|$)|(?:^|》)[^《》]*》/;

/**
 * Chinese sentences have Chinese marks (，。？！：；“”《》), with their title marks in pairs; English ones have none of them.
 * Source: GB/T 15834—2011, "General rules for punctuation", and GB/T 15835—2011.
 */
export const chineseMarks = questionCheck('chinese-marks', (question) =>
  textsOf(question).flatMap(([part, { en, zh }]) => {
    const flaws: string[] = [];
    const mark = hasHan(en) ? undefined : CHINESE_MARK.exec(en)?.[0];
    if (mark !== undefined)
      flaws.push(`"${en}" (${part}) has the Chinese mark ${mark}: write an English one`);
    if (zh === undefined || !hasHan(zh)) return flaws;
    const latin = [LATIN_MARK, STRAIGHT_QUOTES, DASH]
      .map((form) => form.exec(zh)?.[0])
      .find((found) => found !== undefined);
    if (latin !== undefined) flaws.push(`"${zh}" (${part}) has "${latin}": write Chinese marks`);
    if (TITLE_MARKS.test(zh)) flaws.push(`"${zh}" (${part}) has 《 or 》 without its partner: add it`);
    return flaws;
  }),
);
