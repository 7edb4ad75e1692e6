import { canStandTogether } from '../../basis.ts';
import { type Candidate, candidatesOf } from '../../candidate.ts';
import { foilsOf } from '../../distractors.ts';
import { type Told, stepCandidate, stepsOf } from '../../events.ts';
import { LEAST_PAIRS } from '../../pairs.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { say, sayInTurn } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

const MOST_PAIRS = 5;
/** Days that belong to nothing, so that the last pair does not fall into place by itself. */
const SPARES = 1;

/** Has steps of the release put together with their days. */
export const matchDates: Template = {
  id: 'release/match-dates',
  asks,
  write: ({ book, chance }) =>
    stepsOf(book, 'release').flatMap((steps, turn): Draft[] => {
      const dated = steps
        .flatMap((fact) => {
          const [day] = 'date' in fact.value ? candidatesOf(book, fact.value) : [];
          return day ? [{ fact, day }] : [];
        })
        .filter(({ day }, index, all) => all.findIndex((other) => other.day.id === day.id) === index)
        .slice(0, MOST_PAIRS);
      const [first, ...more] = dated.map(({ fact }) => fact);
      if (!first || dated.length < LEAST_PAIRS || !canStandTogether(book, [first, ...more])) return [];
      const id = questionId('release/match-dates', ...dated.map(({ fact }) => fact.id));
      const isTaken = ({ id: foil }: Candidate) => dated.some(({ day }) => day.id === foil);
      const foils = dated.flatMap(({ fact }) => foilsOf(book, fact)).filter((foil) => !isTaken(foil));
      return [
        {
          id,
          template: 'release/match-dates',
          kind: 'match',
          facts: [first, ...more],
          stem: sayInTurn(turn, 'release.matchDates'),
          pairs: dated.map(({ fact, day }) => [dayOf(fact), day] as const),
          spare: chance(id).shuffled(foils).slice(0, SPARES),
        },
      ];
    }),
};

/** A step as the day on which it was. */
function dayOf(step: Told): Candidate {
  const candidate = stepCandidate(step);
  const text = say('release.dayOf', { event: candidate.phrase });
  return { ...candidate, text, phrase: text };
}
