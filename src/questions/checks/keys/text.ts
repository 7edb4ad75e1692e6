import { z } from 'zod';
import { fillersOf } from '../../../facts/book.ts';
import type { FactBook } from '../../../facts/book.ts';
import type { QuestionOf } from '../../../quiz/question.ts';
import { foilsOf } from '../../distractors.ts';
import { asksFor, entitiesBehind } from '../answers.ts';
import { bookNamed, namesOf } from '../books.ts';
import type { Beside } from '../check.ts';
import { inEachLanguage, plain } from '../words.ts';

/**
 * Whether a typed answer counts under every name of what is asked for, and under no name of anything else.
 */
export function textKey(question: QuestionOf<'text'>, beside: Beside): string[] {
  const { key, accepts, rejects } = question;
  const accepted = new Set(accepts.map(plain));
  const flaws = inEachLanguage(key)
    .filter((name) => !accepted.has(plain(name)))
    .map((name) => `"${name}" is the answer and would not be accepted: add it to accepts`);
  flaws.push(
    ...rejects
      .filter((name) => accepted.has(plain(name)))
      .map((name) => `"${name}" is both accepted and rejected: keep it in one list`),
  );
  const [first] = beside.facts;
  if (!first) return flaws;
  const { fact, book } = first;
  const option = { id: '', text: key };
  const { slot } = asksFor(question, first, [option]);
  const fillers = fillersOf({ ...fact, accounts: undefined }, slot);
  const words = [...('text' in fact.value ? inEachLanguage(fact.value.text) : []), ...listedAnswers(fact)];
  const behind = entitiesBehind(book, option).filter(({ id }) => fillers.includes(id));
  if (fillers.length > 0 ? behind.length === 0 : !words.map(plain).includes(plain(key.en))) {
    return [...flaws, `the key "${key.en}" is not what the fact ${fact.id} says: mend the key`];
  }
  const ids = behind.map(({ id }) => id);
  const own = new Set(ids.flatMap((id) => namesOf(book, id)));
  for (const name of ids.flatMap((id) => writtenNames(book, id))) {
    const isShared = bookNamed(book, name).some(
      ({ id, type }) => !ids.includes(id) && type === behind[0]?.type,
    );
    if (!accepted.has(plain(name)) && !isShared)
      flaws.push(`"${name}" names the answer, too: add it to accepts`);
  }
  const foils = new Set(foilsOf(book, fact).flatMap(({ text }) => inEachLanguage(text).map(plain)));
  for (const name of accepts) {
    const others = bookNamed(book, name).filter(({ id }) => !ids.includes(id));
    const isOwn = own.has(plain(name)) || [...words, ...inEachLanguage(key)].map(plain).includes(plain(name));
    if (others.some(({ type }) => !isOwn || type === behind[0]?.type)) {
      flaws.push(`"${name}" is a name of ${others.map(({ id }) => id).join(', ')}: take it out of accepts`);
    } else if (!isOwn && foils.has(plain(name))) {
      flaws.push(`"${name}" is a wrong answer to ${fact.id}: take it out of accepts`);
    }
  }
  for (const name of rejects) {
    if (own.has(plain(name))) flaws.push(`"${name}" is a name of the answer: take it out of rejects`);
  }
  return flaws;
}

/** Other ways to type the value that the facts file gives, where it does. */
function listedAnswers(fact: object): string[] {
  return z.object({ accepts: z.array(z.string()) }).safeParse(fact).data?.accepts ?? [];
}

/** The names of an entity as they are written, without the turned ones that `plainNamesOf` makes. */
function writtenNames(book: FactBook, id: string): string[] {
  const entity = book.entity(id);
  if (!entity) return [];
  return [entity.name.en, entity.name.zh, entity.original, ...entity.aliases].filter(
    (name) => name !== undefined,
  );
}
