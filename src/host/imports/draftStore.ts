import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DraftChange, Looked } from '../../contract/libraryApi.ts';
import { writeWhole } from '../files/writeWhole.ts';

/** What is kept of a draft beside its files: what was decided, in the order in which it was, and what was looked over. */
const SavedDraft = z.object({
  version: z.literal(1),
  /** Ms since 1970. */
  savedAt: z.number(),
  files: z.array(z.object({ name: z.string(), stored: z.string() })),
  changes: z.array(DraftChange),
  looked: Looked,
});
export type SavedDraft = z.infer<typeof SavedDraft>;

/** Keeps drafts on disk, so that what was read and looked over outlives the process. Nothing of them is in the library. */
export interface DraftStore {
  /** The newest first. */
  list: () => { id: string; draft: SavedDraft }[];
  load: (id: string) => SavedDraft | undefined;
  bytesOf: (id: string, stored: string) => Uint8Array;
  /** Puts a file's bytes on disk; the draft has it once it is saved with it. */
  store: (id: string, bytes: Uint8Array) => string;
  save: (id: string, draft: Omit<SavedDraft, 'version' | 'savedAt'>) => void;
  remove: (id: string) => void;
}

const STATE = 'draft.json';

/**
 * Makes the store of drafts.
 * @param folder with a folder for each draft
 * @param now ms since 1970
 */
export function createDraftStore(folder: string, now: () => number = Date.now): DraftStore {
  const placeOf = (id: string, name: string): string => join(folder, z.uuid().parse(id), name);
  const load = (id: string): SavedDraft | undefined => {
    try {
      const read = SavedDraft.safeParse(JSON.parse(readFileSync(placeOf(id, STATE), 'utf8')));
      return read.success ? read.data : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    load,
    list() {
      let names: string[];
      try {
        names = readdirSync(folder);
      } catch {
        return [];
      }
      return names
        .flatMap((id) => {
          const draft = load(id);
          return draft ? [{ id, draft }] : [];
        })
        .toSorted((one, other) => other.draft.savedAt - one.draft.savedAt);
    },
    bytesOf: (id, stored) => readFileSync(placeOf(id, z.uuid().parse(stored))),
    store(id, bytes) {
      const stored = randomUUID();
      writeWhole(placeOf(id, stored), bytes);
      return stored;
    },
    save(id, draft) {
      const saved: SavedDraft = { version: 1, savedAt: now(), ...draft };
      mkdirSync(join(folder, id), { recursive: true });
      writeWhole(placeOf(id, STATE), JSON.stringify(saved));
    },
    remove: (id) => {
      const place = join(folder, z.uuid().parse(id));
      if (statSync(place, { throwIfNoEntry: false })) rmSync(place, { recursive: true, force: true });
    },
  };
}
