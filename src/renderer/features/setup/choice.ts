import type { Library, RoundRequest } from '../../../contract/api.ts';
import { TOPICS, type Topic } from '../../../facts/topic.ts';
import type { Mode } from '../../../quiz/setup.ts';
import { countDrawable, countOfTopic, MAX_QUESTIONS, roundToOffer } from '../../stores/roundToOffer.ts';

/** The modes that are put together here, in the order in which they hang there; the others begin in the foyer. */
export const SETUP_MODES = [
  'quick',
  'topic',
  'marathon',
  'timeline',
  'clues',
] as const satisfies readonly Mode[];

/** What is chosen so far: a request with something for every mode, so that going from one to another loses nothing. */
export interface SetupChoice extends RoundRequest {
  /** The one topic of a round on one topic; `topics` are those of the other modes. */
  topic: Topic | undefined;
}

/** The choice that a round on offer stands for. */
export function choiceOf(library: Library, offer: RoundRequest): SetupChoice {
  // These modes have no choice of several topics: the others begin as a first round does.
  const hasOwnTopics = offer.mode === 'topic' || offer.mode === 'timeline';
  const first = roundToOffer(library, null)?.topics ?? offer.topics;
  return { ...offer, topics: hasOwnTopics ? first : offer.topics, topic: offer.topics[0] ?? first[0] };
}

/** The topics that a round of this choice is about. */
export function topicsOf(library: Library, choice: SetupChoice): Topic[] {
  if (choice.mode === 'topic') return choice.topic === undefined ? [] : [choice.topic];
  if (choice.mode === 'timeline') return TOPICS.filter((topic) => countOfTopic(library, topic, choice) > 0);
  return choice.topics;
}

/** How many questions the choice has to draw from. */
export function availableFor(library: Library, choice: SetupChoice): number {
  return countDrawable(library, { ...choice, topics: topicsOf(library, choice) });
}

/** The most questions that a round of this choice can have. */
export function mostQuestions(library: Library, choice: SetupChoice): number {
  return Math.min(availableFor(library, choice), MAX_QUESTIONS);
}

/**
 * The round to ask for.
 * @returns null when there is nothing to ask
 */
export function requestOf(library: Library, { topic, ...choice }: SetupChoice): RoundRequest | null {
  const most = mostQuestions(library, { ...choice, topic });
  if (most === 0) return null;
  return {
    ...choice,
    topics: topicsOf(library, { ...choice, topic }),
    // A marathon has as many as there are: the number is kept for the other modes.
    questions: choice.mode === 'marathon' ? choice.questions : Math.min(choice.questions, most),
  };
}

/** Whether all that is folded away is as a first round has it. */
export function hasFirstRules({ scoring, streaks, lifelines, difficulty }: RoundRequest): boolean {
  return scoring === 'linear' && streaks && !lifelines && difficulty === 'any';
}
