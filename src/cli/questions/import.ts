import { basename, join } from 'node:path';
import type { FactsFile } from '../../facts/file.ts';
import { factsText } from '../../facts/factsText.ts';
import type { Topic } from '../../facts/topic.ts';
import { filmOf } from '../../importers/bank/fields.ts';
import { IMPORT_KINDS, type ImportKind } from '../../importers/detect.ts';
import type { FilmName } from '../../importers/bank/rows.ts';
import { type ImportReading, importFile } from '../../importers/importFile.ts';
import { type Merge, mergeFacts } from '../../importers/merge/mergeFacts.ts';
import { type Notice, placeText } from '../../importers/notice.ts';
import { bankText, DEFAULT_SEED } from '../../questions/generate.ts';
import { generateSound } from '../../questions/generateSound.ts';
import type { Bank } from '../../quiz/bank.ts';
import { fileTrouble } from './files.ts';
import type { ExitCode, World } from './io.ts';
import { count, findingLine, isBankId } from './tell.ts';

/** What to read, what it is, and where to put what is in it. */
export interface ImportOrder {
  /** One file, or several about one film that are put together. */
  files: readonly string[];
  /** Pairs of entities that are one, as "id=id". */
  same?: readonly string[];
  /** A kind of file, or `auto`. */
  from: string;
  /** Where facts go (.yaml), or a bank (.json); a folder for a pack or for several films. */
  out?: string;
  /** Where the bank goes that is generated from the facts. */
  bank?: string;
  /** "Title (1999)" */
  film?: string;
  topic?: Topic;
  seed?: number;
  json?: boolean;
}

/**
 * Reads a file of another program, or of a person, and writes what is in it as facts or as a bank; a bank of those facts,
 * too, where one is asked for. Whatever is left out is told with its place.
 * @returns 0 all read, 1 something was left out, 2 nothing could be read or written
 */
export async function importInto(world: World, order: ImportOrder): Promise<ExitCode> {
  const { files, from, json = false } = order;
  const refuse = (why: string): ExitCode => {
    world.complain(`${files.join(', ')}: ${why}`);
    return 2;
  };
  const kinds: readonly string[] = ['auto', ...IMPORT_KINDS];
  if (!isKind(from)) return refuse(`there is no kind ${from}: use one of ${kinds.join(', ')}`);
  const named = order.film === undefined ? undefined : filmOf(order.film);
  if (order.film !== undefined && !named)
    return refuse('--film needs a title and a year: --film "The Pier (1999)"');
  const readings: ImportReading[] = [];
  for (const file of files) {
    const reading = await readOne(world, file, from, { ...order, ...(named ? { named } : {}) });
    if (!reading) return 2;
    readings.push(reading);
  }
  const [first] = readings;
  if (!first) return 2;
  const merge = readings.length > 1 ? merged(readings, order.same ?? []) : undefined;
  if (typeof merge === 'string') return refuse(merge);
  const reading = merge ? { ...first, films: merge.facts ? [merge.facts] : [], banks: [] } : first;
  const notices = [...readings.flatMap((one) => one.notices), ...(merge?.notices ?? [])];
  const written = writeAll(world, reading, order);
  if (typeof written === 'string') return refuse(written);
  if (json) world.say(report(files, { ...reading, notices }, written.files, written.leftOut, merge));
  else tell(world, files, reading, written, merge);
  return notices.some(({ level }) => level === 'left-out') ? 1 : 0;
}

/** @returns undefined, after the complaint, where nothing could be read */
async function readOne(
  world: World,
  file: string,
  from: ImportKind | 'auto',
  { out, bank, topic, named, json = false }: ImportOrder & { named?: FilmName },
): Promise<ImportReading | undefined> {
  let bytes: Uint8Array;
  let year: number;
  try {
    bytes = world.readBytes(file);
    year = world.yearOf(file);
  } catch (error) {
    world.complain(fileTrouble(file, error));
    return undefined;
  }
  const target = bank ?? out;
  const id = target === undefined ? undefined : basename(target).replace(/\.[^.]*$/, '');
  const reading = await importFile(
    bytes,
    {
      file: basename(file),
      year,
      ...(id !== undefined && isBankId(id) ? { id } : {}),
      ...(named ? { film: named } : {}),
      ...(topic === undefined ? {} : { topic }),
    },
    from,
  );
  if (!json) for (const notice of reading.notices) world.complain(noticeLine(file, notice));
  if (reading.films.length > 0 || reading.banks.length > 0) return reading;
  if (json) world.say(report([file], reading, [], []));
  else {
    const how = reading.kind === undefined ? ': name its kind with --from' : ` as ${reading.kind}`;
    world.complain(`${file}: nothing could be read${how}`);
  }
  return undefined;
}

/** @returns why the files cannot be put together */
function merged(readings: readonly ImportReading[], same: readonly string[]): Merge | string {
  if (readings.some(({ films }) => films.length !== 1))
    return 'several files are put together only where each holds the facts of one film';
  const pairs = same.map((pair) => pair.split('='));
  const wrong = pairs.find((pair) => pair.length !== 2 || pair.some((id) => id === ''));
  if (wrong) return `--same needs two ids: --same ${wrong[0] ?? 'one'}=another`;
  const films = readings.flatMap((reading) => reading.films);
  return mergeFacts(films, { same: pairs.map(([one = '', other = '']) => [one, other] as const) });
}

function tell(
  world: World,
  files: readonly string[],
  { assumed }: ImportReading,
  { leftOut, lines }: Written,
  merge: Merge | undefined,
): void {
  for (const line of leftOut) world.complain(line);
  for (const notice of merge?.notices ?? []) world.complain(noticeLine(files.join(', '), notice));
  for (const { about, claims, fact } of merge?.disputes ?? [])
    world.complain(`disputed: ${about.en} (${fact}): ${claims.map(({ en }) => en).join(' / ')}`);
  for (const { ids, names, why } of merge?.proposals ?? [])
    world.complain(
      `perhaps one: ${names[0].en} and ${names[1].en} (${why}); if so, add --same ${ids[0]}=${ids[1]}`,
    );
  for (const assumption of assumed) world.say(`${files.join(', ')}: ${assumedLine(assumption)}`);
  for (const line of lines) world.say(line);
}

interface Written {
  files: string[];
  /** What was written, in words. */
  lines: string[];
  /** Questions that were generated and left out for a flaw, each with its reason. */
  leftOut: string[];
}

/** @returns why nothing was written, where the targets do not fit what was read or the disk refuses */
function writeAll(
  world: World,
  { films, banks, kind }: ImportReading,
  { out, bank, seed }: ImportOrder,
): Written | string {
  const texts = new Map<string, string>();
  const lines: string[] = [];
  const leftOut: string[] = [];
  const isFolder = kind === 'pack' || films.length > 1;
  if (isFolder) {
    if (out === undefined || bank !== undefined || /\.(?:ya?ml|json)$/i.test(out))
      return `there are several files in it: use --out FOLDER`;
    for (const film of films) texts.set(join(out, 'facts', `${film.film.id}.yaml`), factsText(film));
    for (const one of banks) texts.set(join(out, 'banks', `${one.id}.json`), bankText(one));
    lines.push(`${out}: ${count(films.length, 'film')}, ${count(banks.length, 'bank')}`);
  } else if (films[0]) {
    const problem = wrongEnding(
      out,
      /\.ya?ml$/i,
      'facts are written as YAML: --out FILE.yaml, and a bank of them with --bank FILE.json',
    );
    if (problem !== undefined) return problem;
    if (out !== undefined) {
      texts.set(out, factsText(films[0]));
      lines.push(`${out}: ${films[0].film.id}, ${count(films[0].facts.length, 'fact')}`);
    }
    if (bank !== undefined) {
      const made = bankOf(films[0], bank, seed ?? DEFAULT_SEED);
      if (typeof made === 'string') return made;
      texts.set(bank, bankText(made.bank));
      lines.push(`${bank}: ${count(made.bank.questions.length, 'question')}`);
      leftOut.push(...made.leftOut);
    }
  } else if (banks[0]) {
    const path = bank ?? out ?? '';
    const problem = wrongEnding(path, /\.json$/i, 'a bank is written as JSON: --out FILE.json');
    if (problem !== undefined) return problem;
    texts.set(path, bankText(banks[0]));
    lines.push(`${path}: ${count(banks[0].questions.length, 'question')}`);
  }
  for (const [path, text] of texts) {
    try {
      world.writeWhole(path, text);
    } catch (error) {
      return fileTrouble(path, error);
    }
  }
  return { files: [...texts.keys()], lines, leftOut };
}

function bankOf(film: FactsFile, path: string, seed: number): { bank: Bank; leftOut: string[] } | string {
  const id = basename(path).replace(/\.[^.]*$/, '');
  if (!/\.json$/i.test(path)) return 'a bank is written as JSON: --bank FILE.json';
  if (!isBankId(id))
    return `the name of ${path} becomes the bank's id: write it in lower-case letters, digits and hyphens`;
  const { bank, leftOut } = generateSound(film, id, seed);
  if (!bank) return 'the facts bear no question yet: add some by hand (docs/formats/facts.md)';
  return { bank, leftOut: leftOut.map((finding) => `left out of the bank: ${findingLine(finding)}`) };
}

function wrongEnding(path: string | undefined, form: RegExp, mend: string): string | undefined {
  return path === undefined || form.test(path) ? undefined : mend;
}

/** A notice as a line that editors jump to where it names one. */
export function noticeLine(file: string, { place, message }: Notice): string {
  const { line, column, ...rest } = place;
  const spot = line === undefined || place.entry !== undefined ? '' : `:${line}:${column ?? 1}`;
  const words = placeText(spot === '' ? place : rest);
  return `${file}${spot}: ${words === '' ? '' : `${words}: `}${message}`;
}

function assumedLine({ field, value, questions }: ImportReading['assumed'][number]): string {
  return `the file names no ${field} for ${count(questions, 'question')}; taken as ${value}`;
}

function report(
  of: readonly string[],
  reading: ImportReading,
  written: string[],
  leftOut: string[],
  merge?: Merge,
): string {
  const { kind, films, banks, read, notices, assumed } = reading;
  return JSON.stringify({
    files: of,
    kind: kind ?? null,
    films: films.map(({ film, facts }) => ({ id: film.id, facts: facts.length })),
    banks: banks.map(({ id, questions }) => ({ id, questions: questions.length })),
    written,
    read,
    notices,
    assumed,
    leftOut,
    ...(merge ? { proposals: merge.proposals, disputes: merge.disputes } : {}),
  });
}

function isKind(name: string): name is ImportKind | 'auto' {
  return name === 'auto' || (IMPORT_KINDS as readonly string[]).includes(name);
}
