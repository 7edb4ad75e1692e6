import { create } from 'zustand';

interface IncomingStore {
  /** What was dropped on the page, until the screen that reads it takes it. */
  files: readonly File[];
  put: (files: readonly File[]) => void;
  take: () => readonly File[];
}

/** Files on their way to the screen that reads them. */
export const useIncoming = create<IncomingStore>((set, get) => ({
  files: [],
  put: (files) => {
    set({ files: [...get().files, ...files] });
  },
  take: () => {
    const { files } = get();
    if (files.length > 0) set({ files: [] });
    return files;
  },
}));
