import { plainText } from '../../facts/names.ts';
import type { Question } from '../../quiz/question.ts';
import type { Check, Finding } from './check.ts';
import { answerTexts, contentWords, distractorsOf, optionsOf, readsTheSame } from './words.ts';

/** From this share of common words on, two stems ask the same. */
const NEAR_SAME = 0.75;

/**
 * No question stands in the bank twice (same options, same key, near-same wording), and no two wrong answers of a
 * question read the same.
 * Source: 54 repeated stems among the 4,313 items of OpenTriviaQA's film part.
 */
export const noDuplicates: Check = {
  id: 'no-duplicates',
  run: ({ questions }) => {
    const readings = questions.map(read);
    return readings.flatMap((one, index) => [
      ...repeatedOptions(one.question),
      ...readings
        .slice(index + 1)
        .filter((other) => isRepeated(one, other))
        .map(({ question }) =>
          finding(question.id, `it repeats the question ${one.question.id}: remove one of them`),
        ),
    ]);
  },
};

function repeatedOptions(question: Question): Finding[] {
  const wrong = distractorsOf(question);
  return wrong
    .filter(({ text }, index) => wrong.slice(0, index).some((other) => readsTheSame(other.text, text)))
    .map(({ text }) => finding(question.id, `two options read "${text.en}": replace one of them`));
}

/** What makes two questions the same, as plain text. */
interface Reading {
  question: Question;
  /** Whose word it is, and the stem. */
  stem: string;
  /** The same in Chinese, where there is a Chinese stem. */
  chinese: string | undefined;
  /** The options in any order, and the key. */
  answers: string;
  words: Set<string>;
}

function read(question: Question): Reading {
  const options = optionsOf(question)
    .map(({ text }) => plainText(text.en))
    .sort();
  return {
    question,
    stem: plainText(`${question.attribution?.en ?? ''} ${question.stem.en}`),
    chinese:
      question.stem.zh === undefined
        ? undefined
        : plainText(`${question.attribution?.zh ?? ''} ${question.stem.zh}`),
    answers: [
      ...options,
      ...answerTexts(question)
        .map(({ en }) => plainText(en))
        .sort(),
    ].join('|'),
    words: new Set(contentWords(question.stem.en)),
  };
}

function isRepeated(one: Reading, other: Reading): boolean {
  if (one.question.film !== other.question.film || one.question.kind !== other.question.kind) return false;
  if (one.stem === other.stem) return true;
  if (one.chinese !== undefined && one.chinese === other.chinese) return true;
  return (
    !['truth', 'order'].includes(one.question.kind) &&
    one.answers === other.answers &&
    likeness(one, other) >= NEAR_SAME
  );
}

/** The share of the words of both stems that both have (Jaccard). */
function likeness(one: Reading, other: Reading): number {
  const common = [...one.words].filter((word) => other.words.has(word)).length;
  const all = one.words.size + other.words.size - common;
  return all === 0 ? 1 : common / all;
}

function finding(question: string, message: string): Finding {
  return { rule: 'no-duplicates', question, message };
}
