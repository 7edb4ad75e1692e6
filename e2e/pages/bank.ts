import { readFileSync } from 'node:fs';
import type { Bank } from '../../src/quiz/bank.ts';
import { parseBank } from '../../src/quiz/parseBank.ts';
import type { Question } from '../../src/quiz/question.ts';
import { APP_FOLDER } from '../targets/electron.ts';

/** The bank that comes with the app. */
export const bank = readBank();

function readBank(): Bank {
  const reading = parseBank(readFileSync(`${APP_FOLDER}/questions/banks/one-second.json`, 'utf8'));
  if (!reading.ok) throw new Error(`${reading.problem.place}: ${reading.problem.detail}`);
  return reading.value;
}

/** The question on screen, by its heading, which may begin with whose word it is. */
export function questionOf(heading: string): Question {
  const words = heading.replaceAll(/\s+/g, ' ').trim();
  const found = bank.questions.filter(({ stem, attribution }) =>
    [stem.en, `${attribution?.en ?? ''}: ${stem.en}`].includes(words),
  );
  const [question] = found;
  if (!question || found.length > 1)
    throw new Error(`${found.length} questions of the bank read “${words}”.`);
  return question;
}

/** The words of the right answer to the question on screen. */
export function keyOf(heading: string): string {
  const { options, key } = questionOf(heading);
  return options.find(({ id }) => id === key)?.text.en ?? '';
}
