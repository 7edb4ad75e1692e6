import type { FactBook } from '../../../facts/book.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { LocalText } from '../../../facts/text.ts';
import { canStandTogether } from '../../basis.ts';
import { candidateOf, candidatesOf } from '../../candidate.ts';
import { castOf, crewOf, drawDistractors } from '../../distractors.ts';
import { jobFacts } from '../../jobs.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { canSay, say, sayOneOf } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation', 'value', 'body'] };

const LEAST_CLUES = 3;
const MOST_BODIES = 3;

/** Leads to somebody by the awards that listed them, then by the category, and last by what they do in the film. */
export const personClues: Template = {
  id: 'awards/person-clues',
  asks,
  write: ({ book, film, chance }) => {
    const cast = castOf(book).map(candidateOf);
    const crew = crewOf(book).map(candidateOf);
    const listings = askable(book, 'listed-for');
    return [cast, crew].flatMap((near) =>
      near.flatMap((key): Draft[] => {
        const id = questionId('awards/person-clues', key.id);
        const draw = chance(id);
        const [first, ...others] = draw.shuffled(listings.filter(({ subject }) => subject === key.id));
        if (first === undefined) return [];
        const [category] = candidatesOf(book, first.value);
        const listed = [first, ...others]
          .filter(({ value }) => candidatesOf(book, value)[0]?.id === category?.id)
          .filter((fact) => canStandTogether(book, [first, fact]))
          .slice(0, MOST_BODIES);
        const deed = deedOf(book, film, key.id, first);
        if (category === undefined || deed === undefined) return [];
        const bodies = listed.flatMap((fact) => book.entity(fact.with['body'] ?? '') ?? []).map(candidateOf);
        const clues = [
          ...bodies.map(({ phrase }, index) =>
            say(`awards.personClues.${index === 0 ? 'first' : 'next'}`, { body: phrase }),
          ),
          say('awards.personClues.category', { category: category.phrase }),
          deed.clue,
        ];
        const distractors = drawDistractors(book, first, asks, key, { near }, draw);
        if (clues.length < LEAST_CLUES || !distractors) return [];
        return [
          {
            id,
            template: 'awards/person-clues',
            asks,
            kind: 'clues',
            facts: [first, ...listed.slice(1), deed.fact],
            stem: sayOneOf(draw, `awards.personClues.${near === cast ? 'actor' : 'maker'}`, { film }),
            clues,
            key,
            distractors,
          },
        ];
      }),
    );
  },
};

/** What somebody does in the film or for it, in a clue that names nobody. */
function deedOf(
  book: FactBook,
  film: LocalText,
  person: string,
  listing: Fact,
): { fact: Fact; clue: LocalText } | undefined {
  const part = askable(book, 'plays').find(({ subject }) => subject === person);
  const [role] = part ? candidatesOf(book, part.value) : [];
  if (part && role && canStandTogether(book, [listing, part])) {
    return { fact: part, clue: say('awards.personClues.plays', { role: role.phrase }) };
  }
  for (const fact of jobFacts(book)) {
    const isTheirs = candidatesOf(book, fact.value).some(({ id }) => id === person);
    const wording = `awards.personClues.deed.${fact.relation}`;
    if (isTheirs && canSay(wording) && canStandTogether(book, [listing, fact])) {
      return { fact, clue: say(wording, { film }) };
    }
  }
  return undefined;
}
