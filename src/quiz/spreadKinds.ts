import type { Kind, Question } from './question.ts';

/**
 * Puts questions in an order in which no kind comes twice in a row, as far as there are others to put between; but for
 * that the order stays.
 */
export function spreadKinds(questions: readonly Question[]): Question[] {
  const left = [...questions];
  const spread: Question[] = [];
  while (left.length > 0) {
    const last = spread.at(-1)?.kind;
    // A kind that more than half of the rest is of must come now, or it will come twice in a row later.
    const pressing = left.find(({ kind }) => kind !== last && 2 * countOf(left, kind) > left.length);
    const next = pressing ?? left.find(({ kind }) => kind !== last) ?? left[0];
    spread.push(
      ...left.splice(
        left.findIndex((question) => question === next),
        1,
      ),
    );
  }
  return spread;
}

function countOf(questions: readonly Question[], kind: Kind): number {
  return questions.filter((question) => question.kind === kind).length;
}
