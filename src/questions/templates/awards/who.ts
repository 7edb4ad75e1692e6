import { candidateOf, candidatesOf } from '../../candidate.ts';
import { castOf, crewOf, drawDistractors } from '../../distractors.ts';
import { type Draft, type Template, askable, questionId } from '../../template.ts';
import { sayOneOf } from '../../wording.ts';

const asks = { slot: 'subject', given: ['relation', 'value', 'body'] };

/** Names awards and a category and asks whom they listed. The wrong answers are people of the same film. */
export const who: Template = {
  id: 'awards/who',
  asks,
  write: ({ book, film, chance }) => {
    const cast = castOf(book).map(candidateOf);
    const crew = crewOf(book).map(candidateOf);
    return askable(book, 'listed-for').flatMap((fact): Draft[] => {
      const id = questionId('awards/who', fact.id);
      const draw = chance(id);
      const near = [cast, crew].find((group) => group.some(({ id: person }) => person === fact.subject));
      const key = near?.find(({ id: person }) => person === fact.subject);
      const body = book.entity(fact.with['body'] ?? '');
      const [category] = candidatesOf(book, fact.value);
      if (near === undefined || key === undefined || body === undefined || category === undefined) return [];
      const distractors = drawDistractors(book, fact, asks, key, { near }, draw);
      if (!distractors) return [];
      const places = { film, category: category.phrase, body: candidateOf(body).phrase };
      const stem = sayOneOf(draw, 'awards.who', places);
      return [{ id, template: 'awards/who', asks, kind: 'choice', facts: [fact], stem, key, distractors }];
    });
  },
};
