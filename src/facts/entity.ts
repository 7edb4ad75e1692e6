import { z } from 'zod';
import { Slug } from './slug.ts';
import { Words } from './text.ts';

/** What an entity can be. The options of one question are all of one type. */
const ENTITY_TYPES = [
  'person',
  'character',
  'organisation',
  'place',
  'film',
  'book',
  'language',
  'genre',
  'job',
  'festival',
  'award-body',
  'award-category',
] as const;
/** What only a book can add to the entities of a file: what its questions can ask for beside them. */
const ADDED_TYPES = ['source', 'event', 'dispute'] as const;
export const EntityType = z.enum([...ENTITY_TYPES, ...ADDED_TYPES]);
export type EntityType = z.infer<typeof EntityType>;

/** Somebody or something that facts are about. However many names it has, it is one entity. */
export const Entity = z.strictObject({
  id: Slug,
  type: z.enum(ENTITY_TYPES),
  /** The name as an option shows it. */
  name: Words,
  /** The name inside a sentence, where that differs: "the projectionist". */
  phrase: Words.optional(),
  /** Which part of a person's name comes first in `name`. */
  nameOrder: z.enum(['family-first', 'given-first']).optional(),
  /** Every other name, so that two names of one entity never meet as two options. */
  aliases: z.array(z.string().min(1)).default([]),
  /** The name in its own script, only where a source has it. */
  original: z.string().min(1).optional(),
  /** True for one that is here only to be a wrong answer. */
  pool: z.boolean().default(false),
  /** The relations for which an entity of the pool makes a believable wrong answer. */
  suits: z.array(Slug).default([]),
});
export type Entity = Omit<z.infer<typeof Entity>, 'type'> & { type: EntityType };
