import { z } from 'zod';
import { FilmCard, Question } from './question.ts';

/** The newest bank format this version reads and writes. */
export const BANK_VERSION = 2;

/** A question bank as it lies on disk. `docs/formats/bank.md` describes it for people who write one. */
export const Bank = z
  .object({
    format: z.literal('reel-quiz/bank'),
    /** Version 1 had the kinds choice and truth alone, written as they still are. */
    version: z.union([z.literal(1), z.literal(BANK_VERSION)]),
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    films: z.array(FilmCard).min(1),
    /** The seed that the generator was given; the same facts and seed write the same bank. */
    seed: z.number().int(),
    questions: z.array(Question).min(1),
  })
  .superRefine(({ films, questions }, context) => {
    const known = new Set(films.map(({ id }) => id));
    const seen = new Set<string>();
    for (const [index, { id, film }] of questions.entries()) {
      if (!known.has(film)) {
        context.addIssue({
          code: 'custom',
          path: ['questions', index, 'film'],
          message: `no film has the id ${film}`,
        });
      }
      if (seen.has(id)) {
        context.addIssue({
          code: 'custom',
          path: ['questions', index, 'id'],
          message: `${id} is there twice`,
        });
      }
      seen.add(id);
    }
  });
export type Bank = z.infer<typeof Bank>;
