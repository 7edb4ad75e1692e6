import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { entry, type Entry } from '../entry.ts';

/** The most JavaScript that the first screen may load, in kB as gzip packs it. */
const MOST_KB = 180;

/** The JavaScript that the page names itself, before any part that comes later, as gzip packs it. */
export function firstLoad(root: string): Promise<Entry[]> {
  const built = join(root, 'out/renderer');
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const bytes = scripts.map((path) => gzipSync(readFileSync(join(built, path))).length);
  const value = bytes.reduce((sum, one) => sum + one, 0) / 1000;
  return Promise.resolve([
    { ...entry('JavaScript of the first screen, gzip', { value, baseline: MOST_KB, goal: 1 }), unit: 'kB' },
  ]);
}
