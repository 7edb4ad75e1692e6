import type { Library, RoundRequest, Settings } from '../../contract/api.ts';
import { TOPICS, type Topic } from '../../facts/topic.ts';

/** The topics that a first round is about. */
const FIRST_TOPICS: readonly Topic[] = ['plot', 'cast', 'production', 'awards'];

/** The most questions one can ask for at once. */
export const MAX_QUESTIONS = 30;

/**
 * The round to offer: the last one chosen, as far as the library still has it, or else ten questions on the first topics.
 * @returns null when there is nothing to play
 */
export function roundToOffer(library: Library | null, lastRound: Settings['lastRound']): RoundRequest | null {
  if (!library || library.banks.length === 0) return null;
  const known = library.banks.map(({ id }) => id);
  const chosen = lastRound?.bankIds.filter((id) => known.includes(id)) ?? [];
  const bankIds = chosen.length > 0 ? chosen : known;
  const hideSpoilers = lastRound?.hideSpoilers ?? false;
  const has = (topic: Topic) => countOfTopic(library, topic, { bankIds, hideSpoilers }) > 0;
  const wanted = (lastRound?.topics ?? FIRST_TOPICS).filter(has);
  const offer: RoundRequest = {
    mode: 'quick',
    streaks: true,
    lifelines: false,
    difficulty: 'any',
    questions: 10,
    secondsPerQuestion: 20,
    scoring: 'linear',
    hideSpoilers,
    ...lastRound,
    bankIds,
    topics: wanted.length > 0 ? wanted : TOPICS.filter(has),
  };
  return { ...offer, questions: Math.max(1, Math.min(offer.questions, countDrawable(library, offer))) };
}

/** How many questions of a topic a round can draw from. */
export function countOfTopic(
  library: Library,
  topic: Topic,
  { bankIds, hideSpoilers }: Pick<RoundRequest, 'bankIds' | 'hideSpoilers'>,
): number {
  return library.banks
    .filter(({ id }) => bankIds.includes(id))
    .flatMap(({ topics }) => topics.filter((entry) => entry.topic === topic))
    .reduce((sum, { questions, spoilerFree }) => sum + (hideSpoilers ? spoilerFree : questions), 0);
}

/** How many questions a round can draw from in all. */
export function countDrawable(
  library: Library,
  request: Pick<RoundRequest, 'bankIds' | 'hideSpoilers' | 'topics'>,
): number {
  return request.topics.reduce((sum, topic) => sum + countOfTopic(library, topic, request), 0);
}
