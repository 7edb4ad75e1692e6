import { TOPICS, type Topic } from '../facts/topic.ts';
import type { Setup } from './setup.ts';
import type { State } from './state.ts';

export interface TopicResult {
  topic: Topic;
  questions: number;
  right: number;
}

export interface Summary {
  points: number;
  /**
   * Questions in the game (in one that ended before its last question, those that were opened), those answered or timed
   * out so far, and of these those answered right, and only partly. Those passed over are not answered.
   */
  questions: number;
  answered: number;
  right: number;
  partly: number;
  /** The longest run of right answers. */
  longestStreak: number;
  /** Topics that were played, in the usual order; only questions that were closed count. */
  topics: TopicResult[];
}

/**
 * What one player made of a game so far.
 * @param player the player's id; a player who is not in the game has made nothing
 */
export function summarise(setup: Setup, state: State, player: string): Summary {
  const closed = state.played.flatMap(({ index, answers }) => {
    const question = setup.questions[index];
    const given = answers.find((answer) => answer.player === player);
    // An answer that waits for the others' is not counted yet.
    if (!question || !given || given.verdict === 'given' || given.verdict === 'skipped') return [];
    return [{ topic: question.topic, right: given.verdict === 'right', partly: given.verdict === 'partly' }];
  });
  return {
    points: state.scores[player]?.points ?? 0,
    questions: state.phase === 'finished' ? state.played.length : setup.questions.length,
    answered: closed.length,
    right: closed.filter(({ right }) => right).length,
    partly: closed.filter(({ partly }) => partly).length,
    longestStreak: longestRun(closed.map(({ right }) => right)),
    topics: TOPICS.flatMap((topic) => {
      const ofTopic = closed.filter((question) => question.topic === topic);
      const right = ofTopic.filter((question) => question.right).length;
      return ofTopic.length === 0 ? [] : [{ topic, questions: ofTopic.length, right }];
    }),
  };
}

function longestRun(rights: readonly boolean[]): number {
  let run = 0;
  return rights.reduce((longest, right) => {
    run = right ? run + 1 : 0;
    return Math.max(longest, run);
  }, 0);
}
