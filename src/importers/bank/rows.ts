import type { LocalText } from '../../facts/text.ts';
import type { Topic } from '../../facts/topic.ts';
import type { Place } from '../notice.ts';

/** A film, or something else that questions are about, as the file or whoever imports it names it. */
export interface FilmName {
  title: string;
  zh?: string;
  year: number;
}

/** What is asked of a row, and what is right. */
export type RowAnswers =
  | { kind: 'choose'; right: readonly LocalText[]; wrong: readonly LocalText[]; order?: readonly LocalText[] }
  | { kind: 'truth'; isTrue: boolean }
  | { kind: 'type'; accepts: readonly string[]; shown?: LocalText }
  | { kind: 'match'; pairs: readonly (readonly [LocalText, LocalText])[] };

/** A question as a file of rows has it. What the file does not say is not there. */
export interface QuestionRow {
  place: Place;
  /** The place in words for players: "row 5". */
  at: LocalText;
  stem: LocalText;
  answers: RowAnswers;
  id?: string;
  film?: FilmName;
  topic?: Topic;
  /** From 0, easy, to 1. */
  difficulty?: number;
  spoiler?: boolean;
  explanation?: LocalText;
  /** Where the file has the fact from, in its own words. */
  source?: string;
}

/** What somebody who imports a file of questions says of it, where the file does not. */
export interface BankHints {
  /** The file's name, which players see as the source: "quiz.csv". */
  file: string;
  /** The year that stands beside the collection where no film is named: that of the file. */
  year: number;
  /** The bank's id; made of the file's name where there is none. */
  id?: string;
  /** The film that all questions are about which name none themselves. */
  film?: FilmName;
  /** The topic of questions that name none. */
  topic?: Topic;
}

/** "row 5" and "第5行". */
export function rowWords(row: number): LocalText {
  return { en: `row ${row}`, zh: `第${row}行` };
}

/** "line 5" and "第5行". */
export function lineWords(line: number): LocalText {
  return { en: `line ${line}`, zh: `第${line}行` };
}

/** "question 5" and "第5题". */
export function questionWords(number: number): LocalText {
  return { en: `question ${number}`, zh: `第${number}题` };
}
