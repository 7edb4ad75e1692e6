import { candidateOf, candidatesOf } from '../../candidate.ts';
import { haveCommonWord } from '../../commonWord.ts';
import { foilsOf } from '../../distractors.ts';
import { groupsOf } from '../../groups.ts';
import { matchOf, type Pair, pairsApart } from '../../pairs.ts';
import { type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Names some parts, and asks what each of them is called in full. A part that gives its name away is left out. */
export const matchNames: Template = {
  id: 'cast/match-names',
  asks,
  write: ({ book, chance }) =>
    groupsOf(book, askable(book, 'full-name')).flatMap(({ speaker, own, also }) => {
      const draw = chance(questionId('cast/match-names', speaker ?? 'plain'));
      const rows = [...own, ...also].flatMap((fact): Pair[] => {
        const part = book.entity(fact.subject);
        const [partner] = candidatesOf(book, fact.value);
        if (!part || !partner) return [];
        const prompt = candidateOf(part);
        return haveCommonWord(prompt.text, partner.text) ? [] : [{ fact, prompt, partner }];
      });
      const pairs = pairsApart(rows, () => false);
      // A wrong name serves for all when it is a foil of each.
      const [foils = [], ...more] = pairs.map(({ fact }) => foilsOf(book, fact));
      const spare = foils.filter(
        ({ id }) =>
          more.every((others) => others.some((other) => other.id === id)) &&
          pairs.every(({ partner }) => partner.id !== id),
      );
      return matchOf('cast/match-names', pairs, draw.shuffled(spare).slice(0, 1), (id) =>
        sayOneOf(chance(id), 'cast.matchNames'),
      );
    }),
};
