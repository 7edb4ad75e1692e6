import { questionCheck } from './check.ts';

const NEGATIVE =
  /\b(?:not|except|never|neither|nor|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|don['’]t|doesn['’]t|didn['’]t|cannot|can['’]t|won['’]t|least)\b/gi;
/** A title in quotes denies nothing. */
const TITLE = /“[^”]*”/g;
/** "At least" counts, it does not deny. */
const COUNTING = /\bat least\b/g;
/** Leaves out words that only look negative: 不久, 不同, 不断, 不过, 不少, 未来, 没收; who refuses (不肯, 不愿);
 * and those set off in marks. */
const CHINESE_NEGATIVE = /(?<![“【「])(?:不(?![久同断过少肯愿])|没(?!收)|未(?!来)|除了|并非|无法)/;

/**
 * A stem asks for what is. Where it has to ask for what is not, the word stands in capitals (NOT, EXCEPT), and in Chinese
 * between marks (“不是”, 【没有】).
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "avoid negatives; if used, capitalise and boldface them";
 * 209 of 4,313 items of OpenTriviaQA's film part break it.
 */
export const negatives = questionCheck('negatives', ({ stem }) => {
  const words = [...stem.en.replaceAll(TITLE, '').replaceAll(COUNTING, '').matchAll(NEGATIVE)].map(
    ([word]) => word,
  );
  const flaws = words
    .filter((word) => word !== word.toUpperCase())
    .map((word) => `the stem has "${word}": ask for what is, or write ${word.toUpperCase()}`);
  if (stem.zh !== undefined && CHINESE_NEGATIVE.test(stem.zh)) {
    flaws.push('the Chinese stem asks for what is not: ask for what is, or set the word in “”');
  }
  return flaws;
});
