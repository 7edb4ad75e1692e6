import { readFileSync } from 'node:fs';
import { failed, ok, type Result } from '../../contract/result.ts';
import type { Bank } from '../../quiz/bank.ts';
import { parseBank } from '../../quiz/parseBank.ts';

/**
 * Reads a bank file.
 * @returns the bank, or a problem that names the file, the place in it and the mend; never throws
 */
export function readBankFile(file: string): Result<Bank> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not UTF-8 text' : String(error);
    return failed(
      'bank-unreadable',
      `The bank ${file} can't be read (${reason}). Make it a readable file, saved as UTF-8, or take it out of the folder.`,
      { file, reason },
    );
  }
  const read = parseBank(text);
  if (read.ok) return ok(read.value);
  const { code, place, detail, version } = read.problem;
  return failed(code, `The bank ${file} is left out. At ${place}: ${detail}.`, {
    file,
    place,
    detail,
    ...(version === undefined ? {} : { version: String(version) }),
  });
}
