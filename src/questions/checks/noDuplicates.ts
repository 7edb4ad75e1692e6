import { plainText } from '../../facts/names.ts';
import type { Question } from '../../quiz/question.ts';
import type { Check, Finding } from './check.ts';
import { contentWords, distractorsOf, keyOf, readsTheSame } from './words.ts';

/** From this share of common words on, two stems ask the same. */
const NEAR_SAME = 0.75;

/**
 * No question stands in the bank twice (same options, same key, near-same wording), and no two wrong answers of a
 * question read the same.
 * Source: 54 repeated stems among the 4,313 items of OpenTriviaQA's film part.
 */
export const noDuplicates: Check = {
  id: 'no-duplicates',
  run: ({ questions }) =>
    questions.flatMap((question, index) => [
      ...repeatedOptions(question),
      ...questions
        .slice(index + 1)
        .filter((other) => isRepeated(question, other))
        .map(({ id }) => finding(id, `it repeats the question ${question.id}: remove one of them`)),
    ]),
};

function repeatedOptions(question: Question): Finding[] {
  const wrong = distractorsOf(question);
  return wrong
    .filter(({ text }, index) => wrong.slice(0, index).some((other) => readsTheSame(other.text, text)))
    .map(({ text }) => finding(question.id, `two options read "${text.en}": replace one of them`));
}

function isRepeated(one: Question, other: Question): boolean {
  if (one.film !== other.film || one.kind !== other.kind) return false;
  if (plainText(one.stem.en) === plainText(other.stem.en) && one.attribution?.en === other.attribution?.en)
    return true;
  const texts = ({ options }: Question) =>
    options
      .map(({ text }) => plainText(text.en))
      .sort()
      .join('|');
  const key = (question: Question) => plainText(keyOf(question)?.text.en ?? '');
  return (
    one.kind !== 'truth' &&
    texts(one) === texts(other) &&
    key(one) === key(other) &&
    likeness(one, other) >= NEAR_SAME
  );
}

/** The share of the words of both stems that both have (Jaccard). */
function likeness(one: Question, other: Question): number {
  const words = new Set(contentWords(one.stem.en));
  const others = new Set(contentWords(other.stem.en));
  const common = [...words].filter((word) => others.has(word)).length;
  const all = words.size + others.size - common;
  return all === 0 ? 1 : common / all;
}

function finding(question: string, message: string): Finding {
  return { rule: 'no-duplicates', question, message };
}
