import type { DraftChange } from '../../contract/libraryApi.ts';
import { openFacts } from '../../facts/book.ts';
import { FactsFile } from '../../facts/file.ts';
import { plainText } from '../../facts/names.ts';
import { disputeOf } from '../../facts/standing.ts';
import type { Bank } from '../../quiz/bank.ts';
import { COLUMN_NAMES, type ColumnMap, type ColumnName } from '../../importers/csv/columns.ts';
import type { ImportReading } from '../../importers/importFile.ts';
import { mergeFacts, type SameProposal } from '../../importers/merge/mergeFacts.ts';
import type { Notice, Place } from '../../importers/notice.ts';
import { DEFAULT_SEED } from '../../questions/generate.ts';
import type { SoundBank } from '../../questions/generateSound.ts';
import { applyChange, type FactsChange, Refusal } from './applyChange.ts';
import type { Workshop } from './workshop.ts';

/** A file of a draft, as it was brought and as it was read. */
export interface DraftFile {
  name: string;
  bytes: Uint8Array;
  columns?: ColumnMap;
  reading: ImportReading;
}

/** The facts of one film, of all files together, as they are after what was decided. */
export interface DraftFilm {
  id: string;
  /** Without what is dropped. */
  facts: FactsFile;
  /** With what is dropped. */
  all: FactsFile;
  dropped: ReadonlySet<string>;
  edited: ReadonlySet<string>;
  /** Where each fact was read. */
  places: ReadonlyMap<string, Place>;
  proposals: { proposal: SameProposal; decided: 'open' | 'same' | 'different' }[];
  /** Those that are decided, too. */
  disputes: { fact: string; settled: { claim: number; why: string } | null }[];
  notices: Notice[];
  /** Whether there were facts of it before. */
  known: boolean;
}

/** What was brought in and decided, until it is kept or let go. */
export interface OpenDraft {
  files: readonly DraftFile[];
  films: () => DraftFilm[];
  /** A bank of each id; of two, the later. */
  banks: () => Bank[];
  /** Fails with `Stopped` where the workshop is stopped; then nothing is added. */
  add: (name: string, bytes: Uint8Array) => Promise<void>;
  /** @throws Refusal when the change can't be made; then nothing is changed */
  change: (change: DraftChange) => Promise<void>;
  /** The questions that a film's facts give. Takes a second or two the first time after a change. */
  questionsOf: (film: DraftFilm, bank: string) => Promise<SoundBank>;
}

/** The rules for words in both languages, which do not bind somebody who writes in one. */
const OWN_WORDS = ['chinese', 'asks'];

interface Decisions {
  proposals: { proposal: SameProposal; same: boolean }[];
  changes: FactsChange[];
  dropped: Set<string>;
}

/**
 * Begins a draft.
 * @param knownFacts all facts that there are already
 * @param workshop where files are read and questions written
 */
export function openDraft(
  knownFacts: () => readonly FactsFile[],
  thisYear: () => number,
  workshop: Workshop,
): OpenDraft {
  let files: DraftFile[] = [];
  let hint: { title: string; year: number } | undefined;
  const decisions = new Map<string, Decisions>();
  let films: DraftFilm[] | undefined;
  const written = new WeakMap<FactsFile, Promise<SoundBank>>();

  const read = (name: string, bytes: Uint8Array, columns?: ColumnMap) =>
    workshop.read(bytes, {
      file: name,
      year: thisYear(),
      ...(hint ? { film: hint } : {}),
      ...(columns ? { columns } : {}),
    });
  const readAgain = async (of: readonly DraftFile[]): Promise<DraftFile[]> => {
    const again: DraftFile[] = [];
    for (const file of of) again.push({ ...file, reading: await read(file.name, file.bytes, file.columns) });
    return again;
  };
  const decisionsOf = (film: string): Decisions =>
    decisions.get(film) ?? { proposals: [], changes: [], dropped: new Set() };

  const filmOf = (group: readonly { facts: FactsFile; reading: ImportReading }[]): DraftFilm | undefined => {
    const [first] = group;
    if (!first) return undefined;
    const before = knownFacts().find((known) => isSameFilm(known, first.facts));
    // A film that is there keeps its name, whatever the file calls it.
    const { id } = (before ?? first.facts).film;
    const { proposals, changes, dropped } = decisionsOf(id);
    const all = [...(before ? [before] : []), ...group.map(({ facts }) => facts)];
    const same = proposals.filter((one) => one.same).map(({ proposal }) => proposal.ids);
    const merge = all.length > 1 ? mergeFacts(all, { same }) : undefined;
    const base = merge ? merge.facts : first.facts;
    if (!base) return undefined;
    const changed = sound(changes.reduce(applyChange, base));
    const decided = new Map(proposals.map((one) => [keyOf(one.proposal.ids), one]));
    const open = (merge?.proposals ?? []).filter(({ ids }) => !decided.has(keyOf(ids)));
    return {
      id,
      all: changed,
      facts:
        dropped.size > 0
          ? sound({ ...changed, facts: changed.facts.filter((fact) => !dropped.has(fact.id)) })
          : changed,
      dropped,
      edited: new Set(changes.flatMap((change) => (change.do === 'edit' ? [change.fact] : []))),
      places: placesOf(group.map(({ reading }) => reading)),
      proposals: [
        ...open.map((proposal) => ({ proposal, decided: 'open' as const })),
        ...proposals.map(({ proposal, same: isSame }) => ({
          proposal,
          decided: isSame ? ('same' as const) : ('different' as const),
        })),
      ],
      disputes: disputesOf(changed, changes),
      notices: merge?.notices ?? [],
      known: before !== undefined,
    };
  };

  const allFilms = (): DraftFilm[] => {
    const groups: { facts: FactsFile; reading: ImportReading }[][] = [];
    for (const { reading } of files) {
      for (const facts of reading.films) {
        const group = groups.find(([first]) => first && isSameFilm(first.facts, facts));
        if (group) group.push({ facts, reading });
        else groups.push([{ facts, reading }]);
      }
    }
    return groups.flatMap((group) => filmOf(group) ?? []);
  };
  const current = () => (films ??= allFilms());

  return {
    get files() {
      return files;
    },
    films: current,
    banks() {
      const banks = files.flatMap(({ reading }) => reading.banks);
      return [...new Map(banks.map((bank) => [bank.id, bank])).values()];
    },
    async add(name, bytes) {
      files = [...files, { name, bytes, reading: await read(name, bytes) }];
      films = undefined;
    },
    async change(change) {
      if (change.do === 'columns') {
        const columns = columnMap(change.columns);
        const mapped = files.map((file, at) => (at === change.file ? { ...file, columns } : file));
        files = await readAgain(mapped);
        films = undefined;
        return;
      }
      if (change.do === 'film') {
        const before = hint;
        hint = { title: change.title, year: change.year };
        try {
          files = await readAgain(files);
        } catch (error) {
          hint = before;
          throw error;
        }
        films = undefined;
        return;
      }
      const before = decisions.get(change.film);
      decisions.set(change.film, decided(decisionsOf(change.film), change, current()));
      try {
        films = allFilms();
      } catch (error) {
        if (before) decisions.set(change.film, before);
        else decisions.delete(change.film);
        throw error;
      }
    },
    questionsOf({ facts }, bank) {
      const before = written.get(facts);
      if (before) return before;
      const made = workshop.write(facts, bank, DEFAULT_SEED, OWN_WORDS);
      written.set(facts, made);
      made.catch(() => written.delete(facts));
      return made;
    },
  };
}

type FilmChange = Exclude<DraftChange, { do: 'columns' | 'film' }>;

/** The decisions about a film with one more. What takes another's place is put in its place. */
function decided(before: Decisions, change: FilmChange, films: readonly DraftFilm[]): Decisions {
  switch (change.do) {
    case 'drop': {
      const dropped = new Set(before.dropped);
      if (change.dropped) dropped.add(change.fact);
      else dropped.delete(change.fact);
      return { ...before, dropped };
    }
    case 'same': {
      const film = films.find(({ id }) => id === change.film);
      const key = keyOf(change.ids);
      const found = film?.proposals.find(({ proposal }) => keyOf(proposal.ids) === key);
      if (!found) throw new Refusal('gone');
      const others = before.proposals.filter(({ proposal }) => keyOf(proposal.ids) !== key);
      const { proposal } = found;
      return {
        ...before,
        proposals: change.same === null ? others : [...others, { proposal, same: change.same }],
      };
    }
    case 'settle': {
      const others = before.changes.filter((one) => one.do !== 'settle' || one.fact !== change.fact);
      return { ...before, changes: change.claim === null ? others : [...others, change] };
    }
    case 'edit': {
      const others = before.changes.filter((one) => one.do !== 'edit' || one.fact !== change.fact);
      return { ...before, changes: [...others, change] };
    }
    case 'add':
      return { ...before, changes: [...before.changes, change] };
  }
}

/** @throws Refusal with the first flaw */
function sound(file: FactsFile): FactsFile {
  const checked = FactsFile.safeParse(file);
  if (checked.success) return checked.data;
  throw new Refusal('unsound', { reason: checked.error.issues[0]?.message ?? '' });
}

function disputesOf(file: FactsFile, changes: readonly FactsChange[]): DraftFilm['disputes'] {
  const book = openFacts(file);
  const settled = new Map(
    changes.flatMap((change) =>
      change.do === 'settle' && change.claim !== null
        ? [[change.fact, { claim: change.claim, why: change.why }] as const]
        : [],
    ),
  );
  const told = new Set<string>();
  return file.facts.flatMap((fact) => {
    const dispute = disputeOf(book, fact);
    if (!dispute) return [];
    // Several facts that contradict each other are one dispute.
    const key = fact.accounts ? fact.id : `${fact.subject} ${fact.relation} ${JSON.stringify(fact.with)}`;
    if (told.has(key)) return [];
    told.add(key);
    return [{ fact: fact.id, settled: settled.get(fact.id) ?? null }];
  });
}

function placesOf(readings: readonly ImportReading[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { read } of readings)
    for (const { id, place } of read) if (!places.has(id)) places.set(id, place);
  return places;
}

/** Files are about one film where it has the same id, or a title and the year in common. */
function isSameFilm({ film }: FactsFile, { film: other }: FactsFile): boolean {
  if (film.id === other.id) return true;
  const titles = new Set(film.titles.map(({ text }) => plainText(text)));
  return film.year === other.year && other.titles.some(({ text }) => titles.has(plainText(text)));
}

const keyOf = (ids: readonly [string, string]): string => ids.toSorted().join(' ');

function columnMap(columns: Readonly<Record<string, readonly number[]>>): ColumnMap {
  const isName = (name: string): name is ColumnName => COLUMN_NAMES.some((one) => one === name);
  return Object.fromEntries(Object.entries(columns).filter(([name, at]) => isName(name) && at.length > 0));
}
