import { type Check, factsOf } from './check.ts';

/**
 * A question on a fact that gives the story away says so, and all questions on one fact say the same.
 * Source: rule of the house; players can leave spoilers out of a round only when they are marked.
 */
export const spoilerTagged: Check = {
  id: 'spoiler-tagged',
  run: ({ questions, book }) => {
    const spoiling = new Set(
      book
        ? book.file.facts.filter(({ spoiler }) => spoiler).map(({ id }) => id)
        : questions.filter(({ spoiler }) => spoiler).flatMap(({ facts }) => facts),
    );
    return questions
      .filter((question) => !question.spoiler && question.facts.some((fact) => spoiling.has(fact)))
      .filter((question) => !book || factsOf(question, book).some(({ spoiler }) => spoiler))
      .map(({ id }) => ({
        rule: 'spoiler-tagged',
        question: id,
        message: 'it gives away what happens and is not marked: set spoiler to true',
      }));
  },
};
