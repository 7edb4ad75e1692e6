import { z } from 'zod';
import { Topic } from '../facts/topic.ts';
import { GameEvent } from '../quiz/events.ts';
import { Difficulty } from '../quiz/difficulty.ts';
import { FilmCard } from '../quiz/question.ts';
import { SCORING_IDS } from '../quiz/scoring.ts';
import { Daily, MAX_SECONDS_PER_QUESTION, Mode, Setup } from '../quiz/setup.ts';
import { ShotMs } from '../quiz/shot.ts';
import { About } from './about.ts';
import { FilmPage } from './filmPage.ts';
import { Flag, FlagReason } from './flags.ts';
import { Problem } from './result.ts';
import { DEFAULT_PLAYER_SETTINGS, PlayerSettings } from './settings.ts';
import { Display, Done, DROP_PART_BYTES, PendingFile, ShellNews } from './shell.ts';
import { KeptShot, ShotsReply } from './shots.ts';
import {
  ExportedFile,
  ExportFormat,
  ExportPart,
  ReviewReply,
  StatisticsReply,
  StatisticsRequest,
} from './statistics.ts';

const nothing = z.object({});
const count = z.number().int().nonnegative();
/** Ms since 1970, for showing when something was; never used to score. */
const wallClockMs = z.number().int();
const gameId = z.string().min(1);

export const AppInfo = z.object({
  version: z.string(),
  shell: z.enum(['electron', 'browser']),
  dataFolder: z.string(),
  bankFolder: z.string(),
  /** What the player should know about how the records were found: restored from a backup, say. */
  notices: z.array(Problem),
  /** Set when scores can't be kept at all; every games method answers with it. */
  recordsProblem: Problem.nullable(),
});
export type AppInfo = z.infer<typeof AppInfo>;

export const BankSummary = z.object({
  id: z.string(),
  shipped: z.boolean(),
  films: z.array(FilmCard),
  /** How many films it has besides those; `library.filmsOf` tells all of them. None without it. */
  moreFilms: count.optional(),
  /** Questions by topic: all of them, and those that give nothing of the plot away. */
  topics: z.array(z.object({ topic: Topic, questions: count, spoilerFree: count })),
  /** The same of the cards that a timeline can ask the place of. */
  cards: z.array(z.object({ topic: Topic, questions: count, spoilerFree: count })),
  /** The same of the questions with clues. */
  clues: z.array(z.object({ topic: Topic, questions: count, spoilerFree: count })),
});
export type BankSummary = z.infer<typeof BankSummary>;

export const Library = z.object({
  banks: z.array(BankSummary),
  /** Banks that could not be read, each with its file, the place and the mend. */
  problems: z.array(Problem),
});
export type Library = z.infer<typeof Library>;

/** Banks of which not every film is wanted: bank -> the ids of those that are. */
export const FilmsOfBanks = z.record(z.string(), z.array(z.string()).min(1));
export type FilmsOfBanks = z.infer<typeof FilmsOfBanks>;

/** What the player chose on the setup screen. */
export const RoundRequest = z.object({
  /**
   * A daily round takes ten questions from everywhere, whatever topics and spoilers were asked for; a review takes what
   * is due.
   */
  mode: Mode.default('quick'),
  bankIds: z.array(z.string()).min(1),
  /** Narrows some of these banks to some of their films; a bank that is not named here is asked about whole. */
  films: FilmsOfBanks.optional(),
  topics: z.array(Topic).min(1),
  questions: z.number().int().min(1).max(100),
  secondsPerQuestion: z.number().int().positive().max(MAX_SECONDS_PER_QUESTION).nullable(),
  scoring: z.enum(SCORING_IDS),
  /** Whether right answers in a row earn more. */
  streaks: z.boolean().default(true),
  /** Whether each lifeline may be used once. */
  lifelines: z.boolean().default(false),
  difficulty: Difficulty.default('any'),
  hideSpoilers: z.boolean(),
  /** The player's own day, for a daily round. */
  day: z.iso.date().optional(),
  /** Set to play the very same round again; else one is drawn. */
  seed: z.number().int().optional(),
  /** Set to play these questions in this order, as far as the banks have them, instead of drawing by topic. */
  questionIds: z.array(z.string()).min(1).max(100).optional(),
});
export type RoundRequest = z.infer<typeof RoundRequest>;

export const SavedGame = z.object({
  id: gameId,
  startedAt: wallClockMs,
  finishedAt: wallClockMs.nullable(),
  setup: Setup,
  events: z.array(GameEvent),
});
export type SavedGame = z.infer<typeof SavedGame>;

export const GameSummary = z.object({
  id: gameId,
  startedAt: wallClockMs,
  finishedAt: wallClockMs.nullable(),
  mode: Mode,
  daily: Daily.optional(),
  films: z.array(FilmCard),
  points: count,
  questions: count,
  answered: count,
  right: count,
  /** Answered neither right nor wrong, but in part; not counted in `right`. */
  partly: count,
  topics: z.array(z.object({ topic: Topic, questions: count, right: count })),
});
export type GameSummary = z.infer<typeof GameSummary>;

/** What all finished rounds come to. `best` is null when there is none yet. */
export const Totals = z.object({ rounds: count, best: count.nullable(), longestMarathon: count });
export type Totals = z.infer<typeof Totals>;

export const Settings = z.object({
  ...PlayerSettings.shape,
  /** The last round setup, offered again the next time. */
  lastRound: RoundRequest.omit({ seed: true, questionIds: true, day: true }).nullable(),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_PLAYER_SETTINGS, lastRound: null };

/**
 * The settings out of what was saved, which an older or newer version may have written.
 * @param saved setting -> its value as it was read; undefined for what can't be read
 * @returns settings of which each that is missing or makes no sense has its default
 */
export function readSettings(saved: Readonly<Record<string, unknown>>): Settings {
  const read = Object.entries(Settings.shape).map(([key, schema]) => {
    const value = schema.safeParse(saved[key]);
    return [key, value.success ? value.data : DEFAULT_SETTINGS[key as keyof Settings]];
  });
  return Settings.parse(Object.fromEntries(read));
}

/**
 * Everything that crosses a process: method -> what is asked, what is answered. JSON only.
 * Both sides check with these same schemas. A new method is one row here and one function in `src/host`.
 */
export const quizApi = {
  'app.info': { request: nothing, reply: AppInfo },
  /** Tries again to open records that were locked or read-only. */
  'app.retryRecords': { request: nothing, reply: AppInfo },
  /** The versions of what runs, and whose code is in it. */
  'app.about': { request: nothing, reply: About },
  /** Waits until the shell has something to tell, and answers at once where it never will. */
  'shell.news': { request: z.object({ seen: count }), reply: ShellNews },
  /** Keeps the screen from going dark, until it is called off or the page is gone. */
  'shell.keepAwake': { request: z.object({ on: z.boolean() }), reply: Done },
  /** Prints what the page shows, by the system's own dialog. */
  'shell.print': { request: nothing, reply: Done },
  /** Asks where to, and puts what the page would print there as PDF. */
  'shell.printToPdf': {
    request: z.object({ suggestedName: z.string().min(1).max(120) }),
    reply: ExportedFile,
  },
  'stage.displays': { request: nothing, reply: z.object({ displays: z.array(Display) }) },
  /** Opens the stage full screen, on a display or on the best there is. `not-here`: open `#/stage` in a tab. */
  'stage.open': { request: z.object({ displayId: z.string().nullable() }), reply: Done },
  'stage.close': { request: nothing, reply: Done },
  /** The film packs that the player has opened, dropped or started the app with, the first first. */
  'files.pending': { request: nothing, reply: z.object({ files: z.array(PendingFile) }) },
  /** Lets go of one, whether it was imported or not. The player's own file stays where it is. */
  'files.dismiss': { request: z.object({ id: z.string() }), reply: nothing },
  /** Brings a dropped file part by part; with the last of them it is pending. `id` is null for the first part. */
  'files.drop': {
    request: z.object({
      id: z.string().nullable(),
      name: z.string().min(1).max(200),
      part: z.base64().max(Math.ceil(DROP_PART_BYTES / 3) * 4),
      last: z.boolean(),
    }),
    reply: z.object({ id: z.string() }),
  },
  'library.list': { request: nothing, reply: Library },
  /** All films of the banks that are named, by bank; banks that are not there are left out. */
  'library.filmsOf': {
    request: z.object({ banks: z.array(z.string()) }),
    reply: z.object({ films: z.record(z.string(), z.array(FilmCard)) }),
  },
  /** The banks that are named, as if they had these films alone; banks and films that are not there are left out. */
  'library.narrow': {
    request: z.object({ films: FilmsOfBanks }),
    reply: z.object({ banks: z.array(BankSummary) }),
  },
  /** Every fact of a film with its sources; from its questions alone where it has no facts file. */
  'films.load': { request: z.object({ film: z.string().min(1) }), reply: FilmPage },
  'games.start': { request: RoundRequest, reply: SavedGame },
  /** Answers only once the event is on disk. `sequence` is the number of events before it. */
  'games.append': {
    request: z.object({ gameId, sequence: count, event: GameEvent }),
    reply: z.object({ sequence: count }),
  },
  'games.load': { request: z.object({ gameId }), reply: SavedGame },
  /** The rounds that were cut off or left, newest first; the newest `most` of them if that is given. */
  'games.unfinished': { request: z.object({ most: count.optional() }), reply: z.array(GameSummary) },
  'games.discard': { request: z.object({ gameId }), reply: nothing },
  /** Finished rounds, newest first. */
  'games.history': { request: nothing, reply: z.array(GameSummary) },
  /** How many rounds were finished, and the most points that one of them earned: quick, however many there are. */
  'games.totals': { request: z.object({ besides: gameId.optional() }), reply: Totals },
  /** The daily round of a day, as far as it is played; null when it is not begun. */
  'games.daily': {
    request: z.object({ day: z.iso.date() }),
    reply: z.object({ game: GameSummary.nullable() }),
  },
  /** Takes a question out of play until it is put back, with what is wrong with it; null puts it back. */
  'flags.set': {
    request: z.object({ questionId: z.string().min(1), reason: FlagReason.nullable() }),
    reply: nothing,
  },
  /** The questions out of play, the last flagged first. */
  'flags.list': { request: nothing, reply: z.array(Flag) },
  'statistics.load': { request: StatisticsRequest, reply: StatisticsReply },
  /** What is due at a moment, ms since 1970; all of it is counted, and the first `most` are named if that is given. */
  'review.due': { request: z.object({ now: z.number(), most: count.optional() }), reply: ReviewReply },
  /** Part by part, for a shell that can't ask where to put a file. `after` is 0, or `next` of the part before. */
  'records.export': { request: z.object({ format: ExportFormat, after: count }), reply: ExportPart },
  /** Asks the player where to, and writes the file there. */
  'records.exportFile': { request: z.object({ format: ExportFormat }), reply: ExportedFile },
  /** Deletes every round and all that is known from them, every shot, every game night, and the settings too if asked to. */
  'records.deleteAll': { request: z.object({ settings: z.boolean() }), reply: nothing },
  /** Brings back what was deleted since the app was started. */
  'records.undoDelete': { request: nothing, reply: nothing },
  /** Whether there is something to bring back. */
  'records.deletion': { request: nothing, reply: z.object({ undo: z.boolean() }) },
  'shots.list': { request: nothing, reply: ShotsReply },
  /** Answers only once the shot is on disk. */
  'shots.add': {
    request: z.object({ elapsedMs: ShotMs }),
    reply: z.object({ shot: KeptShot, shots: ShotsReply }),
  },
  'settings.load': { request: nothing, reply: Settings },
  'settings.save': { request: Settings, reply: Settings },
} as const satisfies Record<string, { request: z.ZodType; reply: z.ZodType }>;

export type Method = keyof typeof quizApi;
export type RequestOf<M extends Method> = z.input<(typeof quizApi)[M]['request']>;
export type ReplyOf<M extends Method> = z.output<(typeof quizApi)[M]['reply']>;
