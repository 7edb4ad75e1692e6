import { useEffect } from 'react';
import { create } from 'zustand';
import type { AppInfo, Library } from '../../contract/api.ts';
import type { Problem } from '../../contract/result.ts';
import { api } from './api.ts';

interface LibraryStore {
  info: AppInfo | null;
  library: Library | null;
  /** Set when the host itself did not answer. */
  problem: Problem | null;
  load: () => Promise<void>;
  /** Has all films of banks that have very many told, where they are not. */
  loadFilms: () => Promise<void>;
  /** Tries again to open the records. */
  retryRecords: () => Promise<void>;
}

/** What there is to play, and how the app found its data. */
export const useLibrary = create<LibraryStore>((set, get) => ({
  info: null,
  library: null,
  problem: null,
  load: async () => {
    const [info, library] = await Promise.all([api('app.info', {}), api('library.list', {})]);
    if (!info.ok) set({ problem: info.problem });
    else if (!library.ok) set({ problem: library.problem });
    else set({ info: info.value, library: library.value, problem: null });
  },
  loadFilms: async () => {
    const { library } = get();
    const banks = library?.banks.flatMap(({ id, moreFilms }) => (moreFilms ? [id] : [])) ?? [];
    if (!library || banks.length === 0) return;
    const told = await api('library.filmsOf', { banks });
    // Meanwhile the banks may have become others.
    if (!told.ok || get().library !== library) return;
    const { films } = told.value;
    set({
      library: {
        ...library,
        // A bank that is gone by now has no others.
        banks: library.banks.map((bank) => ({ ...bank, films: films[bank.id] ?? bank.films, moreFilms: 0 })),
      },
    });
  },
  retryRecords: async () => {
    const info = await api('app.retryRecords', {});
    set(info.ok ? { info: info.value, problem: null } : { problem: info.problem });
  },
}));

/** How many films a library has, those of two banks counted twice. */
export const countFilms = ({ banks }: Library): number =>
  banks.reduce((sum, { films, moreFilms = 0 }) => sum + films.length + moreFilms, 0);

/** Whether all films are told, for whoever lets choose among them; has them told where they are not. */
export function useAllFilms(): boolean {
  const { library, loadFilms } = useLibrary();
  const isWhole = library?.banks.every(({ moreFilms = 0 }) => moreFilms === 0) ?? false;
  useEffect(() => {
    if (library && !isWhole) void loadFilms();
  }, [library, isWhole, loadFilms]);
  return isWhole;
}
