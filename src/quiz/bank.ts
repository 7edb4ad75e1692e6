import { z } from 'zod';
import { flawAt } from '../facts/flaw.ts';
import { FilmCard, Question } from './question.ts';
import { Timeline } from './timelineCard.ts';

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
    /** What can be put in order, card by card; timelines of one id go together across banks. */
    timelines: z.array(Timeline).optional(),
  })
  .check(({ value: { films, questions, timelines = [] }, issues }) => {
    const flaw = (path: PropertyKey[], message: string) => {
      issues.push(flawAt(path, message, undefined));
    };
    const known = new Set(films.map(({ id }) => id));
    const seen = new Set<string>();
    for (const [index, { id, film }] of questions.entries()) {
      if (!known.has(film)) {
        flaw(['questions', index, 'film'], `no film has the id ${film}`);
      }
      if (seen.has(id)) {
        flaw(['questions', index, 'id'], `${id} is there twice`);
      }
      seen.add(id);
    }
    const ids = new Set<string>();
    for (const [index, { id, cards }] of timelines.entries()) {
      const path = ['timelines', index];
      if (ids.has(id)) {
        flaw([...path, 'id'], `${id} is there twice`);
      }
      ids.add(id);
      for (const [at, { film }] of cards.entries()) {
        if (known.has(film)) continue;
        flaw([...path, 'cards', at, 'film'], `no film has the id ${film}`);
      }
    }
  });
export type Bank = z.infer<typeof Bank>;
