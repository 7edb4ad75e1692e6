import { nearness } from './grading/number.ts';
import { verdictOf, type GradedVerdict } from './grading/verdict.ts';
import type { Question, QuestionOf } from './question.ts';
import type { Setup } from './setup.ts';
import type { Answer } from './state.ts';

/** Whether the answers to a question are graded together when it closes: a number that several players guess at. */
export function waitsForAll(setup: Setup, question: Question): boolean {
  return question.kind === 'number' && setup.players.length > 1;
}

/**
 * Grades the answers that wait, when the question closes: the closest wins. The closest of all answers that came in
 * time is right and earns the full share, and so does any other as close; the rest earn 1 − distance / span, which is
 * less than 1, and nothing from the span on.
 * @returns the answers that waited, in their order, each with its grading
 */
export function closestWins(
  question: QuestionOf<'number'>,
  answers: readonly Answer[],
): Map<Answer, { share: number; verdict: GradedVerdict }> {
  const guesses = answers.flatMap((given) =>
    given.verdict === 'given' && given.response?.kind === 'number'
      ? [{ given, number: given.response.number }]
      : [],
  );
  const distanceOf = (number: number) => Math.abs(number - question.key);
  const least = Math.min(...guesses.map(({ number }) => distanceOf(number)));
  return new Map(
    guesses.map(({ given, number }) => {
      const share = distanceOf(number) === least ? 1 : nearness(question, number);
      return [given, { share, verdict: verdictOf(share) }];
    }),
  );
}
