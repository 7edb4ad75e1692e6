import type { Question } from '../../quiz/question.ts';
import type { Check } from './check.ts';
import { contentWords, holds, keyOf } from './words.ts';

/** How much of a question another one has to repeat, next to its answer, to answer it. */
const MOST_OF_IT = 0.75;

/**
 * Says whether one question answers another, so that no round has both: they stand on a common fact, or the one
 * states in its stem what the other asks. Draw a round so that this is false for each pair in it.
 */
export function answersAnother(one: Question, other: Question): boolean {
  return one.facts.some((fact) => other.facts.includes(fact)) || tells(one, other) || tells(other, one);
}

/**
 * No stem states what another question asks. Questions on a common fact are left out here, since whoever draws a round
 * sees from their facts that they must not meet.
 * Source: Haladyna, Downing and Rodriguez (2002), guideline "keep the content of each item independent of the others".
 */
export const noCrossAnswer: Check = {
  id: 'no-cross-answer',
  run: ({ questions }) =>
    questions.flatMap((question) =>
      questions
        .filter(
          (other) => other.id !== question.id && !question.facts.some((fact) => other.facts.includes(fact)),
        )
        .filter((other) => tells(question, other))
        .map(({ id }) => ({
          rule: 'no-cross-answer',
          question: question.id,
          message: `its stem answers the question ${id}: say less`,
        })),
    ),
};

/** Whether the stem of a question holds another's answer along with most of what the other asks. */
function tells(one: Question, other: Question): boolean {
  const answer = keyOf(other)?.text.en;
  if (one.film !== other.film || other.kind === 'truth' || answer === undefined) return false;
  // A false statement tells nothing, and a short number stands in many stems.
  if (one.kind === 'truth' && one.key === 'false') return false;
  if (!holds(one.stem.en, answer)) return false;
  const said = new Set(contentWords(one.stem.en));
  const asked = contentWords(other.stem.en);
  return asked.length > 0 && asked.filter((word) => said.has(word)).length / asked.length >= MOST_OF_IT;
}
