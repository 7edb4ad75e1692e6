import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { HandlersOf } from '../../contract/call.ts';
import type { Draft, DraftChange, libraryApi } from '../../contract/libraryApi.ts';
import { failed, ok, type Result } from '../../contract/result.ts';
import { factsText } from '../../facts/factsText.ts';
import type { FactsFile } from '../../facts/file.ts';
import { Bank } from '../../quiz/bank.ts';
import type { FactsShelf } from '../films/factsShelf.ts';
import type { BankLibrary } from '../library/library.ts';
import { writing } from '../library/handlers.ts';
import type { WholeFiles } from '../library/wholeFiles.ts';
import type { PendingFiles } from '../shell/pendingFiles.ts';
import type { OpenDraft } from './draft.ts';

/** What bringing files in needs of the host. */
export interface ImportPorts {
  library: BankLibrary;
  shelf: FactsShelf;
  files: WholeFiles;
  pendingFiles: PendingFiles;
  bankFolder: string;
  factsFolder: string;
}

type ImportMethod = Extract<keyof typeof libraryApi, `imports.${string}`>;

/** The largest file that is taken, in bytes. */
const LARGEST = 64 * 1024 * 1024;
/** So many drafts are open at once; the oldest is let go for another. */
const MOST_DRAFTS = 4;
const MOST_QUESTIONS = 1500;

interface KeptDraft {
  open: OpenDraft;
  /** The file that is on its way. */
  parts: Buffer[];
  size: number;
}

/** Makes the services for bringing films and banks in. Nothing is on disk before a draft is kept. */
export function importHandlers(ports: ImportPorts): Pick<HandlersOf<typeof libraryApi>, ImportMethod> {
  const { library, shelf, files, pendingFiles, bankFolder, factsFolder } = ports;
  const drafts = new Map<string, KeptDraft>();

  const ownFacts = (film: string): FactsFile | undefined => {
    const { books, files: places } = shelf.read();
    return places.get(film)?.shipped === false ? books.get(film)?.file : undefined;
  };
  // Only who brings something in waits for the readers and the generator to load.
  const begin = async (): Promise<string> => {
    const [{ openDraft }] = await Promise.all([import('./draft.ts'), import('./draftView.ts')]);
    const id = randomUUID();
    const open = openDraft(ownFacts, () => new Date().getFullYear());
    drafts.set(id, { open, parts: [], size: 0 });
    for (const oldest of drafts.keys()) {
      if (drafts.size <= MOST_DRAFTS) break;
      drafts.delete(oldest);
    }
    return id;
  };
  const find = (id: string): Result<KeptDraft> => {
    const draft = drafts.get(id);
    return draft
      ? ok(draft)
      : failed('draft-gone', 'What was brought in is not there any more. Bring it in again.');
  };
  const idOf = async (id: string | null): Promise<Result<string>> => {
    if (id === null) return ok(await begin());
    const found = find(id);
    return found.ok ? ok(id) : found;
  };
  /** What a bank is kept as: under its own id, unless a bank that came with the app has that. */
  const bankIdFor = (id: string): string => {
    const isShipped = library.read().banks.some((bank) => bank.shipped && bank.id === id);
    return isShipped ? `${id}-own` : id;
  };
  const fileFor = (bank: string): string => {
    const known = library.read().banks.find((one) => !one.shipped && one.id === bank);
    return known?.file ?? join(bankFolder, `${bank}.json`);
  };
  const factsFileFor = (film: string): string | undefined => {
    const known = shelf.read().files.get(film);
    if (known?.shipped) return undefined;
    return known && resolve(dirname(known.file)) === resolve(factsFolder)
      ? known.file
      : join(factsFolder, `${film}.yaml`);
  };
  const view = async (id: string, { open }: KeptDraft): Promise<Result<Draft>> => {
    const { draftView } = await import('./draftView.ts');
    const banks = new Set(library.read().banks.map((bank) => bank.id));
    return ok(draftView(id, open, (bank) => banks.has(bankIdFor(bank))));
  };
  const changed = async ({ open }: KeptDraft, change: DraftChange): Promise<{ flaw: string | null }> => {
    const { Refusal } = await import('./applyChange.ts');
    try {
      await open.change(change);
      return { flaw: null };
    } catch (error) {
      if (error instanceof Refusal) return { flaw: error.message };
      throw error;
    }
  };

  return {
    'imports.read': async ({ draft: wanted, name, part, first, last }) => {
      const id = await idOf(wanted);
      if (!id.ok) return id;
      const found = find(id.value);
      if (!found.ok) return found;
      const draft = found.value;
      if (first) {
        draft.parts = [];
        draft.size = 0;
      }
      const bytes = Buffer.from(part, 'base64');
      draft.size += bytes.length;
      if (draft.size > LARGEST) {
        draft.parts = [];
        return tooLarge(name);
      }
      draft.parts.push(bytes);
      if (!last) return ok({ draft: id.value, read: null });
      const whole = Buffer.concat(draft.parts);
      draft.parts = [];
      await draft.open.add(basename(name.replaceAll('\\', '/')), whole);
      const read = await view(id.value, draft);
      return read.ok ? ok({ draft: id.value, read: read.value }) : read;
    },
    'imports.pending': async ({ draft: wanted, pending }) => {
      const path = pendingFiles.pathOf(pending);
      if (path === undefined)
        return failed('draft-gone', 'That file is not waiting any more. Open it again.');
      let bytes: Buffer;
      try {
        if (statSync(path).size > LARGEST) return tooLarge(path);
        bytes = readFileSync(path);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return failed('file-refused', `${path} can't be read: ${why}`, { file: basename(path), why });
      }
      const id = await idOf(wanted);
      if (!id.ok) return id;
      const found = find(id.value);
      if (!found.ok) return found;
      await found.value.open.add(basename(path), bytes);
      pendingFiles.dismiss(pending);
      return view(id.value, found.value);
    },
    'imports.change': async ({ draft: id, change }) => {
      const found = find(id);
      if (!found.ok) return found;
      const { flaw } = await changed(found.value, change);
      return flaw === null
        ? view(id, found.value)
        : failed('draft-refused', `That can't be changed so: ${flaw}.`, { flaw });
    },
    'imports.try': async ({ draft: id, change }) => {
      const found = find(id);
      if (!found.ok) return found;
      const { applyChange, Refusal } = await import('./applyChange.ts');
      const { FactsFile: Schema } = await import('../../facts/file.ts');
      if (change.do !== 'edit' && change.do !== 'add' && change.do !== 'settle') return ok({ flaw: null });
      const film = found.value.open.films().find((one) => one.id === change.film);
      if (!film) return ok({ flaw: 'there is no such film' });
      try {
        const checked = Schema.safeParse(applyChange(film.all, change));
        return ok({ flaw: checked.success ? null : (checked.error.issues[0]?.message ?? 'it is not sound') });
      } catch (error) {
        if (error instanceof Refusal) return ok({ flaw: error.message });
        throw error;
      }
    },
    'imports.questions': async ({ draft: id, part }) => {
      const found = find(id);
      if (!found.ok) return found;
      const { draftQuestions } = await import('./draftView.ts');
      const { open } = found.value;
      const film = open.films().find((one) => one.id === part);
      const bank = open.banks().find((one) => one.id === part);
      const { bank: made, leftOut } = film
        ? open.questionsOf(film, bankIdFor(film.id))
        : { bank, leftOut: [] };
      return ok({
        questions: made ? draftQuestions(part, made, MOST_QUESTIONS) : [],
        total: made?.questions.length ?? 0,
        leftOut: leftOut.length,
      });
    },
    'imports.keep': async ({ draft: id, rejected, stems }) => {
      const found = find(id);
      if (!found.ok) return found;
      const { open } = found.value;
      const texts = new Map<string, string>();
      const kept = { banks: [] as string[], films: [] as string[], questions: 0 };
      const keepBank = (part: string, bank: Bank | undefined) => {
        if (!bank) return;
        const without = new Set(rejected[part] ?? []);
        const other = stems[part] ?? {};
        const questions = bank.questions
          .filter((question) => !without.has(question.id))
          .map((question) => {
            const stem = other[question.id];
            return stem ? { ...question, stem } : question;
          });
        const checked = Bank.safeParse({ ...bank, id: bankIdFor(part), questions });
        if (!checked.success) return;
        texts.set(fileFor(checked.data.id), `${JSON.stringify(checked.data, null, 2)}\n`);
        kept.banks.push(checked.data.id);
        kept.questions += questions.length;
      };
      for (const film of open.films()) {
        const file = factsFileFor(film.id);
        if (file !== undefined) {
          texts.set(file, factsText(film.facts));
          kept.films.push(film.id);
        }
        // A bank of the same name that came along is the film's own, looked over by whoever packed it.
        if (!open.banks().some((bank) => bank.id === film.id || bank.films.some((one) => one.id === film.id)))
          keepBank(film.id, open.questionsOf(film, bankIdFor(film.id)).bank);
        // Others have their turn between two films.
        await new Promise(setImmediate);
      }
      for (const bank of open.banks()) keepBank(bank.id, bank);
      if (texts.size === 0)
        return failed('draft-empty', 'Nothing is left to keep. Take some questions back in.');
      const written = writing(() => {
        files.write(texts);
      });
      if (!written.ok) return written;
      drafts.delete(id);
      return ok(kept);
    },
    'imports.cancel': ({ draft: id }) => {
      drafts.delete(id);
      return ok({});
    },
  };
}

function tooLarge(file: string): Result<never> {
  const why = `it is larger than ${LARGEST / 2 ** 20} MB`;
  return failed('file-refused', `${basename(file)} was not taken, because ${why}.`, {
    file: basename(file),
    why,
  });
}
