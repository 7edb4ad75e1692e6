import { create } from 'zustand';
import type { BankFormat, LibraryPage, LibraryQuery } from '../../../contract/libraryApi.ts';
import type { Problem, Result } from '../../../contract/result.ts';
import { useLibrary } from '../../stores/library.ts';
import { libraryCalls } from '../../stores/libraryCalls.ts';
import { download } from '../../ui/download.ts';

/** A query with nothing left out. */
type FullQuery = { [Part in keyof LibraryQuery]-?: Exclude<LibraryQuery[Part], undefined> };

interface CatalogueStore {
  query: FullQuery;
  page: LibraryPage | null;
  problem: Problem | null;
  /** What was deleted last, to take back. */
  deleted: { bin: string; name: string } | null;
  ask: (change?: Partial<FullQuery>) => Promise<void>;
  enable: (bank: string, enabled: boolean) => Promise<void>;
  remove: (bank: string, name: string) => Promise<boolean>;
  undo: () => Promise<string | null>;
  restore: (bank: string, version: number) => Promise<boolean>;
}

/** The banks that there are, as far as they are on screen. */
export const useCatalogue = create<CatalogueStore>((set, get) => {
  let turn = 0;
  const again = async () => {
    await Promise.all([get().ask(), useLibrary.getState().load()]);
  };
  const done = async (result: Result<unknown>): Promise<boolean> => {
    if (!result.ok) {
      set({ problem: result.problem });
      return false;
    }
    set({ problem: null });
    await again();
    return true;
  };
  return {
    query: { search: '', topic: null, show: 'all', page: 0 },
    page: null,
    problem: null,
    deleted: null,
    ask: async (change = {}) => {
      const mine = ++turn;
      const query = { ...get().query, ...change };
      set({ query });
      const page = await libraryCalls('library.films', query);
      if (mine !== turn) return;
      set(page.ok ? { page: page.value, problem: null } : { problem: page.problem });
    },
    enable: async (bank, enabled) => {
      await done(await libraryCalls('library.enable', { bank, enabled }));
    },
    remove: async (bank, name) => {
      const removed = await libraryCalls('library.delete', { bank });
      if (removed.ok) set({ deleted: { bin: removed.value.bin, name } });
      return done(removed);
    },
    undo: async () => {
      const { deleted } = get();
      if (!deleted) return null;
      const back = await libraryCalls('library.undelete', { bin: deleted.bin });
      set({ deleted: null });
      await done(back);
      return back.ok ? back.value.bank : null;
    },
    restore: async (bank, version) => done(await libraryCalls('library.restore', { bank, version })),
  };
});

/** Takes a bank along: the file it was written to, `download` where the browser keeps it, null if cancelled. */
export async function exportBank(
  bank: string,
  format: BankFormat,
): Promise<Result<{ file: string } | 'download' | null>> {
  const exported = await libraryCalls('library.export', { bank, format });
  if (!exported.ok) return exported;
  const { value } = exported;
  if (value.outcome === 'cancelled') return { ok: true, value: null };
  if (value.outcome === 'saved') return { ok: true, value: { file: value.file } };
  const bytes = Uint8Array.from(atob(value.bytes), (letter) => letter.charCodeAt(0));
  download(value.name, new Blob([bytes]));
  return { ok: true, value: 'download' };
}
