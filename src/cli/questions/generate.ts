import { basename } from 'node:path';
import { openFacts } from '../../facts/book.ts';
import { runChecks } from '../../questions/checks/index.ts';
import { DEFAULT_SEED, bankText, generateBank } from '../../questions/generate.ts';
import { readFacts } from './facts.ts';
import { fileTrouble } from './files.ts';
import { isFilmLines } from './films.ts';
import { generateMany } from './generateMany.ts';
import type { ExitCode, World } from './io.ts';
import { count, findingLine, isBankId } from './tell.ts';

/** Where a generated bank goes, or which one it is compared with. */
export interface GenerateOrder {
  /** A facts file, a folder of them, or a file with one film a line. */
  facts: string;
  /** Where to write the bank, or the banks. */
  out?: string;
  /** A bank that has to be what would be written. */
  verify?: string;
  seed?: number;
  json?: boolean;
}

/**
 * Writes the bank of a facts file, or verifies the one that is there; or writes the banks of many films. A bank with a
 * flaw is never written.
 * @returns 0 written or verified, 1 flaws, a stale bank or parts left out, 2 a file that cannot be used
 */
export async function generate(world: World, order: GenerateOrder): Promise<ExitCode> {
  const isMany = isFilmLines(order.facts) || world.isFolder(order.facts);
  if (!isMany) return generateOne(world, order);
  const { facts, out, seed = DEFAULT_SEED, json = false } = order;
  if (out !== undefined) return generateMany(world, { films: facts, out, seed, json });
  world.complain(`${facts}: banks of many films are written, not verified: use --out FOLDER`);
  return 2;
}

function generateOne(
  world: World,
  { facts, out, verify, seed = DEFAULT_SEED, json = false }: GenerateOrder,
): ExitCode {
  const file = readFacts(world, facts);
  if (!file) return 2;
  const id = basename(facts).replace(/\.[^.]*$/, '');
  if (!isBankId(id)) {
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
  world.say(
    json
      ? JSON.stringify({ bank: out, questions: bank.questions.length, seed })
      : `${out}: ${total}, seed ${seed}`,
  );
  return 0;
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
