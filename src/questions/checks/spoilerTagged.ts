import type { Question } from '../../quiz/question.ts';
import { type Check, factsOf } from './check.ts';

/**
 * A question on a fact that gives the story away says so, and all questions on one fact say the same.
 * Source: rule of the house; players can leave spoilers out of a round only when they are marked.
 */
export const spoilerTagged: Check = {
  id: 'spoiler-tagged',
  run: ({ questions, bookOf }) => {
    // Without the facts, questions on one fact are held against each other.
    const spoiling = new Set(
      questions
        .filter(({ spoiler }) => spoiler)
        .flatMap(({ film, facts }) => facts.map((id) => `${film}/${id}`)),
    );
    const isSpoiling = (question: Question) => {
      if (bookOf?.(question.film)) return factsOf(question, bookOf).some(({ fact }) => fact.spoiler);
      return question.facts.some((id) => spoiling.has(`${question.film}/${id}`));
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
