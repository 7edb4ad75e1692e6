import { join } from 'node:path';
import type { FactsFile } from '../../facts/file.ts';
import type { FilmSheet } from '../../facts/sheet.ts';
import { readFilmLine } from '../../importers/filmsJsonl.ts';
import { sheetOfFacts } from '../../questions/shelf/fromFacts.ts';
import { openShelf, type Shelf } from '../../questions/shelf/shelf.ts';
import { readFacts } from './facts.ts';
import { fileTrouble } from './files.ts';
import type { World } from './io.ts';
import { openProgress } from './progress.ts';

/** Many films, read from one place. */
export interface Films {
  shelf: Shelf;
  /** The facts files behind them, by name without its ending; none for a file of lines. */
  files: Map<string, FactsFile>;
  /** How many lines or files were of no use. */
  broken: number;
}

/** Whether a path is that of a file with one film a line. */
export function isFilmLines(path: string): boolean {
  return /\.jsonl(?:\.gz)?$/i.test(path);
}

/**
 * Reads films from a folder of facts files or a file with one film a line. What is broken is complained about, and the
 * rest comes through.
 * @returns undefined, after the complaint, when the file or folder cannot be read at all
 */
export async function readFilms(world: World, path: string): Promise<Films | undefined> {
  return world.isFolder(path) ? readFolder(world, path) : readLines(world, path);
}

async function readLines(world: World, path: string): Promise<Films | undefined> {
  const sheets: FilmSheet[] = [];
  const known = new Map<string, number>();
  let broken = 0;
  let number = 0;
  const refuse = (line: number, column: number, message: string) => {
    broken += 1;
    world.complain(`${path}:${line}:${column}: ${message}`);
  };
  const report = openProgress(world, 'reading films', 0);
  try {
    for await (const lines of world.lines(path)) {
      for (const text of lines) {
        number += 1;
        if (text.trim() === '') continue;
        const film = readFilmLine(number === 1 ? text.replace(/^\uFEFF/, '') : text, number);
        if (!film.ok) {
          const { line, column, field, message } = film.problem;
          refuse(line, column, field === '' ? message : `${field}: ${message}`);
          continue;
        }
        const { id } = film.value;
        const before = known.get(id);
        if (before === undefined) {
          known.set(id, number);
          sheets.push(film.value);
        } else
          refuse(number, 1, `id: the id ${id} is already on line ${before}: rename one, or remove this line`);
      }
      report(number);
    }
  } catch (error) {
    world.complain(fileTrouble(path, error));
    return undefined;
  } finally {
    report(number, true);
  }
  return { shelf: openShelf(sheets), files: new Map(), broken };
}

function readFolder(world: World, path: string): Films {
  const files = new Map<string, FactsFile>();
  const byFilm = new Map<string, string>();
  let broken = 0;
  for (const name of world.list(path).filter((one) => /\.ya?ml$/i.test(one))) {
    const whole = join(path, name);
    const file = readFacts(world, whole);
    const twin = file && byFilm.get(file.film.id);
    if (!file) broken += 1;
    else if (twin !== undefined) {
      broken += 1;
      world.complain(`${whole}:1:1: film.id: the film ${file.film.id} is already in ${twin}: rename one`);
    } else {
      byFilm.set(file.film.id, whole);
      files.set(name.replace(/\.ya?ml$/i, ''), file);
    }
  }
  return { shelf: openShelf([...files.values()].map(sheetOfFacts)), files, broken };
}
