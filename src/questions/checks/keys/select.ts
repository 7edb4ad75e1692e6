import type { QuestionOf } from '../../../quiz/question.ts';
import { asksFor, isRight } from '../answers.ts';
import type { Beside } from '../check.ts';
import { distractorsOf, keysOf } from '../parts.ts';

/** Whether the keys of a selection are what its facts say, all of them and nothing else among the options. */
export function selectKeys(question: QuestionOf<'select'>, { facts }: Beside): string[] {
  if (facts.length === 0) return [];
  const keys = keysOf(question);
  const isTrue = (option: (typeof keys)[number]) =>
    facts.some((known) => isRight(known.book, known.fact, asksFor(question, known, keys), option));
  return [
    ...keys
      .filter((key) => !isTrue(key))
      .map(({ text }) => `the key "${text.en}" is in none of its facts: mend the key`),
    ...distractorsOf(question)
      .filter(isTrue)
      .map(({ text }) => `"${text.en}" is right as well by its facts: put it among the keys`),
  ];
}
