import type { Question } from '../../quiz/question.ts';
import { entitiesBehind, valueWords } from './answers.ts';
import { type Beside, questionCheck } from './check.ts';
import { choiceKey } from './keys/choice.ts';
import { cluesKey } from './keys/clues.ts';
import { matchKey } from './keys/match.ts';
import { numberKey } from './keys/number.ts';
import { orderKey } from './keys/order.ts';
import { selectKeys } from './keys/select.ts';
import { textKey } from './keys/text.ts';
import { truthKey } from './keys/truth.ts';
import { distractorsOf, hasOneKey, keysOf, optionsOf, promptsOf } from './parts.ts';
import { plain, readsTheSame } from './words.ts';

/**
 * Exactly one answer is right, and it is what the facts say: one option; a whole set of them and no other; one order that
 * dates or moments give; pairs of which no other pairing is true; the very figure; every name of one thing and of nothing
 * else.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "make sure that only one of these choices is the right answer".
 */
export const oneKey = questionCheck('one-key', (question, beside) => {
  if (hasOneKey(question) && keysOf(question).length === 0) {
    return ['the key is not among the options: name the id of one of them'];
  }
  const keys = keysOf(question);
  const same = distractorsOf(question)
    .filter(({ text }) => keys.some((key) => readsTheSame(text, key.text)))
    .map(({ id }) => `the option ${id} reads the same as a key: replace it`);
  return [...same, ...namesakes(question, beside), ...flawsByFacts(question, beside)];
});

/** Options that are two names of one thing: who knows it knows that they are right, or wrong, together. */
function namesakes(question: Question, { facts }: Beside): string[] {
  if (question.kind === 'truth') return [];
  const books = [...new Set(facts.map(({ book }) => book))];
  const words = new Set(
    facts.flatMap(({ fact, book }) => [
      ...('text' in fact.value ? valueWords(book, fact) : []),
      ...(fact.accounts?.claims.map(({ claim }) => plain(claim.en)) ?? []),
    ]),
  );
  return [optionsOf(question), promptsOf(question)].flatMap((list) => {
    const known = new Map<string, string>();
    return list.flatMap((option) => {
      // Where sources are asked for their words, two names of one thing are two answers.
      if (words.has(plain(option.text.en))) return [];
      const [one, another] = books.flatMap((book) => entitiesBehind(book, option));
      if (!one || another) return [];
      const other = known.get(one.id);
      known.set(one.id, option.text.en);
      return other === undefined ? [] : [`"${other}" and "${option.text.en}" are one: leave one of them out`];
    });
  });
}

function flawsByFacts(question: Question, beside: Beside): string[] {
  switch (question.kind) {
    case 'choice':
      return choiceKey(question, beside);
    case 'truth':
      return truthKey(question, beside);
    case 'select':
      return selectKeys(question, beside);
    case 'order':
    case 'place':
      return orderKey(question, beside);
    case 'match':
      return matchKey(question, beside);
    case 'number':
      return numberKey(question, beside);
    case 'text':
      return textKey(question, beside);
    case 'clues':
      return cluesKey(question, beside);
  }
}
