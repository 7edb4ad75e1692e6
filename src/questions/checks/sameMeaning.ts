import type { FactBook } from '../../facts/book.ts';
import type { LocalText } from '../../facts/text.ts';
import { candidatesOf } from '../candidate.ts';
import { foilsOf } from '../distractors.ts';
import { entitiesBehind, withoutYear } from './answers.ts';
import { namesOf } from './books.ts';
import { questionCheck } from './check.ts';
import { optionsOf, promptsOf } from './parts.ts';
import { hasHan, plain } from './words.ts';

/** Years, and no amounts: "20.3 million" is 2030万. */
const YEAR = /(?<![\d,.])(?:1[89]|20)\d{2}(?![\d万亿]|[,.]\d)/g;

/**
 * Options and prompts say the same in English and in Chinese, as the facts have both; and a stem has the same years in
 * both. Else the key of one language is a wrong answer in the other.
 * Source: rule 7 of the house, "words for people in both languages"; ITC Guidelines for Translating and Adapting Tests (2017).
 */
export const sameMeaning = questionCheck('same-meaning', (question, { book, facts }) => {
  const flaws: string[] = [];
  const { en, zh } = question.stem;
  if (zh !== undefined && years(en) !== years(zh)) {
    flaws.push(`the years of the stem (${years(en)}) are others in Chinese (${years(zh)}): mend one`);
  }
  const books = [...new Set([...(book ? [book] : []), ...facts.map((known) => known.book)])];
  const shown = [...optionsOf(question), ...promptsOf(question)];
  for (const option of question.kind === 'truth' ? [] : shown) {
    const { text } = option;
    if (text.zh === undefined) continue;
    const known = books.flatMap((one) => [
      ...(translations(one).get(plain(text.en)) ?? []),
      ...entitiesBehind(one, option).flatMap(({ id }) => namesOf(one, id)),
    ]);
    const said = [text.zh, withoutYear(text.zh)].map(plain);
    const isKnown = known.some((words) => hasHan(words) === hasHan(text.zh ?? ''));
    if (isKnown && !said.some((words) => known.includes(words))) {
      flaws.push(`"${text.en}" is "${text.zh}" in Chinese, which the facts do not say: mend one of them`);
    }
  }
  return flaws;
});

const translated = new WeakMap<FactBook, Map<string, string[]>>();

/** For the English words of every value, foil and event of a book their Chinese words, all as plain text. */
function translations(book: FactBook): Map<string, string[]> {
  const before = translated.get(book);
  if (before) return before;
  const words = new Map<string, string[]>();
  const learn = ({ en, zh }: LocalText) => {
    if (zh !== undefined) words.set(plain(en), [...(words.get(plain(en)) ?? []), plain(zh)]);
  };
  for (const fact of book.file.facts) {
    for (const { text } of [...candidatesOf(book, fact.value), ...foilsOf(book, fact)]) learn(text);
    if (fact.event) learn(fact.event.words);
  }
  translated.set(book, words);
  return words;
}

function years(text: string): string {
  return [...text.matchAll(YEAR)]
    .map(([year]) => year)
    .sort()
    .join(', ');
}
