import { candidateOf, candidatesOf } from '../../candidate.ts';
import { castOf, drawDistractors, poolFor } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'value', given: ['subject', 'relation', 'body'] };

/** Names awards and a person and asks for the category. Actors get actors' categories, the crew those of the crew. */
export const category: Template = {
  id: 'awards/category',
  asks,
  write: ({ book, film, chance }) => {
    const listings = askable(book, 'listed-for').filter(
      ({ subject }) => book.entity(subject)?.type === 'person',
    );
    const cast = new Set(castOf(book).map(({ id }) => id));
    return listings.flatMap((fact): Draft[] => {
      const id = questionId('awards/category', fact.id);
      const draw = chance(id);
      const person = book.entity(fact.subject);
      const body = book.entity(fact.with['body'] ?? '');
      const [key] = candidatesOf(book, fact.value);
      if (person === undefined || body === undefined || key === undefined) return [];
      const isCast = cast.has(person.id);
      const alike = listings.filter(({ subject }) => cast.has(subject) === isCast);
      const near = alike.flatMap(({ value }) => candidatesOf(book, value));
      const pool = isCast ? [] : poolFor(book, 'listed-for', 'award-category');
      const distractors = drawDistractors(book, fact, asks, key, { near, pool }, draw);
      if (!distractors) return [];
      const stem = sayOneOf(draw, 'awards.category', {
        person: person.name,
        body: candidateOf(body).phrase,
        film,
      });
      return [
        { id, template: 'awards/category', asks, kind: 'choice', facts: [fact], stem, key, distractors },
      ];
    });
  },
};
