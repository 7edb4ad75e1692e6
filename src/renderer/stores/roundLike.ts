import type { Library, RoundRequest } from '../../contract/api.ts';
import { TOPICS, type Topic } from '../../facts/topic.ts';
import type { Setup } from '../../quiz/setup.ts';
import { countOfTopic } from './roundToOffer.ts';

/** How many questions a round on the weakest topic has. */
const TOPIC_QUESTIONS = 10;

/**
 * A round in the way of one that was played: its mode and topics, its scoring and its lifelines; of the offer, what the
 * player chose otherwise.
 * @returns null for a daily round, of which there is one a day, and for a review, which asks what is due
 */
export function roundAgain(offer: RoundRequest, { mode, questions, ...setup }: Setup): RoundRequest | null {
  if (mode === 'daily' || mode === 'review') return null;
  const topics = TOPICS.filter((topic) => questions.some((question) => question.topic === topic));
  return {
    ...offer,
    mode,
    ...(mode === 'topic' ? { topics } : {}),
    scoring: setup.scoring.id,
    streaks: setup.scoring.streak.cap > 0,
    lifelines: Object.values(setup.lifelines).some((uses) => uses > 0),
  };
}

/** A round on one topic alone, as long as the library has questions for it. */
export function roundOn(library: Library, offer: RoundRequest, topic: Topic): RoundRequest {
  const questions = Math.min(TOPIC_QUESTIONS, countOfTopic(library, topic, offer));
  return { ...offer, mode: 'topic', topics: [topic], questions: Math.max(1, questions) };
}
