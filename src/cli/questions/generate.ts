import { basename } from 'node:path';
import { openFacts } from '../../facts/book.ts';
import type { Finding } from '../../questions/checks/check.ts';
import { runChecks } from '../../questions/checks/index.ts';
import { DEFAULT_SEED, bankText, generateBank } from '../../questions/generate.ts';
import { Bank } from '../../quiz/bank.ts';
import { readFacts } from './facts.ts';
import { fileTrouble } from './files.ts';
import type { ExitCode, World } from './io.ts';

/** Where a generated bank goes, or which one it is compared with. */
interface GenerateOrder {
  facts: string;
  /** Where to write the bank. */
  out?: string;
  /** A bank that has to be what would be written. */
  verify?: string;
  seed?: number;
}

/**
 * Writes the bank of a facts file, or verifies the one that is there. A bank with a flaw is never written.
 * @returns 0 written or verified, 1 flaws or a stale bank, 2 a file that cannot be used
 */
export function generate(world: World, { facts, out, verify, seed = DEFAULT_SEED }: GenerateOrder): ExitCode {
  const file = readFacts(world, facts);
  if (!file) return 2;
  const id = basename(facts).replace(/\.[^.]*$/, '');
  if (!Bank.shape.id.safeParse(id).success) {
    world.complain(
      `${facts}: the file's name becomes the bank's id: rename it in lower-case letters, digits and hyphens`,
    );
    return 2;
  }
  const bank = generateBank(file, id, seed);
  const book = openFacts(file);
  const findings = runChecks({ ...bank, bookOf: () => book });
  if (findings.length > 0) {
    for (const finding of findings) world.complain(findingLine(finding));
    world.complain(
      `${facts}: nothing was written, because ${count(findings.length, 'flaw')} would be in the bank`,
    );
    return 1;
  }
  const text = bankText(bank);
  const total = count(bank.questions.length, 'question');
  try {
    if (verify !== undefined) return verifyBank(world, { facts, verify, text, total });
    if (out === undefined) return 2;
    world.writeWhole(out, text);
  } catch (error) {
    world.complain(fileTrouble(verify ?? out ?? facts, error));
    return 2;
  }
  world.say(`${out}: ${total}, seed ${seed}`);
  return 0;
}

/** A flaw as a line: rule, question, message. */
export function findingLine({ rule, question, message }: Finding): string {
  return `${rule}  ${question}  ${message}`;
}

/** "1 question", "2 questions". */
export function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`;
}

function verifyBank(
  world: World,
  { facts, verify, text, total }: { facts: string; verify: string; text: string; total: string },
): ExitCode {
  const remedy = `run: npm run -s questions -- generate ${facts} --out ${verify}`;
  if (!world.exists(verify)) {
    world.complain(`${verify}: there is no bank yet; ${remedy}`);
    return 1;
  }
  if (world.read(verify) === text) {
    world.say(`${verify}: fresh, ${total}`);
    return 0;
  }
  world.complain(`${verify}: not what ${facts} gives; ${remedy}`);
  return 1;
}
