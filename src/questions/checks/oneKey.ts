import { TRUTH } from '../templates/shared/truth.ts';
import { candidatesOf } from '../candidate.ts';
import { asksOf } from '../templates/index.ts';
import { truthStem } from '../templates/shared/truth.ts';
import { plainText } from '../../facts/names.ts';
import { isRight } from './answers.ts';
import { questionCheck } from './check.ts';
import { distractorsOf, hasOneKey, keysOf, readsTheSame } from './words.ts';

/**
 * Exactly one option is right: no other one reads like the key, and the key is what the fact says.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "make sure that only one of these choices is the right answer".
 */
export const oneKey = questionCheck('one-key', (question, { films, facts: [first] }) => {
  if (!hasOneKey(question)) return [];
  const [key] = keysOf(question);
  if (!key) return ['the key is not among the options: name the id of one of them'];
  const flaws = distractorsOf(question)
    .filter(({ text }) => readsTheSame(text, key.text))
    .map(({ id }) => `the option ${id} reads the same as the key: replace it`);
  const isTruth = question.kind === 'truth';
  if (isTruth && question.options.map(({ id }) => id).join() !== 'true,false') {
    flaws.push('a true-or-false question has the options true and false, in this order');
  }
  const asks = asksOf(question.template);
  if (!asks || !first) return flaws;
  const { fact, book } = first;
  if (question.template === TRUTH) {
    const film = films.find(({ id }) => id === question.film)?.title ?? { en: question.film };
    const isTrue = candidatesOf(book, fact.value).some((value) => {
      const stem = truthStem(book, fact, film, value);
      return stem !== undefined && plainText(stem.en) === plainText(question.stem.en);
    });
    if (isTrue !== (question.key === 'true')) {
      flaws.push(`the facts file says that the statement is ${isTrue ? 'true' : 'false'}: mend the key`);
    }
  } else if (!isRight(book, fact, asks, key)) {
    flaws.push(`the key "${key.text.en}" is not what the fact ${fact.id} says: mend the key`);
  }
  return flaws;
});
