import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packOf } from '../../exporters/pack.ts';
import { FactsFile } from '../../facts/file.ts';
import { detectKind, IMPORT_KINDS, type ImportKind } from '../../importers/detect.ts';
import { importFile } from '../../importers/importFile.ts';
import { NOTICE_CODES } from '../../importers/notice.ts';
import { Bank } from '../../quiz/bank.ts';
import { inputsFor } from './inputs.ts';

/** What became of one reader. */
export interface Fuzzed {
  kind: ImportKind;
  runs: number;
  /** How many files something could be read from. */
  useful: number;
  /** The longest that one file took, in ms. */
  slowest: number;
  /** The first file that was taken badly, made as small as it goes, and what happened. */
  failure: string | undefined;
}

/** No file may keep a reader longer, in ms. */
export const LONGEST_MS = 2000;
const CODES: ReadonlySet<string> = new Set(NOTICE_CODES);

/**
 * Gives a reader very many bad files. It fails when it throws, takes too long, or gives back what its schema refuses.
 * @param root the project's folder, whose example files are spoilt
 * @param tick told before each file, for whoever watches
 */
export async function fuzz(
  root: string,
  kind: ImportKind,
  runs: number,
  seed: number,
  tick: () => void = () => undefined,
): Promise<Fuzzed> {
  let useful = 0;
  let slowest = 0;
  let done = 0;
  const good = await goodFiles(root, kind);
  const property = fc.asyncProperty(inputsFor(kind, good), async (bytes) => {
    tick();
    done += 1;
    const start = performance.now();
    const reading = await importFile(bytes, { file: 'torture.bin', year: 2026 }, kind);
    detectKind(bytes, 'torture.bin');
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    if (took > LONGEST_MS) throw new Error(`it took ${Math.round(took)} ms`);
    for (const film of reading.films) FactsFile.parse(film);
    for (const bank of reading.banks) Bank.parse(bank);
    const stray = reading.notices.find(({ code, message }) => !CODES.has(code) || message.includes('{{'));
    if (stray && !Object.values(stray.details).some((value) => value.includes('{{')))
      throw new Error(`a notice without words: ${JSON.stringify(stray)}`);
    const isUseful = reading.films.length > 0 || reading.banks.length > 0;
    if (isUseful) useful += 1;
    else if (reading.notices.length === 0) throw new Error('nothing was read, and nobody was told why');
  });
  const result = await fc.check(property, { numRuns: runs, seed, endOnFailure: false });
  const failure = result.failed
    ? [
        result.errorInstance instanceof Error
          ? (result.errorInstance.stack ?? result.errorInstance.message)
          : String(result.errorInstance),
        `seed ${result.seed}, path ${result.counterexamplePath ?? ''}`,
        `the file, in base 64: ${Buffer.from(result.counterexample?.[0] ?? [])
          .toString('base64')
          .slice(0, 4000)}`,
      ].join('\n')
    : undefined;
  return { kind, runs: done, useful, slowest, failure };
}

/** The example files of a kind, and a pack made of one. */
async function goodFiles(root: string, kind: ImportKind): Promise<Uint8Array[]> {
  const folder = join(root, 'docs', 'formats', 'examples');
  const files = readdirSync(folder).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(folder, name))),
  }));
  const good = files.filter(({ name, bytes }) => detectKind(bytes, name) === kind).map(({ bytes }) => bytes);
  return kind === 'pack' ? [packOf({ id: 'x', ...(await contents(files)), licence: '', notes: '' })] : good;
}

/** The films and banks that the smaller examples hold. */
async function contents(files: readonly { name: string; bytes: Uint8Array }[]) {
  const readings = files
    .filter(({ name }) => /\.(?:txt|gift|csv)$/.test(name))
    .map(({ name, bytes }) => importFile(bytes, { file: name, year: 2026 }));
  const read = await Promise.all(readings);
  return { films: read.flatMap(({ films }) => films), banks: read.flatMap(({ banks }) => banks) };
}

/** Every kind that can be fuzzed. */
export const FUZZED_KINDS: readonly ImportKind[] = IMPORT_KINDS;
