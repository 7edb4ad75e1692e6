import { canStandTogether } from '../../basis.ts';
import { candidatesOf } from '../../candidate.ts';
import { drawDistractors, poolFor } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { say, sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation'] };

/** Leads to the novel behind the film by way of its author, and to the author by way of the novel. */
export const novelClues: Template = {
  id: 'production/novel-clues',
  asks,
  write: ({ book, film, chance }) =>
    askable(book, 'based-on').flatMap((novel): Draft[] => {
      const [title] = candidatesOf(book, novel.value);
      const author = askable(book, 'novelist').find((fact) => fact.with['book'] === title?.entity);
      const [writer] = author ? candidatesOf(book, author.value) : [];
      const slight = askable(book, 'left-uncredited').find(({ subject }) => subject === writer?.entity);
      if (!title || !author || !writer || !slight) return [];
      if (!canStandTogether(book, [novel, author, slight])) return [];
      const places = { film, title: title.phrase, writer: writer.phrase };
      return [
        { of: 'book', key: title, facts: [novel, author, slight] as const, type: 'book' as const },
        { of: 'author', key: writer, facts: [author, novel, slight] as const, type: 'person' as const },
      ].flatMap(({ of, key, facts, type }): Draft[] => {
        const [fact] = facts;
        const id = questionId('production/novel-clues', fact.id);
        const draw = chance(id);
        const pool = poolFor(book, fact.relation, type);
        const distractors = drawDistractors(book, fact, asks, key, { pool }, draw);
        if (!distractors) return [];
        const clues = [0, 1, 2].map((index) => say(`production.novelClues.${of}.clues.${index}`, places));
        const stem = sayOneOf(draw, `production.novelClues.${of}.stem`);
        return [
          {
            id,
            template: 'production/novel-clues',
            asks,
            kind: 'clues',
            facts,
            stem,
            clues,
            key,
            distractors,
          },
        ];
      });
    }),
};
