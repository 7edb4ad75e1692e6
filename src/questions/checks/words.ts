import { plainText } from '../../facts/names.ts';
import type { LocalText } from '../../facts/text.ts';
import type { Option, Question, QuestionOf } from '../../quiz/question.ts';

const SMALL_WORDS = new Set(
  (
    'a an and are as at be been by can could did do does for from had has have he her hers him his how if in into is ' +
    'it its of on one or out she that the their them then there these they this those to true false was were what ' +
    'when where which who whom whose why will with would you'
  ).split(' '),
);

/** The words of a text that carry meaning, as plain text. */
export function contentWords(text: string): string[] {
  return contentOf(plainText(text).split(' '));
}

/** Those of some plain words that carry meaning. */
export function contentOf(words: readonly string[]): string[] {
  return words.filter((word) => word.length > 1 && !SMALL_WORDS.has(word));
}

/** Whether a text holds a phrase as whole words, whatever the case and punctuation. */
export function holds(text: string, phrase: string): boolean {
  const plain = plainText(phrase);
  return plain !== '' && ` ${plainText(text)} `.includes(` ${plain} `);
}

/** Every two Chinese characters that stand next to each other in a text: as near to words as text without spaces gets. */
export function characterPairs(text: string): string[] {
  return [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].flatMap(([, pair]) => pair ?? []);
}

/** The texts in each language that they have. */
export function inEachLanguage(text: LocalText): string[] {
  return text.zh === undefined ? [text.en] : [text.en, text.zh];
}

/** Whether two texts read the same in some language. */
export function readsTheSame(one: LocalText, other: LocalText): boolean {
  return (
    plainText(one.en) === plainText(other.en) ||
    (one.zh !== undefined && other.zh !== undefined && plainText(one.zh) === plainText(other.zh))
  );
}

/** A question with one right option among wrong ones. */
export type OneKeyQuestion = QuestionOf<'choice' | 'truth' | 'clues'>;

/** Whether a question has one right option among wrong ones. */
export function hasOneKey(question: Question): question is OneKeyQuestion {
  return question.kind === 'choice' || question.kind === 'truth' || question.kind === 'clues';
}

/** What a question offers to choose from, sort or match; nothing where a figure or a name is asked for. */
export function optionsOf(question: Question): Option[] {
  return 'options' in question ? question.options : [];
}

/** The options that are right in themselves; none where only their order, or their partner, is right or wrong. */
export function keysOf(question: Question): Option[] {
  if (hasOneKey(question)) return question.options.filter(({ id }) => id === question.key);
  return question.kind === 'select' ? question.options.filter(({ id }) => question.key.includes(id)) : [];
}

/** The options that are wrong in themselves: partners of nobody are among them. */
export function distractorsOf(question: Question): Option[] {
  if (question.kind === 'match') {
    const partners = Object.values(question.key);
    return question.options.filter(({ id }) => !partners.includes(id));
  }
  if (question.kind === 'order') return [];
  const keys = keysOf(question);
  return optionsOf(question).filter((option) => !keys.includes(option));
}

/** The words of the right answer, one text for each thing that has to be known; none for true or false. */
export function answerTexts(question: Question): LocalText[] {
  switch (question.kind) {
    case 'truth':
      return [];
    case 'number':
      return [{ en: String(question.key) }];
    case 'text':
      return [question.key];
    case 'match':
      return question.options
        .filter(({ id }) => Object.values(question.key).includes(id))
        .map(({ text }) => text);
    case 'order':
      return [];
    case 'choice':
    case 'clues':
    case 'select':
      return keysOf(question).map(({ text }) => text);
  }
}
