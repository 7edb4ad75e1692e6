import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { syntheticFilms } from '../../../questions/testing/syntheticFilms.ts';

/** The films that the bench makes questions from. */
export interface BenchFilms {
  path: string;
  /** What the table calls them. */
  name: string;
}

/** The variable that names a file of films. */
const VARIABLE = 'REEL_QUIZ_FILMS';
const MADE_UP = 20_000;

/**
 * Finds a file of films: the one that REEL_QUIZ_FILMS names, or `shared/data/films.jsonl.gz` beside the checkout, or
 * else one with made-up films.
 * @param folder where a made-up one goes
 */
export function findFilms(root: string, folder: string): BenchFilms {
  const paths = [process.env[VARIABLE], join(root, '../shared/data/films.jsonl.gz')];
  const path = paths.find((one) => one !== undefined && existsSync(one));
  if (path !== undefined) return { path, name: 'films' };
  const madeUp = join(folder, 'films.jsonl.gz');
  writeFileSync(madeUp, gzipSync(`${syntheticFilms(MADE_UP, 1).join('\n')}\n`));
  return { path: madeUp, name: `${MADE_UP} made-up films` };
}
