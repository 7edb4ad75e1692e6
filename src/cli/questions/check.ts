import { dirname, join } from 'node:path';
import { type FactBook, openFacts } from '../../facts/book.ts';
import { checkBank } from '../../questions/checkBank.ts';
import { bankPaths, placeIn, readText } from './banks.ts';
import { readFacts } from './facts.ts';
import { type Films, isFilmLines, readFilms } from './films.ts';
import type { ExitCode, World } from './io.ts';
import { count, findingLine } from './tell.ts';

/** What to check, and against what. */
export interface CheckOrder {
  /** A bank file, or a folder of them. */
  bank: string;
  /** A facts file, a folder of them, or a file with one film a line. */
  facts?: string;
  json?: boolean;
}

/**
 * Checks bank files. The facts behind one are those named, or `questions/facts/<id>.yaml` from here or from the bank's
 * own folder; without them, the checks that need none still run.
 * @returns 0 no flaw, 1 flaws, 2 a file that cannot be used
 */
export async function check(world: World, { bank, facts, json = false }: CheckOrder): Promise<ExitCode> {
  const isMany = facts !== undefined && (isFilmLines(facts) || world.isFolder(facts));
  const films = isMany ? await readFilms(world, facts) : undefined;
  if (isMany && !films) return 2;
  let worst: ExitCode = films && films.broken > 0 ? 1 : 0;
  const paths = bankPaths(world, bank);
  if (paths.length === 0) {
    world.complain(`${bank}: there is no bank in this folder: generate some into it`);
    return 2;
  }
  for (const path of paths) {
    const code = checkOne(world, { bank: path, json, ...(facts === undefined ? {} : { facts }) }, films);
    if (code > worst) worst = code;
    await world.breathe();
  }
  return worst;
}

function checkOne(world: World, { bank, facts, json }: CheckOrder, films: Films | undefined): ExitCode {
  const text = readText(world, bank);
  if (text === undefined) return 2;
  let factsPath = facts;
  const broken: string[] = [];
  const openBook = (id: string): FactBook | undefined => {
    const known = films?.files.get(id);
    if (known) return openFacts(known);
    factsPath ??= [
      join('questions', 'facts', `${id}.yaml`),
      join(dirname(bank), '..', 'facts', `${id}.yaml`),
    ].find((path) => world.exists(path));
    if (factsPath === undefined || films) return undefined;
    const file = readFacts(world, factsPath);
    if (!file) broken.push(factsPath);
    return file && openFacts(file);
  };
  const result = checkBank(text, openBook, films?.shelf);
  if (!result.ok) {
    world.complain(`${placeIn(bank, result.problem.place)}: ${result.problem.detail}`);
    return 2;
  }
  if (broken.length > 0) return 2;
  const { findings, questions, id } = result;
  const against = factsPath === undefined ? 'without facts to compare with' : `against ${factsPath}`;
  if (json === true) world.say(JSON.stringify({ bank, id, questions, facts: factsPath ?? null, findings }));
  else {
    for (const finding of findings) world.say(findingLine(finding));
    const total = count(questions, 'question');
    if (findings.length === 0) world.say(`${bank}: ${total}, no flaws, ${against}`);
    else world.complain(`${bank}: ${count(findings.length, 'flaw')} in ${total}, ${against}`);
  }
  return findings.length === 0 ? 0 : 1;
}
