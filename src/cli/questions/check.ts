import { dirname, join } from 'node:path';
import { type FactBook, openFacts } from '../../facts/book.ts';
import { checkBank } from '../../questions/checkBank.ts';
import { readFacts } from './facts.ts';
import { fileTrouble } from './files.ts';
import { count, findingLine } from './generate.ts';
import type { ExitCode, World } from './io.ts';

/**
 * Checks a bank file. The facts behind it are those named, or `questions/facts/<id>.yaml` from here or from the bank's
 * own folder; without them, the checks that need none still run.
 * @returns 0 no flaw, 1 flaws, 2 a file that cannot be used
 */
export function check(world: World, bank: string, facts?: string): ExitCode {
  let text: string;
  try {
    text = world.read(bank);
  } catch (error) {
    world.complain(fileTrouble(bank, error));
    return 2;
  }
  let factsPath = facts;
  const broken: string[] = [];
  const openBook = (id: string): FactBook | undefined => {
    factsPath ??= [
      join('questions', 'facts', `${id}.yaml`),
      join(dirname(bank), '..', 'facts', `${id}.yaml`),
    ].find((path) => world.exists(path));
    if (factsPath === undefined) return undefined;
    const file = readFacts(world, factsPath);
    if (!file) broken.push(factsPath);
    return file && openFacts(file);
  };
  const result = checkBank(text, openBook);
  if (!result.ok) {
    world.complain(`${bank}: ${result.problem.place}: ${result.problem.detail}`);
    return 2;
  }
  if (broken.length > 0) return 2;
  const { findings, questions } = result;
  for (const finding of findings) world.say(findingLine(finding));
  const against = factsPath === undefined ? 'without facts to compare with' : `against ${factsPath}`;
  if (findings.length === 0) world.say(`${bank}: ${count(questions, 'question')}, no flaws, ${against}`);
  else
    world.complain(
      `${bank}: ${count(findings.length, 'flaw')} in ${count(questions, 'question')}, ${against}`,
    );
  return findings.length === 0 ? 0 : 1;
}
