import { create } from 'zustand';
import type { LocalText } from '../../../facts/text.ts';
import type {
  Draft,
  DraftChange,
  DraftQuestion,
  Looked,
  WaitingDraft,
} from '../../../contract/libraryApi.ts';
import type { Problem, Result } from '../../../contract/result.ts';
import { DROP_PART_BYTES } from '../../../contract/shell.ts';
import { base64 } from '../../stores/base64.ts';
import { useLibrary } from '../../stores/library.ts';
import { libraryCalls } from '../../stores/libraryCalls.ts';

/** The questions of a part, as far as they are written. */
interface PartQuestions {
  questions: DraftQuestion[];
  total: number;
  leftOut: number;
}

interface ImportsStore {
  draft: Draft | null;
  /** What is under way, and how far it is, from 0 to 1; null when nothing is. */
  busy: { doing: 'reading' | 'asking' | 'keeping'; done: number } | null;
  problem: Problem | null;
  questions: Readonly<Record<string, PartQuestions>>;
  /** By part: the ids of questions that are left out. */
  rejected: Readonly<Record<string, readonly string[]>>;
  stems: Readonly<Record<string, Readonly<Record<string, LocalText>>>>;
  /** What was kept last. */
  kept: { banks: string[]; questions: number; replaced: string[] } | null;
  /** What was put aside or cut off, to go on with. */
  waiting: readonly WaitingDraft[];
  bring: (files: readonly File[]) => Promise<void>;
  bringPending: (ids: readonly string[]) => Promise<void>;
  /** @returns whether it was made */
  change: (change: DraftChange) => Promise<boolean>;
  reject: (part: string, question: string, out: boolean) => void;
  restem: (part: string, question: string, stem: string) => void;
  keep: () => Promise<string[] | null>;
  /** Stops, and puts aside what was read and decided. */
  cancel: () => Promise<void>;
  askWaiting: () => Promise<void>;
  resume: (draft: string) => Promise<void>;
  discard: (draft: string) => Promise<void>;
}

/** So long nothing was looked over before it is put on disk, in ms. */
const STILL_MS = 300;

const NOTHING = {
  draft: null,
  busy: null,
  questions: {},
  rejected: {},
  stems: {},
} as const;

/** What is being brought in. It stays while one looks at another screen, until it is kept or let go. */
export const useImports = create<ImportsStore>((set, get) => {
  /** Counts what was begun, so that what is late is dropped. */
  let turn = 0;

  /** Writes the questions of those parts that have none yet. */
  const ask = async (mine: number): Promise<void> => {
    const parts = get().draft?.parts ?? [];
    for (const [index, { id }] of parts.entries()) {
      const { draft, questions } = get();
      if (mine !== turn || !draft) return;
      if (questions[id]) continue;
      set({ busy: { doing: 'asking', done: index / parts.length } });
      const written = await libraryCalls('imports.questions', { draft: draft.draft, part: id });
      if (mine !== turn) return;
      if (!written.ok) {
        set({ problem: written.problem, busy: null });
        return;
      }
      set({ questions: { ...get().questions, [id]: written.value } });
    }
    if (mine === turn) set({ busy: null });
  };
  const shown = async (draft: Draft, mine: number): Promise<void> => {
    set({ draft, problem: null, questions: {}, ...draft.looked });
    await ask(mine);
  };
  /** Has what was looked over put on disk, once nothing is changed for a moment. */
  const look = (): void => {
    clearTimeout(looking);
    looking = setTimeout(() => void lookNow(), STILL_MS);
  };
  let looking: ReturnType<typeof setTimeout> | undefined;
  const lookNow = async (): Promise<void> => {
    clearTimeout(looking);
    looking = undefined;
    const { draft } = get();
    if (!draft) return;
    const told = await libraryCalls('imports.look', { draft: draft.draft, looked: looked() });
    if (!told.ok && get().draft?.draft === draft.draft) set({ problem: told.problem });
  };
  const looked = (): Looked => {
    const { rejected, stems } = get();
    return {
      rejected: Object.fromEntries(Object.entries(rejected).map(([part, ids]) => [part, [...ids]])),
      stems: Object.fromEntries(Object.entries(stems).map(([part, words]) => [part, { ...words }])),
    };
  };

  /** The draft that files are on their way to. */
  let bringing: string | null = null;
  /** The files of the shell that were brought in. */
  const taken = new Set<string>();

  return {
    ...NOTHING,
    problem: null,
    kept: null,
    waiting: [],
    bring: async (files) => {
      const mine = ++turn;
      set({ kept: null, problem: null, busy: { doing: 'reading', done: 0 } });
      const bytes = files.reduce((sum, { size }) => sum + size, 0) || 1;
      let [sent, id] = [0, get().draft?.draft ?? null];
      let last: Draft | null = get().draft;
      for (const file of files) {
        for (let from = 0; from === 0 || from < file.size; from += DROP_PART_BYTES) {
          const taken: Result<{ draft: string; read: Draft | null }> = await libraryCalls('imports.read', {
            draft: id,
            name: file.name,
            part: await base64(file.slice(from, from + DROP_PART_BYTES)),
            first: from === 0,
            last: from + DROP_PART_BYTES >= file.size,
          });
          if (mine !== turn) {
            if (taken.ok && id === null) void libraryCalls('imports.cancel', { draft: taken.value.draft });
            return;
          }
          if (!taken.ok) {
            set({ problem: taken.problem, busy: null });
            return;
          }
          id = taken.value.draft;
          bringing = id;
          last = taken.value.read ?? last;
          sent += Math.min(DROP_PART_BYTES, file.size - from);
          set({ busy: { doing: 'reading', done: sent / bytes } });
        }
      }
      if (last) await shown(last, mine);
      else set({ busy: null });
    },
    bringPending: async (waiting) => {
      // What waits is asked for when the screen comes up and when the shell tells of it, so it may be told of twice.
      const ids = waiting.filter((id) => !taken.has(id));
      if (ids.length === 0) return;
      for (const id of ids) taken.add(id);
      const mine = ++turn;
      set({ kept: null, problem: null, busy: { doing: 'reading', done: 0 } });
      let last = get().draft;
      for (const pending of ids) {
        const read = await libraryCalls('imports.pending', { draft: last?.draft ?? null, pending });
        if (mine !== turn) return;
        if (!read.ok) {
          set({ problem: read.problem, busy: null });
          return;
        }
        last = read.value;
      }
      if (last) await shown(last, mine);
    },
    change: async (change) => {
      const { draft, questions } = get();
      if (!draft) return false;
      const mine = ++turn;
      const changed = await libraryCalls('imports.change', { draft: draft.draft, change });
      if (!changed.ok) {
        set({ problem: changed.problem });
        if (mine === turn) void ask(mine);
        return false;
      }
      // Only the film that was changed has other questions now.
      const others = 'film' in change ? { ...questions } : {};
      if ('film' in change) Reflect.deleteProperty(others, change.film);
      set({ draft: changed.value, problem: null, questions: others });
      if (mine === turn) void ask(mine);
      return true;
    },
    reject: (part, question, out) => {
      const before = (get().rejected[part] ?? []).filter((id) => id !== question);
      set({ rejected: { ...get().rejected, [part]: out ? [...before, question] : before } });
      look();
    },
    restem: (part, question, stem) => {
      // In one language: the other would go on asking what was mended.
      const words = /\p{Script=Han}/u.test(stem) ? { en: stem, zh: stem } : { en: stem };
      const { stems } = get();
      set({ stems: { ...stems, [part]: { ...stems[part], [question]: words } } });
      look();
    },
    keep: async () => {
      const { draft } = get();
      if (!draft) return null;
      turn += 1;
      clearTimeout(looking);
      set({ busy: { doing: 'keeping', done: 0 }, problem: null });
      const kept = await libraryCalls('imports.keep', { draft: draft.draft, looked: looked() });
      if (!kept.ok) {
        set({ problem: kept.problem, busy: null });
        return null;
      }
      set({ ...NOTHING, kept: kept.value });
      await useLibrary.getState().load();
      return kept.value.banks;
    },
    cancel: async () => {
      turn += 1;
      const id = get().draft?.draft ?? bringing;
      if (looking !== undefined) await lookNow();
      set({ ...NOTHING, problem: null, kept: null });
      bringing = null;
      if (id !== null) await libraryCalls('imports.cancel', { draft: id });
      await get().askWaiting();
    },
    askWaiting: async () => {
      const told = await libraryCalls('imports.waiting', {});
      if (told.ok) set({ waiting: told.value });
    },
    resume: async (id) => {
      const mine = ++turn;
      set({ ...NOTHING, kept: null, problem: null, busy: { doing: 'reading', done: 0 } });
      const read = await libraryCalls('imports.resume', { draft: id });
      if (mine !== turn) return;
      if (read.ok) await shown(read.value, mine);
      else set({ problem: read.problem, busy: null });
    },
    discard: async (id) => {
      const gone = await libraryCalls('imports.discard', { draft: id });
      if (!gone.ok) set({ problem: gone.problem });
      await get().askWaiting();
    },
  };
});
