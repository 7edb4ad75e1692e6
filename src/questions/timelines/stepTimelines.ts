import type { FactBook } from '../../facts/book.ts';
import { citedDispute, standingOf } from '../../facts/standing.ts';
import type { LocalText } from '../../facts/text.ts';
import type { Topic } from '../../facts/topic.ts';
import { LEAST_RANKS, type Timeline, type TimelineCard } from '../../quiz/timelineCard.ts';
import { citeAll, standingOfAll } from '../basis.ts';
import { candidatesOf } from '../candidate.ts';
import { stepsOf, type Told } from '../events.ts';
import { say } from '../wording.ts';

/** The topics whose facts tell steps. */
const TOPICS_WITH_STEPS: readonly Topic[] = ['plot', 'release'];

/**
 * Lays the steps of a film's story, and of its way to its audiences, out as timelines: one of those that need nobody's
 * word, and one for each source of what that source tells. Too few steps for an order make none.
 * @param film the film's title
 */
export function stepTimelines(book: FactBook, film: LocalText): Timeline[] {
  return TOPICS_WITH_STEPS.flatMap((topic) =>
    stepsOf(book, topic).flatMap((steps): Timeline[] => {
      if (new Set(steps.map(({ event }) => event.moment)).size < LEAST_RANKS) return [];
      const speaker = steps.find((fact) => standingOf(book, fact).status === 'attributed')?.sources[0]?.id;
      return [
        {
          id: [book.file.film.id, topic, speaker].filter((part) => part !== undefined).join('-'),
          about: say(`timeline.${topic}`, { film }),
          topic,
          cards: steps.map((fact) => cardOf(book, fact)),
        },
      ];
    }),
  );
}

function cardOf(book: FactBook, fact: Told): TimelineCard {
  const { id, topic, event, value, statement, spoiler } = fact;
  const { standing, attribution } = standingOfAll(book, [fact]);
  const dispute = citedDispute(book, fact);
  // A year in a story is a matter of the story: what counts there is what comes before what.
  const isDated = topic !== 'plot' && ('date' in value || ('number' in value && value.unit === 'year'));
  const [when] = isDated ? candidatesOf(book, value) : [];
  return {
    id,
    film: book.file.film.id,
    facts: [id],
    text: event.words,
    rank: event.moment,
    ...(when ? { when: when.text } : {}),
    standing,
    ...(attribution ? { attribution } : {}),
    explanation: statement,
    ...(dispute ? { dispute } : {}),
    sources: citeAll(book, [fact]),
    spoiler,
  };
}
