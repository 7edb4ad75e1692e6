import type { QuestionOf } from '../../../quiz/question.ts';
import type { Beside } from '../check.ts';
import { sequenceOf } from '../parts.ts';
import { type Place, placeOf } from '../scale.ts';

/** Years of films closer than this were not confirmed by a second source in 7 of 100 pairs; 4 apart, in 0.3 of 100. */
const LEAST_GAP = 4;
const BACKWARDS =
  /\b(?:latest|newest|last|longest|highest|most recent) (?:one )?(?:first|to)\b|从(?:晚|新|后|长|大|高)到/i;

/** Whether the key of an order, or the place of a card in a line, follows from dates, figures or moments of the story, without ties or doubtful years. */
export function orderKey(question: QuestionOf<'order' | 'place'>, beside: Beside): string[] {
  if (beside.facts.length < question.facts.length) return [];
  const flaws: string[] = [];
  const places: Place[] = [];
  for (const option of sequenceOf(question)) {
    const place = placeOf(question, option, beside);
    if (place) places.push(place);
    else
      flaws.push(
        `no fact of the question says when "${option.text.en}" is: give the option its fact's id or words`,
      );
  }
  if (flaws.length > 0) return flaws;
  if (new Set(places.map(({ scale }) => scale)).size > 1) {
    return [
      'its options stand on different scales: order dates, figures or moments of the story, not a mixture',
    ];
  }
  if (BACKWARDS.test(`${question.stem.en} ${question.stem.zh ?? ''}`)) places.reverse();
  for (const [index, place] of places.entries()) {
    const before = places[index - 1];
    if (!before) continue;
    const gap = place.at - before.at;
    const names = `${before.known.fact.id} and ${place.known.fact.id}`;
    if (gap < 0) flaws.push(`the facts ${names} stand the other way round: mend the key`);
    else if (gap === 0) flaws.push(`the facts ${names} are tied: leave one out`);
    else if (place.isFilmYear && gap < LEAST_GAP && !isDatedByOneSource(before, place)) {
      flaws.push(`the years of ${names} lie less than ${LEAST_GAP} apart: choose films farther apart`);
    }
  }
  return flaws;
}

function isDatedByOneSource(one: Place, other: Place): boolean {
  const first = ({ known: { fact, book } }: Place) =>
    fact.sources.map(({ id }) => id).filter((id) => book.source(id)?.weight === 'first');
  return first(one).some((id) => first(other).includes(id));
}
