import { openFacts } from '../../facts/book.ts';
import { runChecks } from '../../questions/checks/index.ts';
import { generateBank } from '../../questions/generate.ts';
import { openWriter } from '../../questions/shelf/generateBanks.ts';
import { linesOfBank } from '../../questions/shelf/lines.ts';
import type { ShelfFilm } from '../../questions/shelf/shelf.ts';
import type { Bank } from '../../quiz/bank.ts';
import { fileTrouble } from './files.ts';
import { type Films, readFilms } from './films.ts';
import type { ExitCode, FolderDraft, World } from './io.ts';
import { openProgress } from './progress.ts';
import { count, findingLine, isBankId } from './tell.ts';

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
  const films = await readFilms(world, order.films);
  if (!films) return 2;
  if (films.shelf.films.length === 0) {
    world.complain(`${order.films}: there is no film in it that can be used`);
    return 2;
  }
  let draft: FolderDraft | undefined;
  try {
    draft = world.openFolder(order.out);
    const tally = await writeBanks(world, films, order, draft);
    draft.commit();
    tellTally(world, order, tally);
    return tally.leftOut === 0 ? 0 : 1;
  } catch (error) {
    draft?.discard();
    world.complain(fileTrouble(order.out, error));
    return 2;
  }
}

async function writeBanks(world: World, films: Films, order: ManyOrder, draft: FolderDraft): Promise<Tally> {
  const tally: Tally = { films: films.shelf.films.length, banks: 0, questions: 0, leftOut: films.broken };
  const put = (bank: Bank | undefined) => {
    if (!bank) return;
    draft.write(`${bank.id}.json`, linesOfBank(bank));
    tally.banks += 1;
    tally.questions += bank.questions.length;
  };
  const write = openWriter(films.shelf);
  if (films.files.size > 0) {
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
      const bank = { ...own, questions: [...own.questions, ...(across?.questions ?? [])] };
      const book = openFacts(file);
      const findings = runChecks({
        ...bank,
        bookOf: (one) => (one === file.film.id ? book : undefined),
        shelf: films.shelf,
      });
      for (const finding of findings) world.complain(`${id}: ${findingLine(finding)}`);
      if (findings.length === 0 && bank.questions.length > 0) put(bank);
      else tally.leftOut += 1;
      await world.breathe();
    }
    return tally;
  }
  const byYear = new Map<number, ShelfFilm[]>();
  for (const film of films.shelf.films)
    byYear.set(film.sheet.year, [...(byYear.get(film.sheet.year) ?? []), film]);
  const report = openProgress(world, 'writing questions, films', films.shelf.films.length);
  let done = 0;
  for (const [year, ofYear] of byYear) {
    put(write({ id: `films-${year}`, films: ofYear, seed: order.seed }));
    done += ofYear.length;
    report(done);
    await world.breathe();
  }
  report(done, true);
  return tally;
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
