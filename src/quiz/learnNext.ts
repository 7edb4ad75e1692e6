import type { Question } from './question.ts';
import type { Setup } from './setup.ts';
import type { State, Verdict } from './state.ts';
import type { TopicResult } from './summary.ts';

/** What is worth learning, the most so first; what was right is not among it. */
const MISSES: readonly (readonly Verdict[])[] = [['wrong', 'late', 'missed'], ['skipped'], ['partly']];

/**
 * The questions whose facts a player had best learn next: those missed, then those passed over, then those only partly
 * right, each in the order in which they were asked; of several on one fact, the first.
 * @param most how many at most
 */
export function toLearn(setup: Setup, state: State, player: string, most: number): Question[] {
  const ranked = MISSES.flatMap((verdicts) =>
    state.played.flatMap(({ index, answers }) => {
      const question = setup.questions[index];
      const answer = answers.find((given) => given.player === player);
      return question && answer && verdicts.includes(answer.verdict) ? [question] : [];
    }),
  );
  const byFact = new Map<string, Question>();
  for (const question of ranked) {
    const fact = `${question.film} ${question.facts[0] ?? ''}`;
    if (!byFact.has(fact)) byFact.set(fact, question);
  }
  return [...byFact.values()].slice(0, most);
}

/**
 * The topic with the smallest share of right answers; of several, the one that was asked about most.
 * @returns null when everything was right
 */
export function weakestTopic(topics: readonly TopicResult[]): TopicResult | null {
  const missed = topics.filter(({ right, questions }) => right < questions);
  const [weakest] = missed.toSorted(
    (one, other) =>
      one.right / one.questions - other.right / other.questions || other.questions - one.questions,
  );
  return weakest ?? null;
}
