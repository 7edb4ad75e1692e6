import type { Question } from '../../quiz/question.ts';
import { type Check, factsOf, wholeRefs } from './check.ts';

/**
 * A question on a fact that gives the story away says so, and all questions on one fact say the same.
 * Source: rule of the house; players can leave spoilers out of a round only when they are marked.
 */
export const spoilerTagged: Check = {
  id: 'spoiler-tagged',
  run: ({ questions, bookOf }) => {
    // Without the facts, questions on one fact are held against each other.
    const spoiling = new Set(
      questions.filter(({ spoiler, facts }) => spoiler && facts.length === 1).flatMap(wholeRefs),
    );
    const isSpoiling = (question: Question) => {
      const known = factsOf(question, bookOf);
      if (known.length === question.facts.length) return known.some(({ fact }) => fact.spoiler);
      return known.some(({ fact }) => fact.spoiler) || wholeRefs(question).some((ref) => spoiling.has(ref));
    };
    return questions
      .filter((question) => !question.spoiler && isSpoiling(question))
      .map(({ id }) => ({
        rule: 'spoiler-tagged',
        question: id,
        message: 'it gives away what happens and is not marked: set spoiler to true',
      }));
  },
};
