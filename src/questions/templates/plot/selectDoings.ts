import { candidateOf } from '../../candidate.ts';
import { capitalised, describedCharacters, doingCandidate, doingsOf, isDoneBy } from '../../doings.ts';
import { foilsOf } from '../../distractors.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

const KEYS = 2;
const LEAST_DISTRACTORS = 2;
const MOST_DISTRACTORS = 3;

/** Asks which two of several things a character does. The wrong answers are the foils of those two. */
export const selectDoings: Template = {
  id: 'plot/select-doings',
  asks,
  write: ({ book, chance }) =>
    doingsOf(book, 'does').flatMap(({ facts }, turn) =>
      describedCharacters(book).flatMap((character): Draft[] => {
        const done = facts.filter(({ subject }) => subject === character.id).slice(0, KEYS);
        const [first, second] = done;
        if (!first || !second) return [];
        const id = questionId('plot/select-doings', first.id, second.id);
        const keys = done.flatMap((fact) => doingCandidate(book, fact) ?? []);
        const foils = done
          .flatMap((fact) => foilsOf(book, fact))
          .filter(({ id: foil }, index, all) => all.findIndex((other) => other.id === foil) === index)
          .filter(({ text }) => !isDoneBy(book, character.id, { ...first, value: { text } }))
          .map((foil) => ({ ...foil, text: capitalised(foil.text) }));
        const distractors = chance(id).shuffled(foils).slice(0, MOST_DISTRACTORS);
        if (distractors.length < LEAST_DISTRACTORS) return [];
        const stem = sayInTurn(turn, 'plot.selectDoings', { who: candidateOf(character).phrase });
        return [
          {
            id,
            template: 'plot/select-doings',
            asks,
            kind: 'select',
            facts: [first, second],
            stem,
            keys,
            distractors,
          },
        ];
      }),
    ),
};
