import { openFacts } from '../../facts/book.ts';
import { runChecks } from '../../questions/checks/index.ts';
import { generateBank } from '../../questions/generate.ts';
import { openWriter } from '../../questions/shelf/generateBanks.ts';
import type { Bank } from '../../quiz/bank.ts';
import { bytesOfBank } from './bankBytes.ts';
import { fileTrouble } from './files.ts';
import { type Films, isFilmLines, readFilms } from './films.ts';
import type { ExitCode, FolderDraft, Helper, World } from './io.ts';
import { openProgress } from './progress.ts';
import { count, findingLine, isBankId } from './tell.ts';
import { type YearBank, yearBanks } from './yearBanks.ts';

/** Which films become banks, and where those go. */
interface ManyOrder {
  /** A folder of facts files, or a file with one film a line. */
  films: string;
  /** A folder. */
  out: string;
  seed: number;
  json: boolean;
}

/** What came of it. */
interface Tally {
  films: number;
  banks: number;
  questions: number;
  /** Lines and files that were of no use, and banks with flaws. */
  leftOut: number;
}

/**
 * Writes the banks of many films into a folder: one a facts file, or one a year for a file of lines. All of them are put
 * there together, or none. Broken lines and files are left out with a complaint each.
 * @returns 0 all well, 1 something was left out, 2 nothing was written
 */
export async function generateMany(world: World, order: ManyOrder): Promise<ExitCode> {
  const helper = isFilmLines(order.films) ? world.openHelper(order.films, order.seed) : undefined;
  let draft: FolderDraft | undefined;
  try {
    const films = await readFilms(world, order.films);
    if (!films) return 2;
    if (films.shelf.films.length === 0) {
      world.complain(`${order.films}: there is no film in it that can be used`);
      return 2;
    }
    draft = world.openFolder(order.out);
    const tally: Tally = { films: films.shelf.films.length, banks: 0, questions: 0, leftOut: films.broken };
    const write = films.files.size > 0 ? writeFiles : writeYears;
    await write({ world, films, order, draft, tally, helper });
    draft.commit();
    tellTally(world, order, tally);
    return tally.leftOut === 0 ? 0 : 1;
  } catch (error) {
    draft?.discard();
    world.complain(fileTrouble(order.out, error));
    return 2;
  } finally {
    await helper?.stop();
  }
}

/** Everything that is at hand while banks are written. */
interface Writing {
  world: World;
  films: Films;
  order: ManyOrder;
  draft: FolderDraft;
  tally: Tally;
  helper: Helper | undefined;
}

/** One bank a facts file. */
async function writeFiles({ world, films, order, draft, tally }: Writing): Promise<void> {
  const write = openWriter(films.shelf);
  for (const [id, file] of films.files) {
    const film = films.shelf.film(file.film.id);
    if (!isBankId(id)) {
      tally.leftOut += 1;
      world.complain(
        `${order.films}/${id}: the file's name becomes the bank's id: rename it in lower-case letters, digits and hyphens`,
      );
      continue;
    }
    const own = generateBank(file, id, order.seed);
    const across = film && write({ id, films: [film], seed: order.seed });
    const timelines = [...(own.timelines ?? []), ...(across?.timelines ?? [])];
    const bank: Bank = {
      ...own,
      questions: [...own.questions, ...(across?.questions ?? [])],
      ...(timelines.length > 0 ? { timelines } : {}),
    };
    const book = openFacts(file);
    const findings = runChecks({
      ...bank,
      bookOf: (one) => (one === file.film.id ? book : undefined),
      shelf: films.shelf,
    });
    for (const finding of findings) world.complain(`${id}: ${findingLine(finding)}`);
    if (findings.length === 0 && bank.questions.length > 0) {
      draft.write(`${id}.json`, bytesOfBank(bank));
      tally.banks += 1;
      tally.questions += bank.questions.length;
    } else tally.leftOut += 1;
    await world.breathe();
  }
}

/** One bank a year, with whoever helps. */
async function writeYears({ world, films, order, draft, tally, helper }: Writing): Promise<void> {
  const report = openProgress(world, 'writing questions, films', films.shelf.films.length);
  let done = 0;
  const put = ({ films: many, file }: YearBank) => {
    if (file) {
      draft.write(file.name, file.bytes);
      tally.banks += 1;
      tally.questions += file.questions;
    }
    done += many;
    report(done);
  };
  let at = 0;
  for (const bank of yearBanks(films.shelf, order.seed, helper?.next ?? (() => at++))) {
    put(bank);
    await world.breathe();
    helper?.made().forEach(put);
  }
  await helper?.done;
  helper?.made().forEach(put);
  report(done, true);
}

function tellTally(world: World, { films, out, seed, json }: ManyOrder, tally: Tally): void {
  if (json) {
    world.say(JSON.stringify({ ...tally, out, seed }));
    return;
  }
  const left = tally.leftOut === 0 ? '' : `; left out of ${films}: ${tally.leftOut}`;
  world.say(
    `${out}: ${count(tally.banks, 'bank')}, ${count(tally.questions, 'question')} on ${count(tally.films, 'film')}, seed ${seed}${left}`,
  );
}
