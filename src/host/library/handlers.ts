import type * as exporters from '../../exporters/exportBank.ts';
import { writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import type { HandlersOf } from '../../contract/call.ts';
import {
  BANK_FORMATS,
  type BankFormat,
  type FormatLoss,
  type libraryApi,
} from '../../contract/libraryApi.ts';
import { failed, ok, type Result } from '../../contract/result.ts';
import type { FactsShelf } from '../films/factsShelf.ts';
import type { Bin } from './bin.ts';
import { catalogueOf } from './catalogue.ts';
import type { BankLibrary, FoundBank } from './library.ts';
import { ownOf } from './ownOf.ts';
import { readBankFile } from './readBankFile.ts';
import type { Switches } from './switches.ts';
import type { WholeFiles } from './wholeFiles.ts';

/** What the library needs of the host. */
export interface LibraryPorts {
  /** All banks, those out of play too. */
  library: BankLibrary;
  shelf: FactsShelf;
  switches: Switches;
  files: WholeFiles;
  bin: Bin;
  /** The ids of the questions out of play. */
  flagged: () => ReadonlySet<string>;
  chooseFile?: ((suggestedName: string) => Promise<string | null>) | undefined;
}

type LibraryMethod = Extract<keyof typeof libraryApi, `library.${string}`>;
type Exporters = typeof exporters;

/** Makes the services for looking after the banks. */
export function libraryHandlers(ports: LibraryPorts): Pick<HandlersOf<typeof libraryApi>, LibraryMethod> {
  const { library, shelf, switches, files, bin, flagged, chooseFile } = ports;

  const find = (id: string): Result<FoundBank> => {
    const found = library.read().banks.find((bank) => bank.id === id);
    return found ? ok(found) : failed('bank-unknown', `There is no bank ${id} (any more).`, { id });
  };
  const findOwn = (id: string): Result<FoundBank> => {
    const found = find(id);
    if (!found.ok || !found.value.shipped) return found;
    return failed('bank-shipped', `The bank ${id} comes with Reel Quiz. Turn it off instead.`, { id });
  };
  /** The bank of the app whose place another takes. */
  const replacedBy = (id: string): FoundBank | undefined =>
    library.read().banks.find((bank) => bank.shipped && ownOf(bank.id) === id);
  /** Only who exports waits for the exporters to load. */
  const exporters = (): Promise<Exporters> => import('../../exporters/exportBank.ts');
  const exported = ({ exportBank }: Exporters, { bank }: FoundBank, format: BankFormat) => {
    const { books } = shelf.read();
    const films = bank.films.flatMap(({ id }) => books.get(id)?.file ?? []);
    return exportBank(bank, format, format === 'pack' ? { films } : {});
  };

  return {
    'library.films': (query) =>
      ok(
        catalogueOf(library.read(), query, {
          isOn: switches.isOn,
          flagged: flagged(),
          versions: (file) => files.versions(file).length,
        }),
      ),
    'library.enable': ({ bank, enabled }) => {
      const found = find(bank);
      if (!found.ok) return found;
      return writing(() => {
        switches.set(bank, enabled);
        return {};
      });
    },
    'library.delete': ({ bank }) => {
      const found = findOwn(bank);
      if (!found.ok) return found;
      const others = library.read().banks.filter(({ id }) => id !== bank);
      const stillAsked = new Set(others.flatMap(({ films }) => films.map(({ id }) => id)));
      const { files: factsFiles } = shelf.read();
      const before = replacedBy(bank);
      const orphaned = found.value.films.flatMap(({ id }) => {
        const facts = factsFiles.get(id);
        return facts && !facts.shipped && (before || !stillAsked.has(id)) ? [facts.file] : [];
      });
      return writing(() => {
        const put = bin.put([found.value.file, ...orphaned]);
        // What it took the place of is there for it again.
        if (before) switches.set(before.id, true);
        return { bin: put };
      });
    },
    'library.undelete': ({ bin: id }) => {
      const back = writing(() => bin.takeBack(id));
      if (!back.ok) return back;
      const file = back.value?.find((one) => one.endsWith('.json'));
      const bank = file === undefined ? undefined : readBankFile(file);
      if (!bank) return failed('bin-gone', 'That is not in the bin any more.');
      if (!bank.ok) return bank;
      const before = replacedBy(bank.value.id);
      return writing(() => {
        if (before) switches.set(before.id, false);
        return { bank: bank.value.id };
      });
    },
    'library.versions': ({ bank }) => {
      const found = find(bank);
      if (!found.ok) return found;
      return ok(
        files.versions(found.value.file).flatMap(({ version, file, savedAt }) => {
          const read = readBankFile(file);
          return read.ok ? [{ version, savedAt, questions: read.value.questions.length }] : [];
        }),
      );
    },
    'library.restore': ({ bank, version }) => {
      const found = findOwn(bank);
      if (!found.ok) return found;
      const kept = files.versions(found.value.file).find((one) => one.version === version);
      if (!kept) return failed('version-gone', `Version ${version} of ${bank} is not there any more.`);
      const read = readBankFile(kept.file);
      if (!read.ok) return read;
      // The facts that were kept with it come back with it.
      const { files: factsFiles } = shelf.read();
      const facts = found.value.films.flatMap(({ id }) => {
        const own = factsFiles.get(id);
        const then = own && files.versions(own.file).find((one) => one.version === version);
        return own && !own.shipped && then ? [[own.file, then.file] as const] : [];
      });
      const back = [[found.value.file, kept.file] as const, ...facts];
      return writing(() => {
        files.write(new Map(back.map(([file, then]) => [file, readFileSync(then, 'utf8')])));
        return {};
      });
    },
    'library.losses': async ({ bank }) => {
      const found = find(bank);
      if (!found.ok) return found;
      const all = await exporters();
      const lossesIn = (format: BankFormat): FormatLoss[] =>
        format === 'pack' || format === 'json'
          ? []
          : exported(all, found.value, format).losses.map(({ part, questions }) => ({
              part,
              questions: questions.length,
            }));
      // Spelled out, so that a format that is added can't be forgotten.
      const losses: Record<BankFormat, FormatLoss[]> = {
        pack: [],
        json: [],
        csv: [],
        gift: [],
        opentdb: [],
        anki: [],
      };
      for (const format of BANK_FORMATS) losses[format] = lossesIn(format);
      return ok(losses);
    },
    'library.export': async ({ bank, format }) => {
      const found = find(bank);
      if (!found.ok) return found;
      const all = await exporters();
      const { content } = exported(all, found.value, format);
      const name = `${bank}${format === 'opentdb' ? '.opentdb' : ''}${all.EXPORT_KINDS[format]}`;
      if (!chooseFile)
        return ok({ outcome: 'download', name, bytes: Buffer.from(content).toString('base64') });
      const file = await chooseFile(name);
      if (file === null) return ok({ outcome: 'cancelled' });
      try {
        await writeFile(file, content);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failed('export-failed', `${file} could not be written: ${reason}`, { file, reason });
      }
      return ok({ outcome: 'saved', file });
    },
  };
}

/** Does something on disk, and tells why where the disk refuses. */
export function writing<Value>(act: () => Value): Result<Value> {
  try {
    return ok(act());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(
      'bank-not-written',
      `It could not be written (${reason}). What was there is still there. Free some space or make the data folder writable, then try again.`,
      { reason },
    );
  }
}
