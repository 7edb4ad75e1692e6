import type { Source } from '../../facts/source.ts';
import type { LocalText } from '../../facts/text.ts';
import type { Place } from '../notice.ts';

/** Somebody or something as a file names it. */
export interface Name {
  name: string;
  /** The Chinese name, only where the file has it. */
  zh?: string;
  /** Other names that the file itself gives it: the title of the article that a link leads to. */
  aliases?: readonly string[];
}

/** The lines of the credits that are read, by relation. */
export type CreditRelation =
  | 'director'
  | 'producer'
  | 'screenwriter'
  | 'story'
  | 'cinematographer'
  | 'editor'
  | 'composer'
  | 'narrator'
  | 'starring'
  | 'also-in-cast'
  | 'studio'
  | 'distributor'
  | 'language'
  | 'country'
  | 'genre'
  | 'location'
  | 'based-on'
  | 'adapted-from';

/** One thing that a file says of its film, in the words of no language. */
export type Said =
  | { what: 'credit'; relation: CreditRelation; names: readonly Name[]; territory?: Name }
  /** Who wrote what the film is made from; questions about novelists are asked only where it is a novel. */
  | { what: 'author'; book: Name; names: readonly Name[]; isNovel: boolean }
  | { what: 'plays'; actor: Name; character: Name }
  /** A day on which the film was shown: in a country, or at a festival. `date` is ISO 8601, a day. */
  | { what: 'release'; date: string; territory?: Name }
  | { what: 'runtime'; minutes: number; edition?: string }
  /** Money as the file writes it, since a figure without its currency is none. */
  | { what: 'budget' | 'gross'; amount: string }
  | {
      what: 'award';
      body: Name;
      category: Name;
      /** Nobody named: the film itself. */
      who?: Name;
      /** Undefined where the file does not state it. */
      result?: 'won' | 'nominated';
      /** Which ceremony, counted from 1. */
      edition?: number;
      /** Set where what the file says is known to be damaged, with the reason. */
      doubt?: LocalText;
    };

/** Where in a file something is said. */
export interface Spot {
  /** For players, as a source's place: "infobox, Director". */
  at: LocalText;
  /** For whoever imports: the line. */
  place: Place;
  /** The source, where it is not the file's first. */
  source?: string;
}
export type Told = Said & Spot;

/** A film as a file tells it, before ids and sentences are made. */
export interface FilmDraft {
  /** The file as a source, first, and whoever else speaks in it. */
  sources: readonly [Source, ...Source[]];
  title: string;
  titleSpot: Spot;
  otherTitles: readonly (Spot & {
    text: string;
    language: string;
    kind: 'original' | 'romanised' | 'alternative';
  })[];
  year: number;
  /** Where the year is said; undefined where whoever imports has given it. */
  yearSpot: Spot | undefined;
  told: readonly Told[];
}

/** What somebody who imports a film says of it, where the file does not. */
export interface FilmHints {
  title?: string;
  year?: number;
}
