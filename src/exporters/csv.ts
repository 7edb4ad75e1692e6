import papa from 'papaparse';
import type { Bank } from '../quiz/bank.ts';
import type { Question } from '../quiz/question.ts';
import { partedOptions } from './answers.ts';
import { type Exported, lossesOf } from './losses.ts';

const MOST_ANSWERS = 7;
const RIGHT = Array.from({ length: MOST_ANSWERS }, () => 'Correct answer');
const WRONG = Array.from({ length: MOST_ANSWERS }, (_, index) => `Wrong ${index + 1}`);
const HEADS = [
  'ID',
  'Kind',
  'Question',
  'Question (zh)',
  ...RIGHT,
  ...WRONG,
  'Film',
  'Film (zh)',
  'Year',
  'Topic',
  'Difficulty',
  'Explanation',
  'Explanation (zh)',
  'Source',
  'Spoiler',
];

/** A question as a row: only what a table of questions can hold. */
type Carried = Extract<Question, { kind: 'choice' | 'truth' | 'select' | 'text' }>;

/**
 * Writes a bank as a table: CSV with commas, in UTF-8 with the mark that Excel looks for. Words that a spreadsheet would
 * take for a formula have an apostrophe in front, which is taken off again on the way in.
 */
export function bankCsv(bank: Bank): Exported {
  const films = new Map(bank.films.map((film) => [film.id, film]));
  const rows = bank.questions.filter(isCarried).map((question) => {
    const { right, wrong } = answersOf(question);
    const film = films.get(question.film);
    return [
      question.id,
      question.kind,
      question.stem.en,
      question.stem.zh ?? '',
      ...filled(right, MOST_ANSWERS),
      ...filled(wrong, MOST_ANSWERS),
      film?.title.en ?? '',
      film?.title.zh ?? '',
      film ? String(film.year) : '',
      question.topic,
      String(question.difficulty),
      question.explanation.en,
      question.explanation.zh ?? '',
      question.sources[0]?.title.en ?? '',
      question.spoiler ? 'yes' : 'no',
    ];
  });
  const table = papa.unparse([HEADS, ...rows], { newline: '\r\n', escapeFormulae: true });
  return {
    content: `\uFEFF${table}\r\n`,
    losses: lossesOf(bank, {
      kinds: ['choice', 'truth', 'select', 'text'],
      parts: ['explanation', 'topic', 'difficulty', 'spoiler', 'film', 'id'],
    }),
  };
}

function isCarried(question: Question): question is Carried {
  const { kind } = question;
  return kind === 'choice' || kind === 'truth' || kind === 'select' || kind === 'text';
}

function answersOf(question: Carried): { right: string[]; wrong: string[] } {
  if (question.kind === 'truth') return { right: [question.key], wrong: [] };
  if (question.kind === 'text') {
    const others = question.accepts.filter((text) => text !== question.key.en);
    return { right: [question.key.en, ...others], wrong: [] };
  }
  const { right, wrong } = partedOptions(question);
  return { right: right.map(({ en }) => en), wrong: wrong.map(({ en }) => en) };
}

function filled(cells: readonly string[], length: number): string[] {
  return Array.from({ length }, (_, index) => cells[index] ?? '');
}
