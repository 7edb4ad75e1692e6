import { z } from 'zod';
import { Citation } from '../facts/citation.ts';
import { FactStatus } from '../facts/fact.ts';
import { LocalText } from '../facts/text.ts';
import { Topic } from '../facts/topic.ts';
import { FilmCard, Kind, Standing } from '../quiz/question.ts';
import { DROP_PART_BYTES } from './shell.ts';

const nothing = z.object({});
const count = z.number().int().nonnegative();
const id = z.string().min(1).max(200);
const index = z.number().int().nonnegative();
const words = z.string().trim().min(1).max(500);

/** The formats that a bank is taken along in. */
export const BANK_FORMATS = ['pack', 'json', 'csv', 'gift', 'opentdb', 'anki'] as const;
export const BankFormat = z.enum(BANK_FORMATS);
export type BankFormat = z.infer<typeof BankFormat>;

/** What a format leaves behind, and of how many questions; none for what belongs to the whole bank. */
export const FormatLoss = z.object({ part: z.string(), questions: count });
export type FormatLoss = z.infer<typeof FormatLoss>;

/** So many films of a bank are named in the library. */
export const ENTRY_FILMS = 3;

/** A bank as the library shows it. */
export const LibraryEntry = z.object({
  bank: z.string(),
  /** Whether it came with the app; such a bank is not deleted. */
  shipped: z.boolean(),
  /** Whether rounds draw from it. */
  enabled: z.boolean(),
  /** Some of its films: those that were searched for, or the first. */
  films: z.array(FilmCard).max(ENTRY_FILMS),
  filmCount: count,
  questions: count,
  topics: z.array(z.object({ topic: Topic, questions: count })),
  /** How many of its questions the player took out of play. */
  flagged: count,
  /** How many versions before this one are kept. */
  versions: count,
});
export type LibraryEntry = z.infer<typeof LibraryEntry>;

export const LibraryQuery = z.object({
  /** Words of a title in any language, or of the bank's name. */
  search: z.string().max(200).default(''),
  topic: Topic.nullable().default(null),
  show: z.enum(['all', 'own', 'shipped', 'off']).default('all'),
  /** From 0. */
  page: index.default(0),
});
export type LibraryQuery = z.input<typeof LibraryQuery>;

/** So many banks are on a page of the library. */
export const LIBRARY_PAGE = 40;

/** A page of what a query finds. */
export const LibraryPage = z.object({
  entries: z.array(LibraryEntry),
  total: count,
  /** Of the whole library, whatever is searched for. */
  banks: count,
  films: count,
  questions: count,
  flagged: count,
});
export type LibraryPage = z.infer<typeof LibraryPage>;

export const BankVersion = z.object({ version: count, savedAt: z.number(), questions: count });
export type BankVersion = z.infer<typeof BankVersion>;

/** Where in a file something is; see the importers' own. */
export const ImportPlace = z.object({
  line: z.number().optional(),
  column: z.number().optional(),
  row: z.number().optional(),
  field: z.string().optional(),
  entry: z.string().optional(),
});
export type ImportPlace = z.infer<typeof ImportPlace>;

export const ImportNotice = z.object({
  file: z.string(),
  code: z.string(),
  level: z.enum(['left-out', 'passed-over', 'mended', 'unknown']),
  place: ImportPlace,
  details: z.record(z.string(), z.string()),
  /** The English words, for codes that the page has none for. */
  message: z.string(),
});
export type ImportNotice = z.infer<typeof ImportNotice>;

/** What the value of a fact is, for a field to type it into. */
export const ValueKind = z.enum(['name', 'names', 'words', 'number', 'date']);
export type ValueKind = z.infer<typeof ValueKind>;

export const DraftFact = z.object({
  film: z.string(),
  id: z.string(),
  topic: Topic,
  relation: z.string(),
  statement: LocalText,
  /** The value as it is typed; several names have a semicolon between them. */
  value: z.string(),
  valueKind: ValueKind,
  sources: z.array(Citation),
  /** Where it was read; null for what was there before or was added by hand. */
  place: ImportPlace.nullable(),
  status: FactStatus,
  dropped: z.boolean(),
  edited: z.boolean(),
});
export type DraftFact = z.infer<typeof DraftFact>;

export const DraftDispute = z.object({
  film: z.string(),
  fact: z.string(),
  about: LocalText,
  claims: z.array(z.object({ claim: LocalText, sources: z.array(Citation) })),
  /** What was decided: the claim that is asked, or -1 for none; null while it is open. */
  settled: z.object({ claim: z.number().int(), why: z.string() }).nullable(),
});
export type DraftDispute = z.infer<typeof DraftDispute>;

export const DraftProposal = z.object({
  film: z.string(),
  ids: z.tuple([z.string(), z.string()]),
  names: z.tuple([LocalText, LocalText]),
  type: z.string(),
  why: z.string(),
  decided: z.enum(['open', 'same', 'different']),
});
export type DraftProposal = z.infer<typeof DraftProposal>;

/** How a table was taken: which column holds what, counted from 0. */
export const DraftTable = z.object({
  file: index,
  heads: z.array(z.string()),
  columns: z.record(z.string(), z.array(index)),
  sample: z.array(z.array(z.string())),
});
export type DraftTable = z.infer<typeof DraftTable>;

/** The columns that a player can name by hand. */
export const TABLE_COLUMNS = [
  'question',
  'right',
  'wrong',
  'option',
  'film',
  'year',
  'topic',
  'difficulty',
  'explanation',
  'source',
  'questionZh',
] as const;

/** What a draft holds that questions come of: the facts of a film, or a bank. */
export const DraftPart = z.object({
  kind: z.enum(['facts', 'bank']),
  /** The id of the film, or of the bank. */
  id: z.string(),
  film: FilmCard.nullable(),
  /** Facts, or questions. */
  count,
  /** True where something of this name is there already: it is put together with that, or is its next version. */
  known: z.boolean(),
  /** The bank that came with the app and goes out of play when this is kept, since this has all it has. */
  replaces: z.string().nullable(),
});
export type DraftPart = z.infer<typeof DraftPart>;

/** What was looked over in a draft, by part: the ids of questions that are left out, and other words for stems. */
export const Looked = z.object({
  rejected: z.record(z.string(), z.array(z.string())),
  stems: z.record(z.string(), z.record(z.string(), LocalText)),
});
export type Looked = z.infer<typeof Looked>;

/** Why a change can't be made: a code to find words for, and what they are about. */
export const DraftFlaw = z.object({ code: z.string(), details: z.record(z.string(), z.string()) });
export type DraftFlaw = z.infer<typeof DraftFlaw>;

/** A draft that lies on disk, to go on with. */
export const WaitingDraft = z.object({
  draft: id,
  /** Ms since 1970. */
  savedAt: z.number(),
  files: z.array(z.string()),
  /** How many decisions were made, questions left out and stems written anew. */
  decided: count,
});
export type WaitingDraft = z.infer<typeof WaitingDraft>;

/** All that was read of the files of a draft, with what was decided so far. */
export const Draft = z.object({
  draft: id,
  files: z.array(z.object({ name: z.string(), kind: z.string().nullable() })),
  parts: z.array(DraftPart),
  facts: z.array(DraftFact),
  /** All of them; `facts` has the first ones. */
  factsTotal: count,
  disputes: z.array(DraftDispute),
  proposals: z.array(DraftProposal),
  notices: z.array(ImportNotice),
  noticesTotal: count,
  assumed: z.array(z.object({ field: z.string(), value: z.string(), questions: count })),
  tables: z.array(DraftTable),
  /** What a fact that is added can name as its source, by film. */
  sources: z.array(z.object({ film: z.string(), id: z.string(), title: LocalText })),
  looked: Looked,
});
export type Draft = z.infer<typeof Draft>;

export const DraftQuestion = z.object({
  id: z.string(),
  /** The id of the part that it comes of. */
  part: z.string(),
  topic: Topic,
  kind: Kind,
  standing: Standing,
  stem: LocalText,
  answer: LocalText,
  explanation: LocalText,
  sources: z.array(Citation),
});
export type DraftQuestion = z.infer<typeof DraftQuestion>;

/** What is changed in a draft. */
export const DraftChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('same'), film: id, ids: z.tuple([id, id]), same: z.boolean().nullable() }),
  /** Takes a claim as the one to ask, in its source's name; -1 to ask none; null leaves the dispute open again. */
  z.object({
    do: z.literal('settle'),
    film: id,
    fact: id,
    claim: z.number().int().min(-1).nullable(),
    why: z.string().trim().max(500),
  }),
  z.object({ do: z.literal('drop'), film: id, fact: id, dropped: z.boolean() }),
  z.object({ do: z.literal('edit'), film: id, fact: id, value: words, statement: words }),
  z.object({
    do: z.literal('add'),
    film: id,
    topic: Topic,
    ask: words,
    answer: words,
    wrong: z.array(words).min(2).max(6),
    statement: words,
    /** The id of a source of the film, or the title of a new one. */
    source: z.union([z.object({ id }), z.object({ title: words, trusted: z.boolean() })]),
    at: words,
  }),
  z.object({ do: z.literal('columns'), file: index, columns: z.record(z.string(), z.array(index)) }),
  /** What the file does not say: which film it is about. */
  z.object({ do: z.literal('film'), title: words, year: z.number().int() }),
]);
export type DraftChange = z.infer<typeof DraftChange>;

/** What crosses a process for the library and for files that are brought in, loaded with the screens that use it. */
export const libraryApi = {
  'library.films': {
    request: LibraryQuery,
    reply: LibraryPage,
  },
  'library.enable': { request: z.object({ bank: id, enabled: z.boolean() }), reply: nothing },
  /** Puts a bank into the bin, and its film's facts where no other bank is about it. `bin` is what takes it back out. */
  'library.delete': { request: z.object({ bank: id }), reply: z.object({ bin: id }) },
  'library.undelete': { request: z.object({ bin: id }), reply: z.object({ bank: id }) },
  'library.versions': { request: z.object({ bank: id }), reply: z.array(BankVersion) },
  /** Makes a version from before the present one; the present one is kept as a version in its turn. */
  'library.restore': { request: z.object({ bank: id, version: count }), reply: nothing },
  /** What each format leaves behind of a bank. */
  'library.losses': {
    request: z.object({ bank: id }),
    reply: z.record(BankFormat, z.array(FormatLoss)),
  },
  /** To a file that the player is asked for; `download` where the shell can't ask, with the bytes. */
  'library.export': {
    request: z.object({ bank: id, format: BankFormat }),
    reply: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('saved'), file: z.string() }),
      z.object({ outcome: z.literal('cancelled') }),
      z.object({ outcome: z.literal('download'), name: z.string(), bytes: z.base64() }),
    ]),
  },
  /** Brings a file part by part into a draft; `draft` is null for the first part of a new one. Read with the last part. */
  'imports.read': {
    request: z.object({
      draft: id.nullable(),
      name: z.string().min(1).max(200),
      part: z.base64().max(Math.ceil(DROP_PART_BYTES / 3) * 4),
      first: z.boolean(),
      last: z.boolean(),
    }),
    reply: z.object({ draft: id, read: Draft.nullable() }),
  },
  /** Reads a film pack that waits since the shell was given it. */
  'imports.pending': { request: z.object({ draft: id.nullable(), pending: id }), reply: Draft },
  'imports.change': { request: z.object({ draft: id, change: DraftChange }), reply: Draft },
  /** Whether a change could be made, without making it: why not, or null. */
  'imports.try': {
    request: z.object({ draft: id, change: DraftChange }),
    reply: z.object({ flaw: DraftFlaw.nullable() }),
  },
  /** The questions of one part of a draft, as many as a screen can show. */
  'imports.questions': {
    request: z.object({ draft: id, part: id }),
    reply: z.object({ questions: z.array(DraftQuestion), total: count, leftOut: count }),
  },
  /** Writes what was read and decided, and lets the draft go. */
  'imports.keep': {
    request: z.object({
      draft: id,
      looked: Looked.default({ rejected: {}, stems: {} }),
    }),
    reply: z.object({
      banks: z.array(z.string()),
      films: z.array(z.string()),
      questions: count,
      /** The banks that came with the app and went out of play, since what was kept has all that they have. */
      replaced: z.array(z.string()),
    }),
  },
  /** Puts on disk what was looked over, so that it is there when one comes back. */
  'imports.look': { request: z.object({ draft: id, looked: Looked }), reply: nothing },
  /** Stops what is being read or written and puts the draft aside; it waits on disk. */
  'imports.cancel': { request: z.object({ draft: id }), reply: nothing },
  /** The drafts that were put aside or cut off, the newest first. */
  'imports.waiting': { request: nothing, reply: z.array(WaitingDraft) },
  /** Goes on with one, as it was left. */
  'imports.resume': { request: z.object({ draft: id }), reply: Draft },
  /** Lets a draft go for good; nothing of it stays. */
  'imports.discard': { request: z.object({ draft: id }), reply: nothing },
} as const satisfies Record<string, { request: z.ZodType; reply: z.ZodType }>;
export type LibraryApiTable = typeof libraryApi;
