import { z } from 'zod';
import { Slug } from './slug.ts';
import { isLikelyDay } from './years.ts';
import { Words } from './text.ts';

/** What a number counts. An edition is an ordinal ("the 69th"), an issue a number in a series ("No. 22"). */
const UNITS = ['minutes', 'months', 'year', 'issue', 'edition', 'points'] as const;
export const Unit = z.enum(UNITS);
export type Unit = z.infer<typeof Unit>;

/** A day as a fact names it. */
const Day = z.iso.date().refine(isLikelyDay, 'this day is too long ago: write the year in four digits');

/** What a fact says: one entity, several, a phrase of ours, a number with its unit, or a day. */
export const Value = z.union(
  [
    z.strictObject({ entity: Slug }),
    z.strictObject({ entities: z.array(Slug).min(2) }),
    z.strictObject({ text: Words }),
    z.strictObject({ number: z.number(), unit: Unit }),
    z.strictObject({ date: Day }),
  ],
  {
    error:
      'write one of {entity: id}, {entities: [ids]}, {text: words}, {number: 1, unit: minutes} or {date: 2020-11-27}',
  },
);
export type Value = z.infer<typeof Value>;

/** A value that is known to be false, written by hand. A bare text is a phrase, a bare number has the fact's unit. */
export const Foil = z.union(
  [
    z.strictObject({ entity: Slug }),
    z.strictObject({ number: z.number() }),
    z.strictObject({ date: Day }),
    Words,
  ],
  { error: 'write a foil as words, {entity: id}, {number: 1} or {date: 2020-11-27}' },
);
export type Foil = z.infer<typeof Foil>;

/** The ids of the entities in a value; none for words, numbers and days. */
export function entitiesOf(value: Value): string[] {
  if ('entity' in value) return [value.entity];
  return 'entities' in value ? value.entities : [];
}
