import { countWord } from '../../counts.ts';
import { candidateOf } from '../../candidate.ts';
import { castOf, crewOf, drawDistractors } from '../../distractors.ts';
import { groupsOf } from '../../groups.ts';
import { bodiesOf, listingsOf } from '../../listings.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation', 'body'] };

const MOST_KEYS = 3;

/** Names awards and asks which people of the film they listed. The wrong answers are others of the film. */
export const listedBy: Template = {
  id: 'awards/listed-by',
  asks,
  write: ({ book, film, chance }) => {
    const near = [...castOf(book), ...crewOf(book)].map(candidateOf);
    return bodiesOf(book).flatMap((body) =>
      groupsOf(book, listingsOf(book, body.id).askable).flatMap(({ speaker, own, also }): Draft[] => {
        const id = questionId('awards/listed-by', body.id, speaker ?? 'plain');
        const draw = chance(id);
        const listed = [...draw.shuffled(own), ...draw.shuffled(also)].filter(
          ({ subject }) => book.entity(subject)?.type === 'person',
        );
        // Who is listed in two categories counts once.
        const facts = listed
          .filter(({ subject }, index) => listed.findIndex((other) => other.subject === subject) === index)
          .slice(0, MOST_KEYS);
        const keys = facts.flatMap(({ subject }) => book.entity(subject) ?? []).map(candidateOf);
        const [first, ...more] = facts;
        const [key, second] = keys;
        if (first === undefined || key === undefined || second === undefined) return [];
        const distractors = drawDistractors(book, first, asks, key, { near }, draw);
        if (!distractors) return [];
        const places = { count: countWord(keys.length), film, body: candidateOf(body).phrase };
        return [
          {
            id,
            template: 'awards/listed-by',
            asks,
            kind: 'select',
            facts: [first, ...more],
            stem: sayOneOf(draw, 'awards.listedBy', places),
            keys,
            distractors,
          },
        ];
      }),
    );
  },
};
