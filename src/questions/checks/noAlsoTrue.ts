import type { Slot } from '../../facts/book.ts';
import type { Option, Question } from '../../quiz/question.ts';
import type { Asks } from '../distractors.ts';
import { conflictsOf, isAcrossFilms } from '../shelf/alsoTrue.ts';
import { asksFor, entitiesBehind, isKnown, isRight, truthTest } from './answers.ts';
import { type Beside, type KnownFact, questionCheck } from './check.ts';
import { asksForExtreme } from './keys/choice.ts';
import { distractorsOf, keysOf } from './parts.ts';
import { placesOf } from './scale.ts';

/**
 * No wrong answer is true in any source, under any name; entities are compared, not strings, in the facts of every film
 * that the options name. Nor may it be a value of which the facts say nothing, since a list that is not complete proves
 * nothing by absence.
 * Source: our own count on film data, where 9.5 % of the distractors chosen by shared co-star were true as well.
 */
export const noAlsoTrue = questionCheck('no-also-true', (question, beside) => {
  if (isAcrossFilms(question)) return beside.checked.shelf ? conflictsOf(question, beside.checked.shelf) : [];
  const keys = keysOf(question);
  const [first] = beside.facts;
  if (!first || keys.length === 0 || question.kind === 'truth') return [];
  // Where options are compared by figures, each is wrong by its own fact.
  if (question.kind === 'choice' && asksForExtreme(question) !== undefined && placesOf(question, beside))
    return [];
  const asked = askedFacts(question, keys, beside);
  const tests = asked.map(({ known, asks }) => truthTest(question, known, asks, beside));
  // A clue question is right about whom every clue is true of; the others, about whatever one fact says.
  const isTrue = (option: Option) =>
    question.kind === 'clues'
      ? tests.length > 0 && tests.every((test) => test(option))
      : tests.some((test) => test(option));
  const keyIds = keys.flatMap((key) => entitiesBehind(first.book, key)).map(({ id }) => id);
  return distractorsOf(question).flatMap((option) => {
    const name = `the wrong answer "${option.text.en}"`;
    if (isTrue(option)) return [`${name} is true in a source: replace it`];
    const ids = entitiesBehind(first.book, option).map(({ id }) => id);
    if (ids.some((id) => keyIds.includes(id))) return [`${name} is another name of the key: replace it`];
    if (!asked.some(({ known, asks }) => isKnown(known.book, known.fact, asks, option, beside))) {
      return [
        `${name} is not known to be false: add it to the foils of ${first.fact.id} or to the pool, or replace it`,
      ];
    }
    return [];
  });
});

/** The facts that decide what is right, with the part of each that is asked for. */
function askedFacts(
  question: Question,
  keys: readonly Option[],
  { facts }: Beside,
): { known: KnownFact; asks: Asks }[] {
  const deciding = question.kind === 'choice' ? facts.slice(0, 1) : facts;
  if (question.kind !== 'clues') {
    return deciding.map((known) => ({ known, asks: asksFor(question, known, keys) }));
  }
  return deciding.flatMap((known) => {
    const slots: Slot[] = ['subject', 'value', ...Object.keys(known.fact.with)];
    const slot = slots.find((part) =>
      keys.some((key) => isRight(known.book, known.fact, { slot: part, given: [] }, key)),
    );
    const given = [...slots, 'relation'].filter((part) => part !== slot);
    return slot === undefined ? [] : [{ known, asks: { slot, given } }];
  });
}
