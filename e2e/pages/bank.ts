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
 * A question of these banks.
 * @param id as the page has it
 */
export function questionOf(id: string): Question {
  const question = [...bank.questions, ...everyKind.questions].find((one) => one.id === id);
  if (!question) throw new Error(`No bank has the question ${id}.`);
  return question;
}
