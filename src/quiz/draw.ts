import type { Topic } from '../facts/topic.ts';
import { clash } from './clash.ts';
import type { Question } from './question.ts';
import { randomFrom, shuffled, type RandomState } from './random.ts';

export interface DrawRequest {
  topics: readonly Topic[];
  /** How many questions are wanted. */
  count: number;
  /** Leave out all that gives the plot away. */
  hideSpoilers: boolean;
}

/** The questions that a request may draw from. */
export function drawable(
  questions: readonly Question[],
  { topics, hideSpoilers }: Omit<DrawRequest, 'count'>,
): Question[] {
  return questions.filter(({ topic, spoiler }) => topics.includes(topic) && !(hideSpoilers && spoiler));
}

/**
 * Draws a round: the topics take turns, each in random order, and no two questions clash while others can be had.
 * @returns at most `count` questions, fewer when there are no more; the same seed draws the same round
 */
export function drawRound(questions: readonly Question[], request: DrawRequest, seed: number): Question[] {
  const [pools, random] = shuffledPools(drawable(questions, request), request.topics, randomFrom(seed));
  const drawn: Question[] = [];
  // Once round for questions that clash with none; only when there are none left, again for the others.
  for (const repeats of [false, true]) {
    for (let found = true; found && drawn.length < request.count;) {
      found = false;
      for (const pool of pools) {
        const question = drawn.length < request.count ? take(pool, drawn, repeats) : undefined;
        if (!question) continue;
        found = true;
        drawn.push(question);
      }
    }
  }
  return shuffled(drawn, random)[0];
}

/** One shuffled pool for each topic, the topics themselves in random order so that none is favoured. */
function shuffledPools(
  questions: readonly Question[],
  topics: readonly Topic[],
  from: RandomState,
): [Question[][], RandomState] {
  const [order, afterOrder] = shuffled([...new Set(topics)], from);
  return order.reduce<[Question[][], RandomState]>(
    ([pools, random], topic) => {
      const [pool, next] = shuffled(
        questions.filter((question) => question.topic === topic),
        random,
      );
      return [[...pools, pool], next];
    },
    [[], afterOrder],
  );
}

/** Takes the first question that may be asked beside those already drawn out of the pool. */
function take(pool: Question[], drawn: readonly Question[], repeats: boolean): Question | undefined {
  const next = pool.findIndex((question) => repeats || !drawn.some((other) => clash(question, other)));
  return next === -1 ? undefined : pool.splice(next, 1)[0];
}
