import type { QuestionOf } from '../../../quiz/question.ts';
import { candidatesOf } from '../../candidate.ts';
import { TRUTH, truthStem } from '../../templates/shared/truth.ts';
import { namesOf } from '../books.ts';
import type { Beside, KnownFact } from '../check.ts';
import { mentions, plain } from '../words.ts';

/** Whether the verdict on a statement is what the facts say, in each language. */
export function truthKey(question: QuestionOf<'truth'>, { films, facts }: Beside): string[] {
  const [first, another] = facts;
  const flaws =
    question.options.map(({ id }) => id).join() === 'true,false'
      ? []
      : ['a true-or-false question has the options true and false, in this order'];
  if (!first || another) return flaws;
  const isTrue =
    question.template === TRUTH ? isFactStated(question, first, films) : saysTheFact(question, first);
  if (isTrue !== undefined && isTrue !== (question.key === 'true')) {
    flaws.push(`the facts file says that the statement is ${isTrue ? 'true' : 'false'}: mend the key`);
  }
  return flaws;
}

/** Whether a statement of our own template is the one that the fact's value makes. */
function isFactStated(
  question: QuestionOf<'truth'>,
  { fact, book }: KnownFact,
  films: Beside['films'],
): boolean {
  const film = films.find(({ id }) => id === question.film)?.title ?? { en: question.film };
  return candidatesOf(book, fact.value).some((value) => {
    const stem = truthStem(book, fact, film, value);
    if (!stem || plain(stem.en) !== plain(question.stem.en)) return false;
    return question.stem.zh === undefined || plain(stem.zh ?? '') === plain(question.stem.zh);
  });
}

/**
 * Whether a statement in other words says what the fact says: it names the value, and whom it is about.
 * @returns undefined where the value is a phrase, which can be said in many ways
 */
function saysTheFact({ stem, film }: QuestionOf<'truth'>, { fact, book }: KnownFact): boolean | undefined {
  if ('text' in fact.value || 'entities' in fact.value) return undefined;
  const values =
    'entity' in fact.value
      ? namesOf(book, fact.value.entity)
      : candidatesOf(book, fact.value).flatMap(({ text }) => [text.en, text.zh ?? text.en]);
  const isNamed = (names: readonly string[]) => names.some((name) => mentions(stem.en, name));
  return isNamed(values) && (fact.subject === film || isNamed(namesOf(book, fact.subject)));
}
