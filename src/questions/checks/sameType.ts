import { fillersOf } from '../../facts/book.ts';
import type { Option } from '../../quiz/question.ts';
import { rankOf } from '../rank.ts';
import { asksFor, entitiesBehind, foilWords } from './answers.ts';
import { type Beside, questionCheck } from './check.ts';
import { distractorsOf, keysOf, optionsOf, promptsOf } from './parts.ts';
import { plain } from './words.ts';

/**
 * All options are of one type, so that none can be ruled out by its form: only people, only places, only numbers; and so
 * are all prompts. Where words answer, a name from elsewhere in the facts is no wrong answer.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "keep choices homogeneous in content and grammatical structure".
 */
export const sameType = questionCheck('same-type', (question, beside) => {
  if (question.kind === 'truth') return [];
  const lists: [string, Option[]][] = [
    ['options', optionsOf(question)],
    ['prompts', promptsOf(question)],
  ];
  const flaws = lists.flatMap(([name, options]) => mixed(name, options, beside));
  if (flaws.length > 0) return flaws;
  const [first] = beside.facts;
  const keys = keysOf(question);
  if (!first || keys.length === 0 || question.kind === 'clues') return [];
  const { fact, book } = first;
  const { slot } = asksFor(question, first, keys);
  if (fillersOf({ ...fact, accounts: undefined }, slot).length > 0) return [];
  const foils = new Set(beside.facts.flatMap((known) => foilWords(known.book, known.fact)));
  return distractorsOf(question)
    .filter(({ text }) => !foils.has(plain(text.en)))
    .flatMap((option) =>
      entitiesBehind(book, option)
        .slice(0, 1)
        .map(({ type }) => ({ option, type })),
    )
    .map(({ option, type }) => `"${option.text.en}" is a ${type} among words: choose words like the key`);
});

function mixed(name: string, options: readonly Option[], { facts, book }: Beside): string[] {
  const numbers = options.filter(({ text }) => rankOf(text.en) !== undefined);
  if (numbers.length > 0 && numbers.length < options.length) {
    return [`some ${name} are numbers or times and others are not: make all of them alike`];
  }
  const books = new Set([...facts.map((known) => known.book), ...(book ? [book] : [])]);
  const types = options.map((option) =>
    [...books].flatMap((one) => entitiesBehind(one, option).map(({ type }) => type as string)),
  );
  const known = types.filter((some) => some.length > 0);
  // A title can be known while the invented ones beside it are only words.
  if (known.length < 2) return [];
  const isShared = known[0]?.some((type) => known.every((some) => some.includes(type))) ?? true;
  const list = [...new Set(known.flat())].join(', ');
  return isShared ? [] : [`the ${name} are of different types (${list}): choose ${name} of one type`];
}
