import { join } from 'node:path';
import type { Bank } from '../../quiz/bank.ts';
import { parseBank } from '../../quiz/parseBank.ts';
import { fileTrouble } from './files.ts';
import type { World } from './io.ts';

/** The bank files behind a path: the file itself, or every .json file of a folder. */
export function bankPaths(world: World, path: string): string[] {
  if (!world.isFolder(path)) return [path];
  return world
    .list(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(path, name));
}

/**
 * Reads a bank file.
 * @returns undefined after a complaint with the place and the mend
 */
export function readBank(world: World, path: string): Bank | undefined {
  const text = readText(world, path);
  if (text === undefined) return undefined;
  const bank = parseBank(text);
  if (bank.ok) return bank.value;
  world.complain(`${placeIn(path, bank.problem.place)}: ${bank.problem.detail}`);
  return undefined;
}

/**
 * Reads a text file.
 * @returns undefined after a complaint
 */
export function readText(world: World, path: string): string | undefined {
  try {
    return world.read(path);
  } catch (error) {
    world.complain(fileTrouble(path, error));
    return undefined;
  }
}

/** A place in a file as editors jump to it: "bank.json:12:3", where the place is a line; else with its field. */
export function placeIn(path: string, place: string): string {
  const spot = /^line (\d+), column (\d+)$/.exec(place);
  return spot ? `${path}:${spot[1] ?? ''}:${spot[2] ?? ''}` : `${path}: ${place}`;
}
