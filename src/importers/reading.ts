import type { FactsFile } from '../facts/file.ts';
import type { Bank } from '../quiz/bank.ts';
import type { Notice, Place } from './notice.ts';

/** Something that was read, and where: the id of the fact or the question that came of it. */
export interface ReadPart {
  place: Place;
  id: string;
}

/** What a reader of facts found. No film: nothing could be read, and the notices say why. */
export interface FactsReading {
  /** Each has passed its schema. */
  films: FactsFile[];
  read: ReadPart[];
  notices: Notice[];
}

/** A field that a bank needs and the file does not have, and what it was taken to be in how many questions. */
export interface Assumption {
  field: 'film' | 'topic' | 'difficulty' | 'spoiler';
  value: string;
  questions: number;
}

/** What a reader of questions found. No bank: no question could be read, and the notices say why. */
export interface BankReading {
  /** Has passed its schema. */
  bank: Bank | undefined;
  read: ReadPart[];
  notices: Notice[];
  assumed: Assumption[];
}
