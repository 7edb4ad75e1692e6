import type { FactBook } from '../../../facts/book.ts';
import type { Fact } from '../../../facts/fact.ts';
import { candidateOf } from '../../candidate.ts';
import { DOINGS, describedCharacters, doingCandidate, doingsOf, isDoneBy } from '../../doings.ts';
import { LEAST_PAIRS, type Pair } from '../../pairs.ts';
import { type Draft, type Template, questionId } from '../../template.ts';
import { sayInTurn } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation', 'value'] };

/** Has characters put together with what they do, or want. Each question has one thing of each character. */
export const matchDoers: Template = {
  id: 'plot/match-doers',
  asks,
  write: ({ book }) =>
    DOINGS.flatMap((relation) =>
      doingsOf(book, relation)
        .flatMap(({ facts }) => rowsOf(book, facts))
        .flatMap((rows, turn): Draft[] => {
          const [first, ...more] = rows.map(({ fact }) => fact);
          if (!first || rows.length < LEAST_PAIRS) return [];
          return [
            {
              id: questionId('plot/match-doers', ...rows.map(({ fact }) => fact.id)),
              template: 'plot/match-doers',
              kind: 'match',
              facts: [first, ...more],
              stem: sayInTurn(turn, `plot.matchDoers.${relation}`),
              pairs: rows.map(({ prompt, partner }) => [prompt, partner] as const),
              spare: [],
            },
          ];
        }),
    ),
};

/** The first thing that each character does, then the second, and so on. */
function rowsOf(book: FactBook, facts: readonly Fact[]): Pair[][] {
  const byCharacter = describedCharacters(book).map((character) => ({
    prompt: candidateOf(character),
    done: facts.filter(({ subject }) => subject === character.id),
  }));
  const most = Math.max(0, ...byCharacter.map(({ done }) => done.length));
  return Array.from({ length: most }, (_, turn) =>
    byCharacter
      .flatMap(({ prompt, done }): Pair[] => {
        const fact = done[turn];
        const partner = fact && doingCandidate(book, fact);
        return partner ? [{ fact, prompt, partner }] : [];
      })
      .filter(({ fact }, _index, rows) =>
        rows.every(({ prompt }) => prompt.id === fact.subject || !isDoneBy(book, prompt.id, fact)),
      ),
  );
}
