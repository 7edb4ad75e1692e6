import type { QuestionOf } from '../../../quiz/question.ts';
import { asksFor, isRight } from '../answers.ts';
import type { Beside } from '../check.ts';
import { keysOf } from '../parts.ts';
import { placesOf } from '../scale.ts';
import { inEachLanguage } from '../words.ts';

const ASKS_FOR_LEAST =
  /\b(?:first|earliest|oldest|shortest|fewest|smallest)\b|最早|最先|最短|最少|最老|首先/i;
const ASKS_FOR_MOST =
  /\b(?:last|latest|newest|longest|most|largest|most recent)\b|最晚|最新|最长|最多|最后|最近/i;

/** Whether the key of a choice is what the facts say. A question that compares options by figures has the extreme one. */
export function choiceKey(question: QuestionOf<'choice'>, beside: Beside): string[] {
  const [key] = keysOf(question);
  const [first] = beside.facts;
  if (!key || !first) return [];
  const least = asksForExtreme(question);
  const places = least === undefined ? undefined : placesOf(question, beside);
  if (places) {
    const figures = [...places.values()].map(({ at }) => at);
    const right = least === true ? Math.min(...figures) : Math.max(...figures);
    return places.get(key.id)?.at === right
      ? []
      : [`the key "${key.text.en}" is not the one that the figures of its facts give: mend the key`];
  }
  const asks = asksFor(question, first, [key]);
  return isRight(first.book, first.fact, asks, key)
    ? []
    : [`the key "${key.text.en}" is not what the fact ${first.fact.id} says: mend the key`];
}

/**
 * Whether a question compares its options, each by a fact of its own, and asks for the least of them.
 * @returns undefined for a question that compares nothing
 */
export function asksForExtreme({ stem, facts, options }: QuestionOf<'choice'>): boolean | undefined {
  if (facts.length !== options.length) return undefined;
  const stems = inEachLanguage(stem);
  const isLeast = stems.some((words) => ASKS_FOR_LEAST.test(words));
  const isMost = stems.some((words) => ASKS_FOR_MOST.test(words));
  return isLeast === isMost ? undefined : isLeast;
}
