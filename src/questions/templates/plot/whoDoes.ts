import { candidateOf, candidatesOf } from '../../candidate.ts';
import { DOINGS, describedCharacters, doingsOf, isDoneBy } from '../../doings.ts';
import { givesAway } from '../../giveAway.ts';
import { drawDistractors } from '../../distractors.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation', 'value'] };

/** Says what somebody does, or wants, and asks who it is. */
export const whoDoes: Template = {
  id: 'plot/who-does',
  asks,
  write: ({ book, chance }) =>
    DOINGS.flatMap((relation) =>
      doingsOf(book, relation)
        .flatMap(({ facts }) => facts)
        .filter((fact, index, all) => all.indexOf(fact) === index)
        .flatMap((fact, turn): Draft[] => {
          const id = questionId('plot/who-does', fact.id);
          const near = describedCharacters(book).filter(
            ({ id: other }) => other === fact.subject || !isDoneBy(book, other, fact),
          );
          const answer = near.find(({ id: other }) => other === fact.subject);
          const [doing] = candidatesOf(book, fact.value);
          if (!answer || !doing) return [];
          const key = candidateOf(answer);
          const distractors = drawDistractors(
            book,
            fact,
            asks,
            key,
            { near: near.map(candidateOf) },
            chance(id),
          );
          const stem = sayInTurn(turn, `plot.whoDoes.${relation}`, { doing: doing.phrase });
          if (!distractors || givesAway(stem, key.text)) return [];
          return [
            { id, template: 'plot/who-does', asks, kind: 'choice', facts: [fact], stem, key, distractors },
          ];
        }),
    ),
};
