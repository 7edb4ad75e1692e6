import type { Question } from '../question.ts';
import { defencePoints } from './scoring.ts';

/**
 * Who plays against whom in a round: everybody meets somebody else in each further round, by the circle method of a
 * round robin. With an odd number one has no opponent.
 * @returns an entrant -> its opponent
 */
export function opponentsIn(entrants: readonly string[], round: number): Map<string, string> {
  const [fixed, ...others] = entrants.length % 2 === 0 ? entrants : [...entrants, null];
  if (fixed === undefined) return new Map();
  const turn = others.length === 0 ? 0 : round % others.length;
  const circle = [fixed, ...others.slice(turn), ...others.slice(0, turn)];
  return new Map(
    circle.flatMap((one, at): [string, string][] => {
      const other = circle[circle.length - 1 - at];
      return one && other ? [[one, other]] : [];
    }),
  );
}

/** The defence of whoever has placed none: the most points lie on the hardest question. */
export function defenceByDifficulty(questions: readonly Question[]): number[] {
  const points = defencePoints(questions.length);
  const byHardness = questions
    .map(({ difficulty }, at) => ({ difficulty, at }))
    .sort((one, other) => other.difficulty - one.difficulty || one.at - other.at);
  const values = new Array<number>(questions.length).fill(0);
  byHardness.forEach(({ at }, rank) => (values[at] = points[rank] ?? 0));
  return values;
}
