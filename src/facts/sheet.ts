import type { Fact } from './fact.ts';
import type { Source } from './source.ts';
import type { LocalText } from './text.ts';

/** What a sheet can say about its film. */
export const SHEET_FIELDS = [
  'title',
  'year',
  'directors',
  'cast',
  'genres',
  'countries',
  'basedOn',
  'awards',
] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** One film, or one person for one film, put forward for an award. */
export interface Nomination {
  body: LocalText;
  /** Which ceremony, counted from 1. A ceremony's year is not the film's, so nominations are named by this. */
  ceremony: number;
  /** The same for every wording that a category has had over the years. */
  category: string;
  /** The category as players read it; undefined for one that has no words yet, and is not asked. */
  words: LocalText | undefined;
  won: boolean;
  nominees: readonly string[];
  /** False for what the awarding body does not count as a nomination, or what names several films, or ended in a tie. */
  isAskable: boolean;
}

/** What another source says in a field. In `cast` it adds to the list, in every other field it contradicts it. */
export interface Account {
  field: SheetField;
  values: readonly (string | number)[];
  /** The id of a source. */
  source: string;
}

/** The work that a film was made from. */
export interface Original {
  title: string;
  /** What it is, in small letters: "novel", "play". */
  kind: string;
  authors: readonly string[];
}

/**
 * What catalogues know of one film, flat: names instead of entities, and an empty list for what is not known. Thousands
 * of sheets fit into memory, where as many facts files would not; `factsOfSheet` writes any of them out as one.
 */
export interface FilmSheet {
  /** A slug. */
  id: string;
  title: string;
  year: number;
  directors: readonly string[];
  cast: readonly string[];
  genres: readonly string[];
  countries: readonly string[];
  basedOn: Original | undefined;
  awards: readonly Nomination[];
  accounts: readonly Account[];
  /** The fields that are known to be incomplete. */
  partial: readonly SheetField[];
  /** The ids of the sources that carry each field, the one to be named first in front. */
  carriers: Readonly<Partial<Record<SheetField, readonly string[]>>>;
  /** All sources that the ids above stand for; many sheets share one list. */
  sources: readonly Source[];
  /** The facts themselves, where the sheet was read off a facts file; else they are made from the fields. */
  own?: (field: Exclude<SheetField, 'title' | 'awards'>) => Fact | undefined;
}
