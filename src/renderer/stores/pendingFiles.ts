import { create } from 'zustand';
import { DROP_PART_BYTES, type PendingFile } from '../../contract/shell.ts';
import type { Problem, Result } from '../../contract/result.ts';
import { api } from './api.ts';
import { base64 } from './base64.ts';

interface PendingFilesStore {
  /** The film packs that wait to be imported, the first first. */
  files: PendingFile[];
  /** Why the last one was not taken. */
  problem: Problem | null;
  load: () => Promise<void>;
  /** Takes up what was dropped on the page. */
  drop: (file: File) => Promise<void>;
  dismiss: (id: string) => Promise<void>;
}

/** The film packs that the player has opened or dropped. */
export const usePendingFiles = create<PendingFilesStore>((set, get) => ({
  files: [],
  problem: null,
  load: async () => {
    const loaded = await api('files.pending', {});
    set(loaded.ok ? { files: loaded.value.files } : { problem: loaded.problem });
  },
  drop: async (file) => {
    let id: string | null = null;
    for (let from = 0; from === 0 || from < file.size; from += DROP_PART_BYTES) {
      const part = await base64(file.slice(from, from + DROP_PART_BYTES));
      const last = from + DROP_PART_BYTES >= file.size;
      const taken: Result<{ id: string }> = await api('files.drop', { id, name: file.name, part, last });
      if (!taken.ok) {
        set({ problem: taken.problem });
        return;
      }
      id = taken.value.id;
    }
    set({ problem: null });
    await get().load();
  },
  dismiss: async (id) => {
    await api('files.dismiss', { id });
    await get().load();
  },
}));
