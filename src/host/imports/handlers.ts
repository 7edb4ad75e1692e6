import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { HandlersOf } from '../../contract/call.ts';
import type { Draft, DraftChange, DraftFlaw, libraryApi, Looked } from '../../contract/libraryApi.ts';
import { failed, ok, type Result } from '../../contract/result.ts';
import { factsText } from '../../facts/factsText.ts';
import type { FactsFile } from '../../facts/file.ts';
import { Bank } from '../../quiz/bank.ts';
import type { FactsShelf } from '../films/factsShelf.ts';
import type { BankLibrary, FoundBank } from '../library/library.ts';
import { writing } from '../library/handlers.ts';
import { ownOf } from '../library/ownOf.ts';
import type { Switches } from '../library/switches.ts';
import type { WholeFiles } from '../library/wholeFiles.ts';
import type { PendingFiles } from '../shell/pendingFiles.ts';
import type { OpenDraft } from './draft.ts';
import { createDraftStore, type SavedDraft } from './draftStore.ts';
import { openWorkshop, Stopped, type Workshop } from './workshop.ts';

/** What bringing files in needs of the host. */
export interface ImportPorts {
  library: BankLibrary;
  shelf: FactsShelf;
  switches: Switches;
  files: WholeFiles;
  pendingFiles: PendingFiles;
  draftFolder: string;
  bankFolder: string;
  factsFolder: string;
  /** The script of the thread that reads and writes; see `openWorkshop`. */
  workshop?: URL | undefined;
}

type ImportMethod = Extract<keyof typeof libraryApi, `imports.${string}`>;

/** The largest file that is taken, in bytes. */
const LARGEST = 64 * 1024 * 1024;
/** So many drafts are open at once; the oldest is put aside for another. */
const MOST_DRAFTS = 4;
const MOST_QUESTIONS = 1500;

interface KeptDraft {
  open: OpenDraft;
  workshop: Workshop;
  /** The file that is on its way. */
  parts: Buffer[];
  size: number;
  saved: Pick<SavedDraft, 'files' | 'changes' | 'looked'>;
}

type ImportHandlers = Pick<HandlersOf<typeof libraryApi>, ImportMethod>;

/**
 * Makes the services for bringing films and banks in. Nothing is in the library before a draft is kept; the draft itself is
 * on disk with everything that was read and decided, so that it can be gone on with after it was put aside, or the process
 * was killed.
 */
export function importHandlers(ports: ImportPorts): { handlers: ImportHandlers; close: () => void } {
  const { library, shelf, switches, files, pendingFiles, bankFolder, factsFolder } = ports;
  const store = createDraftStore(ports.draftFolder);
  const drafts = new Map<string, KeptDraft>();

  const knownFacts = (): FactsFile[] => [...shelf.read().books.values()].map(({ file }) => file);
  // Only who brings something in waits for the readers and the generator to load.
  const begin = async (id: string): Promise<KeptDraft> => {
    const [{ openDraft }] = await Promise.all([import('./draft.ts'), import('./draftView.ts')]);
    const workshop = openWorkshop(ports.workshop);
    const open = openDraft(knownFacts, () => new Date().getFullYear(), workshop);
    const looked = { rejected: {}, stems: {} };
    const draft = { open, workshop, parts: [], size: 0, saved: { files: [], changes: [], looked } };
    drafts.set(id, draft);
    for (const oldest of drafts.keys()) {
      if (drafts.size <= MOST_DRAFTS) break;
      close(oldest);
    }
    return draft;
  };
  const close = (id: string): void => {
    drafts.get(id)?.workshop.stop();
    drafts.delete(id);
  };
  const find = (id: string): Result<KeptDraft> => {
    const draft = drafts.get(id);
    return draft ? ok(draft) : gone();
  };
  const idOf = async (id: string | null): Promise<Result<string>> => {
    if (id !== null) return drafts.has(id) ? ok(id) : gone();
    const fresh = randomUUID();
    await begin(fresh);
    return ok(fresh);
  };
  const save = (id: string, { saved }: KeptDraft): void => {
    store.save(id, saved);
  };
  /** Reads a file into a draft, and puts it on disk beside it. */
  const bring = async (
    id: string,
    draft: KeptDraft,
    name: string,
    bytes: Uint8Array,
  ): Promise<Result<Draft>> => {
    try {
      await draft.open.add(name, bytes);
    } catch (error) {
      if (error instanceof Stopped) return gone();
      throw error;
    }
    const written = writing(() => {
      draft.saved.files.push({ name, stored: store.store(id, bytes) });
      save(id, draft);
    });
    return written.ok ? view(id, draft) : written;
  };

  /** The bank of the app that is about a film and nothing else. */
  const shippedAbout = (film: string): FoundBank | undefined =>
    library
      .read()
      .banks.find(
        ({ shipped, filmCount, firstFilms }) => shipped && filmCount === 1 && firstFilms[0]?.id === film,
      );
  /** What a bank is kept as: under its own id, unless a bank that came with the app has that. */
  const bankIdFor = (id: string): string => {
    const isShipped = library.read().banks.some((bank) => bank.shipped && bank.id === id);
    return isShipped ? ownOf(id) : id;
  };
  /** What the questions of a film's facts are kept as: beside those of the app, where that is about the film. */
  const bankIdForFilm = (film: string): string => {
    const shipped = shippedAbout(film);
    return shipped ? ownOf(shipped.id) : bankIdFor(film);
  };
  const fileFor = (bank: string): string => {
    const known = library.read().banks.find((one) => !one.shipped && one.id === bank);
    return known?.file ?? join(bankFolder, `${bank}.json`);
  };
  const factsFileFor = (film: string): string => {
    const known = shelf.read().files.get(film);
    return known && resolve(dirname(known.file)) === resolve(factsFolder)
      ? known.file
      : join(factsFolder, `${film}.yaml`);
  };
  const view = async (id: string, { open, saved }: KeptDraft): Promise<Result<Draft>> => {
    const { draftView } = await import('./draftView.ts');
    const banks = new Set(library.read().banks.map((bank) => bank.id));
    return ok(
      draftView(id, open, saved.looked, {
        isKnown: (bank) => banks.has(bankIdFor(bank)),
        replaces: (film) => shippedAbout(film)?.id ?? null,
      }),
    );
  };
  const changed = async ({ open }: KeptDraft, change: DraftChange): Promise<DraftFlaw | null> => {
    const { Refusal } = await import('./applyChange.ts');
    try {
      await open.change(change);
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error.flaw;
      throw error;
    }
  };

  const handlers: ImportHandlers = {
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
      const read = await bring(id.value, draft, basename(name.replaceAll('\\', '/')), whole);
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
        const reason = error instanceof Error ? error.message : String(error);
        return failed('file-unreadable', `${path} can't be read: ${reason}`, {
          file: basename(path),
          reason,
        });
      }
      const id = await idOf(wanted);
      if (!id.ok) return id;
      const found = find(id.value);
      if (!found.ok) return found;
      const read = await bring(id.value, found.value, basename(path), bytes);
      if (read.ok) pendingFiles.dismiss(pending);
      return read;
    },
    'imports.change': async ({ draft: id, change }) => {
      const found = find(id);
      if (!found.ok) return found;
      const flaw = await changed(found.value, change);
      if (flaw) return failed('draft-refused', `That can't be changed so: ${flaw.code}.`, flaw.details);
      found.value.saved.changes.push(change);
      const saved = writing(() => {
        save(id, found.value);
      });
      return saved.ok ? view(id, found.value) : saved;
    },
    'imports.try': async ({ draft: id, change }) => {
      const found = find(id);
      if (!found.ok) return found;
      const { applyChange, Refusal } = await import('./applyChange.ts');
      const { FactsFile: Schema } = await import('../../facts/file.ts');
      if (change.do !== 'edit' && change.do !== 'add' && change.do !== 'settle') return ok({ flaw: null });
      const film = found.value.open.films().find((one) => one.id === change.film);
      if (!film) return ok({ flaw: { code: 'gone', details: {} } });
      try {
        const checked = Schema.safeParse(applyChange(film.all, change));
        const reason = checked.error?.issues[0]?.message ?? '';
        return ok({ flaw: checked.success ? null : { code: 'unsound', details: { reason } } });
      } catch (error) {
        if (error instanceof Refusal) return ok({ flaw: error.flaw });
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
      let made: { bank: Bank | undefined; leftOut: readonly unknown[] };
      try {
        made = film ? await open.questionsOf(film, bankIdForFilm(film.id)) : { bank, leftOut: [] };
      } catch (error) {
        if (error instanceof Stopped) return gone();
        throw error;
      }
      return ok({
        questions: made.bank ? draftQuestions(part, made.bank, MOST_QUESTIONS) : [],
        total: made.bank?.questions.length ?? 0,
        leftOut: made.leftOut.length,
      });
    },
    'imports.keep': async ({ draft: id, looked: { rejected, stems } }) => {
      const found = find(id);
      if (!found.ok) return found;
      const { open } = found.value;
      const texts = new Map<string, string>();
      const kept = { banks: [] as string[], films: [] as string[], questions: 0, replaced: [] as string[] };
      const keepBank = (part: string, as: string, bank: Bank | undefined): boolean => {
        if (!bank) return false;
        const without = new Set(rejected[part] ?? []);
        const other = stems[part] ?? {};
        const questions = bank.questions
          .filter((question) => !without.has(question.id))
          .map((question) => {
            const stem = other[question.id];
            return stem ? { ...question, stem } : question;
          });
        const checked = Bank.safeParse({ ...bank, id: as, questions });
        if (!checked.success) return false;
        texts.set(fileFor(checked.data.id), `${JSON.stringify(checked.data, null, 2)}\n`);
        kept.banks.push(checked.data.id);
        kept.questions += questions.length;
        return true;
      };
      try {
        for (const film of open.films()) {
          texts.set(factsFileFor(film.id), factsText(film.facts));
          kept.films.push(film.id);
          // A bank of the same name that came along is the film's own, looked over by whoever packed it.
          if (
            open.banks().some((bank) => bank.id === film.id || bank.films.some((one) => one.id === film.id))
          )
            continue;
          const as = bankIdForFilm(film.id);
          const shipped = shippedAbout(film.id);
          const made = await open.questionsOf(film, as);
          if (keepBank(film.id, as, made.bank) && shipped) kept.replaced.push(shipped.id);
        }
      } catch (error) {
        if (error instanceof Stopped) return gone();
        throw error;
      }
      for (const bank of open.banks()) keepBank(bank.id, bankIdFor(bank.id), bank);
      if (texts.size === 0)
        return failed('draft-empty', 'Nothing is left to keep. Take some questions back in.');
      const written = writing(() => {
        files.write(texts);
        for (const bank of kept.replaced) switches.set(bank, false);
      });
      if (!written.ok) return written;
      close(id);
      store.remove(id);
      return ok(kept);
    },
    'imports.look': ({ draft: id, looked }) => {
      const found = find(id);
      if (!found.ok) return found;
      const { saved } = found.value;
      saved.looked = looked;
      return writing(() => {
        if (saved.files.length > 0) save(id, found.value);
        return {};
      });
    },
    'imports.cancel': ({ draft: id }) => {
      close(id);
      return ok({});
    },
    'imports.waiting': () =>
      ok(
        store
          .list()
          .filter(({ id }) => !drafts.has(id))
          .map(({ id, draft: { savedAt, files: brought, changes, looked } }) => ({
            draft: id,
            savedAt,
            files: brought.map(({ name }) => name),
            decided: changes.length + countLooked(looked),
          })),
      ),
    'imports.resume': async ({ draft: id }) => {
      const there = drafts.get(id);
      if (there) return view(id, there);
      const saved = store.load(id);
      if (!saved) return gone();
      const draft = await begin(id);
      try {
        for (const { name, stored } of saved.files) await draft.open.add(name, store.bytesOf(id, stored));
        // What can't be decided so any more, since the library has changed, is open again.
        for (const change of saved.changes)
          if ((await changed(draft, change)) === null) draft.saved.changes.push(change);
      } catch (error) {
        close(id);
        if (error instanceof Stopped) return gone();
        throw error;
      }
      draft.saved = { ...draft.saved, files: saved.files, looked: saved.looked };
      return view(id, draft);
    },
    'imports.discard': ({ draft: id }) => {
      close(id);
      return writing(() => {
        store.remove(id);
        return {};
      });
    },
  };
  return {
    handlers,
    close: () => {
      for (const id of drafts.keys()) close(id);
    },
  };
}

const countLooked = ({ rejected, stems }: Looked): number =>
  Object.values(rejected).reduce((sum, ids) => sum + ids.length, 0) +
  Object.values(stems).reduce((sum, words) => sum + Object.keys(words).length, 0);

function gone(): Result<never> {
  return failed('draft-gone', 'What was brought in is not there any more. Bring it in again.');
}

function tooLarge(file: string): Result<never> {
  const most = String(LARGEST / 2 ** 20);
  return failed('file-too-large', `${basename(file)} was not taken, because it is larger than ${most} MB.`, {
    file: basename(file),
    most,
  });
}
