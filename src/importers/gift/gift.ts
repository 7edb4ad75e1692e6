import { decodeHTML } from 'entities';
import gift, { type GIFTQuestion, type TextChoice, type TextFormat } from 'gift-pegjs';
import type { LocalText } from '../../facts/text.ts';
import { topicOf } from '../bank/fields.ts';
import { type BankHints, lineWords, type QuestionRow, type RowAnswers } from '../bank/rows.ts';
import { writeBank } from '../bank/writeBank.ts';
import { type Notice, notice, type Place } from '../notice.ts';
import type { BankReading } from '../reading.ts';

/** A longer text is no question. */
const LONGEST_BLOCK = 20_000;
const LONGEST_TEXT = 20_000_000;

/**
 * Reads questions in Moodle's GIFT. Blank lines part them, and each is read by itself, so that one that is broken stops no
 * other. Several right answers, short answers, true or false and matching are read; essays and figures with a tolerance
 * are told of. A title names the question; general feedback is its explanation; a category that is a topic of ours is one.
 */
export function importGift(text: string, hints: BankHints): BankReading {
  if (text.length > LONGEST_TEXT) {
    const why = notice('text-too-long', {}, { size: text.length, most: LONGEST_TEXT });
    return { bank: undefined, read: [], notices: [why], assumed: [] };
  }
  const notices: Notice[] = [];
  const rows: QuestionRow[] = [];
  let topic: QuestionRow['topic'];
  for (const { block, line } of blocksOf(text.replace(/^\uFEFF/, ''))) {
    const place = { line };
    if (block.length > LONGEST_BLOCK) {
      notices.push(notice('text-too-long', place, { size: block.length, most: LONGEST_BLOCK }));
      continue;
    }
    const questions = parsed(block, line, notices);
    for (const question of questions) {
      if (question.type === 'Category') {
        topic = topicOf(question.title.split('/').at(-1) ?? '');
        continue;
      }
      const row = rowOf(question, place, notices);
      if (row) rows.push({ ...row, ...(topic === undefined ? {} : { topic }) });
    }
  }
  if (rows.length === 0 && notices.length === 0)
    notices.push(notice('file-wrong-kind', {}, { expected: 'a file of GIFT questions' }));
  return writeBank(rows, hints, notices);
}

/** Stretches between blank lines, each with the line of its first words; comments belong to none. */
function* blocksOf(text: string): Generator<{ block: string; line: number }> {
  let lines: string[] = [];
  let start = 0;
  const all = text.split(/\r\n|\r|\n/);
  for (const [index, line] of [...all, ''].entries()) {
    if (line.trim() === '') {
      if (lines.length > 0) yield { block: lines.join('\n'), line: start };
      lines = [];
    } else if (!/^\s*\/\//.test(line)) {
      if (lines.length === 0) start = index + 1;
      // A category stands on its line, whatever follows.
      if (/^\s*\$CATEGORY:/.test(line) && lines.length === 0) yield { block: line, line: start };
      else lines.push(line);
    }
  }
}

function parsed(block: string, line: number, notices: Notice[]): GIFTQuestion[] {
  try {
    return gift.parse(`${block}\n\n`);
  } catch (error) {
    notices.push(
      notice('value-unreadable', placeOfError(error, line), { value: block, expected: 'a GIFT question' }),
    );
    return [];
  }
}

function placeOfError(error: unknown, line: number): Place {
  if (typeof error !== 'object' || error === null || !('location' in error)) return { line };
  const { location } = error;
  if (typeof location !== 'object' || location === null || !('start' in location)) return { line };
  const { start } = location;
  const isSpot = typeof start === 'object' && start !== null && 'line' in start && 'column' in start;
  return isSpot && typeof start.line === 'number' && typeof start.column === 'number'
    ? { line: line + start.line - 1, column: start.column }
    : { line };
}

function rowOf(
  question: Exclude<GIFTQuestion, { type: 'Category' }>,
  place: Place,
  notices: Notice[],
): QuestionRow | undefined {
  const refuse = (...why: Parameters<typeof notice>): undefined => {
    notices.push(notice(...why));
    return undefined;
  };
  if (question.type === 'Description' || question.type === 'Essay') {
    refuse('kind-unknown', place, { kind: question.type.toLowerCase() });
    return;
  }
  const answers = answersOf(question);
  if (answers === undefined) {
    refuse('kind-unknown', place, { kind: 'figures with a tolerance' });
    return;
  }
  const feedback = question.globalFeedback;
  return {
    place,
    at: lineWords(place.line ?? 1),
    stem: wordsOf(question.stem),
    answers,
    ...(question.title ? { id: question.title } : {}),
    ...(feedback ? { explanation: wordsOf(feedback) } : {}),
  };
}

function answersOf(
  question: Exclude<GIFTQuestion, { type: 'Category' | 'Description' | 'Essay' }>,
): RowAnswers | undefined {
  switch (question.type) {
    case 'TF':
      return { kind: 'truth', isTrue: question.isTrue };
    case 'Short':
      return { kind: 'type', accepts: question.choices.filter(isWhole).map(({ text }) => wordsOf(text).en) };
    case 'Matching':
      return {
        kind: 'match',
        pairs: question.matchPairs.map(({ subquestion, subanswer }) => [
          wordsOf(subquestion),
          { en: decodeHTML(unescaped(subanswer)) },
        ]),
      };
    case 'Numerical': {
      // A figure that has to be met is one to type; Reel Quiz has no figures without a unit.
      const figure = Array.isArray(question.choices) ? undefined : question.choices;
      const isExact = figure?.type === 'simple' || (figure?.type === 'range' && !figure.range);
      return isExact && figure.number !== undefined
        ? { kind: 'type', accepts: [String(figure.number)] }
        : undefined;
    }
    case 'MC': {
      const right = question.choices.filter(isRight).map(({ text }) => wordsOf(text));
      const wrong = question.choices.filter((choice) => !isRight(choice)).map(({ text }) => wordsOf(text));
      return { kind: 'choose', right, wrong, order: question.choices.map(({ text }) => wordsOf(text)) };
    }
  }
}

/** An answer that earns something: marked as right, or with a share of the points. */
function isRight({ isCorrect, weight }: TextChoice): boolean {
  return weight === null ? isCorrect : weight > 0;
}

/** A short answer that earns everything. */
function isWhole({ weight }: TextChoice): boolean {
  return weight === null || weight === 100;
}

/** What the library puts for an escaped sign in the second half of a pair, and leaves there. */
function unescaped(text: string): string {
  return text.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function wordsOf({ text }: TextFormat): LocalText {
  return { en: decodeHTML(text) };
}
