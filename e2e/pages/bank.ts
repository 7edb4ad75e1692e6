import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindsBank } from '../../src/host/testing/kindsBank.ts';
import type { Bank } from '../../src/quiz/bank.ts';
import { parseBank } from '../../src/quiz/parseBank.ts';
import { KINDS, type Question } from '../../src/quiz/question.ts';
import { APP_FOLDER } from '../targets/electron.ts';

/** The bank that comes with the app. */
export const bank = readBank();

/** A bank with a short and a long question of every kind. */
export const everyKind = kindsBank('every-kind', KINDS, ['short', 'long']);

function readBank(): Bank {
  const reading = parseBank(readFileSync(`${APP_FOLDER}/questions/banks/one-second.json`, 'utf8'));
  if (!reading.ok) throw new Error(`${reading.problem.place}: ${reading.problem.detail}`);
  return reading.value;
}

/** Puts banks into the player's own folder, before the app is started. */
export function addBanks(dataFolder: string, banks: readonly Bank[]): void {
  mkdirSync(join(dataFolder, 'banks'), { recursive: true });
  for (const { id, ...rest } of banks)
    writeFileSync(join(dataFolder, 'banks', `${id}.json`), JSON.stringify({ id, ...rest }));
}

/**
 * The question on screen.
 * @param heading its stem, which may begin with whose word it is
 * @param shown all that is shown of it: several questions may have one stem
 */
export function questionOf(heading: string, shown: string): Question {
  const words = heading.replaceAll(/\s+/g, ' ').replace('： ', '：').trim();
  const alike = [...bank.questions, ...everyKind.questions].filter(({ stem, attribution }) =>
    (['en', 'zh'] as const).some((language) => {
      const text = stem[language] ?? stem.en;
      const who = attribution?.[language] ?? attribution?.en ?? '';
      return [text, `${who}: ${text}`, `${who}：${text}`].includes(words);
    }),
  );
  const readable = alike.length < 2 ? alike : alike.filter((question) => isShown(question, shown));
  // A figure and a choice of figures may be asked for in the same words; the choice shows its options.
  const chosen = readable.filter((question) => 'options' in question);
  const found = chosen.length > 0 ? chosen : readable;
  const [question] = found;
  if (!question || found.length > 1)
    throw new Error(`${found.length} questions of the bank read “${words}”.`);
  return question;
}

/** Whether all that a question offers, and its first clue, can be read on the screen. */
function isShown(question: Question, shown: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, '').toLowerCase();
  const options = 'options' in question ? question.options : [];
  const prompts = question.kind === 'match' ? question.prompts : [];
  const clues = question.kind === 'clues' ? question.clues.slice(0, 1) : [];
  return [...[...options, ...prompts].map(({ text }) => text), ...clues].every(({ en, zh }) =>
    [en, zh ?? en].some((words) => plain(shown).includes(plain(words))),
  );
}
