import { textIn } from '../../facts/text.ts';
import { plainText } from '../../facts/names.ts';
import { questionCheck } from './check.ts';
import { contentWords, distractorsOf, holds, inEachLanguage, keyOf } from './words.ts';

/** Two words count as one when so many letters agree at their start: "project" and "projectionist". */
const STEM_LETTERS = 6;

/**
 * No word of the answer stands in the stem, in the film's title, in the topic or in another option. A word that every
 * option has gives nothing away.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "avoid giving clues to the right answer: clang associations".
 */
export const noLeak = questionCheck('no-leak', (question, { films }) => {
  const key = keyOf(question);
  if (!key || question.kind === 'truth') return [];
  const others = distractorsOf(question);
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
  const chinese = key.text.zh === undefined ? '' : plainText(key.text.zh);
  if (
    chinese.length > 1 &&
    question.stem.zh !== undefined &&
    plainText(textIn('zh', question.stem)).includes(chinese)
  ) {
    flaws.push('the Chinese stem holds the answer: reword it');
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
});

function isSameWord(one: string, other: string): boolean {
  if (one === other || `${one}s` === other || one === `${other}s`) return true;
  return one.length >= STEM_LETTERS && one.slice(0, STEM_LETTERS) === other.slice(0, STEM_LETTERS);
}
