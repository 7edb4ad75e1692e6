import { plainText } from '../../facts/names.ts';
import type { Option, Question } from '../../quiz/question.ts';
import { type Checked, questionCheck } from './check.ts';
import { characterPairs, contentWords, distractorsOf, holds, inEachLanguage, keysOf } from './words.ts';

/** Two words count as one when so many letters agree at their start: "project" and "projectionist". */
const STEM_LETTERS = 6;

/**
 * No word of the answer stands in the stem, in the film's title, in the topic or in another option; in Chinese, no two
 * characters in a row. What every option has gives nothing away.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "avoid giving clues to the right answer: clang associations".
 */
export const noLeak = questionCheck('no-leak', (question, { films }) => {
  if (question.kind === 'truth') return [];
  const others = distractorsOf(question);
  return [...new Set(keysOf(question).flatMap((key) => leaks(question, key, others, films)))];
});

function leaks(
  question: Question,
  key: Option,
  others: readonly Option[],
  films: Checked['films'],
): string[] {
  const film = films.find(({ id }) => id === question.film);
  const places: [string, string][] = [
    ['the stem', question.stem.en],
    ["the film's title", film?.title.en ?? ''],
  ];
  const otherWords = others.map(({ text }) => contentWords(text.en));
  const telling = contentWords(key.text.en).filter(
    (word) => !otherWords.every((words) => words.some((other) => isSameWord(word, other))),
  );
  const flaws = places.flatMap(([place, text]) => {
    const words = contentWords(text);
    const word = telling.find((one) => words.some((other) => isSameWord(one, other)));
    return word === undefined ? [] : [`${place} holds "${word}" out of the answer: reword one of them`];
  });
  if (
    flaws.length === 0 &&
    inEachLanguage(key.text).some((answer) =>
      inEachLanguage(question.stem).some((stem) => holds(stem, answer)),
    )
  ) {
    flaws.push('the stem holds the answer: reword it');
  }
  // A name in Latin letters has no spaces around it in a Chinese sentence, so whole words would miss it.
  const chinese = plainText(key.text.zh ?? '');
  if (flaws.length === 0 && chinese.length > 1 && plainText(question.stem.zh ?? '').includes(chinese)) {
    flaws.push('the Chinese stem holds the answer: reword it');
  }
  const otherPairs = others.map(({ text }) => characterPairs(text.zh ?? ''));
  const tellingPairs = characterPairs(key.text.zh ?? '').filter(
    (pair) => !otherPairs.every((pairs) => pairs.includes(pair)),
  );
  const chinesePlaces: [string, string][] = [
    ['the Chinese stem', question.stem.zh ?? ''],
    ["the film's Chinese title", film?.title.zh ?? ''],
  ];
  for (const [place, text] of chinesePlaces) {
    const pair = tellingPairs.find((one) => text.includes(one));
    if (pair !== undefined && flaws.length === 0)
      flaws.push(`${place} holds "${pair}" out of the answer: reword one of them`);
  }
  if (telling.includes(question.topic)) {
    flaws.push(`the topic's name "${question.topic}" stands in the answer: reword it`);
  }
  for (const { text } of others) {
    if (plainText(text.en) !== plainText(key.text.en) && holds(text.en, key.text.en) && telling.length > 1) {
      flaws.push(`the option "${text.en}" holds the whole answer: replace it`);
    }
  }
  return flaws;
}

function isSameWord(one: string, other: string): boolean {
  if (one === other || `${one}s` === other || one === `${other}s`) return true;
  return one.length >= STEM_LETTERS && one.slice(0, STEM_LETTERS) === other.slice(0, STEM_LETTERS);
}
