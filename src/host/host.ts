import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { type AppInfo, quizApi } from '../contract/api.ts';
import { type Handlers, isIn, serve } from '../contract/call.ts';
import { failed, ok, type Result } from '../contract/result.ts';
import { isAnyUnfinished } from './evening/unfinishedEvenings.ts';
import type { Films } from './films/films.ts';
import { flaggedIds, listFlags, setFlag } from './flags/flags.ts';
import { discardGame, insertGame } from './games/gameStore.ts';
import { dailyGame, playedDaily } from './games/playedDaily.ts';
import { createJournal } from './games/journal.ts';
import { readPlayedGame } from './games/playedGame.ts';
import { unknownGame } from './games/problems.ts';
import { startRound } from './games/startRound.ts';
import { createSummaries } from './games/summaries.ts';
import { totalsOf } from './games/totals.ts';
import { bankSummary, countsOf } from './library/bankSummary.ts';
import { editionOf } from './library/edition.ts';
import { ownFiles } from './library/folders.ts';
import type { LaterServices } from './laterServices.ts';
import { poolOfBanks } from './library/drawBank.ts';
import { createBin } from './library/bin.ts';
import { createLibrary } from './library/library.ts';
import { createSwitches, inPlay } from './library/switches.ts';
import { createWholeFiles } from './library/wholeFiles.ts';
import { narrowed } from './library/narrowed.ts';
import { TOPICS } from '../facts/topic.ts';
import { drawFrom } from '../quiz/draw.ts';
import { ratingsOf } from '../quiz/tally.ts';
import { keepRecords } from './records/records.ts';
import type { RoomLimits } from './room/limits.ts';
import type { RoomEvening } from './room/roomEvening.ts';
import { loadSettings, saveSettings } from './settings/settings.ts';
import { addShot, listShots } from './shots/shotStore.ts';
import { loadReview } from './statistics/loadReview.ts';
import { loadStatistics } from './statistics/loadStatistics.ts';
import { shellHandlers } from './shell/handlers.ts';
import { createPendingFiles, type PendingFiles } from './shell/pendingFiles.ts';
import type { Runtime, ShellPorts } from './shell/ports.ts';
import { createTallies } from './statistics/tallies.ts';

/** How long after the start the tally of all answers is read, and what rounds are drawn from. */
const WARM_UP_MS = 1_000;

const loadExports = () => import('./statistics/exportRecords.ts');

/** What a first round is like. */
const PREPARED_ROUND = { topics: TOPICS, count: 10, hideSpoilers: true };
/** The first draw from a bank with more takes longer than a page is busy with itself. */
const MANY_QUESTIONS = 5_000;

export interface HostOptions {
  /** Where the player's records and banks are; made when it is not there. */
  dataFolder: string;
  /** The folder of the banks that come with the app. */
  shippedBanks: string;
  /** The folder of the facts files that come with the app. */
  shippedFacts: string;
  /** The folder of the built page for phones; without it no room can be opened for them. */
  phonePage?: string;
  /** What a room puts up with, where that is to be other than usual, as when a thousand players come from one address. */
  roomLimits?: Partial<RoomLimits>;
  version: string;
  shell: 'electron' | 'browser';
  /**
   * Asks the player where to put a file, by a dialog of the shell; null when they would rather not. A shell without one
   * hands the parts of an export to the page instead.
   */
  chooseFile?: (suggestedName: string) => Promise<string | null>;
  /** Where the build wrote down whose code it bundled. */
  licencesFolder?: string;
  /** What the shell runs on; Node alone where it does not say. */
  runtime?: Runtime;
  /** The script of the thread that reads what is brought in, for a shell that is bundled. */
  workshop?: URL;
  /** What a shell with windows can do; another leaves these to the page. */
  ports?: ShellPorts;
}

export interface Host {
  /** Answers one call of the contract. Never throws: whatever goes wrong is a problem in the result. */
  call: (method: unknown, request: unknown) => Promise<Result<unknown>>;
  /**
   * Looks beforehand at what the first screen will ask for and a round is drawn from. What is read for the first time takes
   * 150 ms, in which the page is still busy with itself. Never throws.
   */
  prepare: () => Promise<void>;
  /** What the server of the phones sees of an evening; undefined when it is not in play. */
  eveningRoom: (evening: string) => RoomEvening | undefined;
  /** The film packs that wait to be imported; a shell adds what the player opens. */
  pendingFiles: PendingFiles;
  /** Closes the records. Calls that need them are answered with a problem after it. */
  close: () => void;
}

/**
 * Makes the services behind the contract: the banks, the games on disk and the settings.
 * @returns a host, even when the records can't be opened: then `app.info` says why
 */
export function createHost({
  dataFolder,
  shippedBanks,
  shippedFacts,
  phonePage,
  roomLimits,
  version,
  shell,
  chooseFile,
  licencesFolder = '',
  runtime = { parts: [{ name: 'Node', version: process.versions.node }], licences: null },
  workshop,
  ports,
}: HostOptions): Host {
  const bankFolder = join(dataFolder, 'banks');
  const everything = createLibrary(shippedBanks, bankFolder, join(dataFolder, 'library.db'));
  const files = createWholeFiles(join(dataFolder, 'library-versions'));
  const switches = createSwitches(join(dataFolder, 'library.json'), files);
  /** What rounds and evenings draw from. */
  const library = inPlay(everything, switches);
  const factsFolder = join(dataFolder, 'facts');
  // There from the start, for a player who looks for it.
  ownFiles(factsFolder, []);
  const records = keepRecords(dataFolder);
  // Whoever doesn't hold the records leaves alone what another may be about to write.
  if (records.problem() === null) files.recover();
  const journal = createJournal();
  const summaries = createSummaries(records.notify);
  const tallies = createTallies();

  // Whoever doesn't hold the records must not empty the folder of whoever does.
  const incoming = records.problem() === null ? 'incoming' : `incoming-${process.pid}`;
  const pendingFiles = createPendingFiles(join(dataFolder, incoming), (id) => {
    ports?.news.tell({ kind: 'file', id });
  });

  const info = (): AppInfo => ({
    version,
    shell,
    dataFolder,
    bankFolder,
    notices: records.notices(),
    recordsProblem: records.problem(),
  });

  /** The ids of the questions out of play. Without records, which the page tells about, there are none. */
  const flagged = (): ReadonlySet<string> => {
    const ids = records.use((database) => ok(flaggedIds(database)));
    return ids.ok ? ids.value : new Set();
  };

  /** Whether there is an evening to go on with, or no telling. */
  const mayHaveEvenings = (): boolean => {
    const found = records.use((database) => ok(isAnyUnfinished(database)));
    return !found.ok || found.value;
  };

  let films: Promise<Films> | undefined;
  const loadFilms = (): Promise<Films> =>
    (films ??= import('./films/films.ts').then(({ createFilms }) => createFilms(shippedFacts, factsFolder)));

  let later: LaterServices | undefined;
  let loading: Promise<LaterServices> | undefined;
  const loadLater = (): Promise<LaterServices> => (loading ??= makeLater());
  const makeLater = async (): Promise<LaterServices> => {
    const { createLaterServices } = await import('./laterServices.ts');
    const { shelf } = await loadFilms();
    const shelves = { shelf, files, library: everything };
    later = createLaterServices({
      evening: { records, library, flagged, chooseFile },
      library: { ...shelves, switches, bin: createBin(dataFolder, files), flagged, chooseFile },
      imports: {
        ...shelves,
        switches,
        pendingFiles,
        draftFolder: join(dataFolder, 'drafts'),
        bankFolder,
        factsFolder,
        workshop,
      },
      phonePage,
      roomLimits,
    });
    return later;
  };

  const handlers: Handlers = {
    'app.info': () => ok(info()),
    'app.retryRecords': () => {
      records.retry();
      return ok(info());
    },
    ...shellHandlers({ version, licencesFolder, runtime, pendingFiles, ports, chooseFile }),
    'library.list': () => {
      const { banks, problems, inBanks } = library.read();
      const flags = inBanks(flagged());
      return ok({ banks: banks.map((bank) => bankSummary(bank, flags.get(bank) ?? [])), problems });
    },
    'library.filmsOf': ({ banks: wanted }) => {
      const { banks } = library.read().only(({ id }) => wanted.includes(id));
      return ok({ films: Object.fromEntries(banks.map(({ id, films }) => [id, [...films]])) });
    },
    'library.narrow': ({ films }) => {
      const found = library.read().only(({ id }) => Object.hasOwn(films, id));
      const flags = found.inBanks(flagged());
      return ok({
        banks: found.banks.map((one) => {
          const bank = narrowed(one.bank, films);
          const about = new Set(bank.films.map(({ id }) => id));
          const out = flags.get(one)?.filter(({ film }) => about.has(film)) ?? [];
          const { id, shipped } = one;
          const summed = { id, shipped, firstFilms: bank.films, filmCount: bank.films.length };
          return bankSummary({ ...summed, counts: countsOf(bank) }, out);
        }),
      });
    },
    'films.load': async ({ film }) => (await loadFilms()).page(film, everything.read()),
    'games.start': (request) =>
      records.use((database) => {
        const found = library.read();
        const now = Date.now();
        const round = startRound(request, {
          library: found,
          flagged: flaggedIds(database),
          ratings: () => ratingsOf(tallies.all(database)),
          due: () => loadReview(database, tallies, found, now).due,
          now,
        });
        if (!round.ok) return round;
        const before = playedDaily(database, round.value.setup.daily);
        if (before) return before;
        insertGame(database, round.value);
        return round;
      }),
    'games.append': ({ gameId, sequence, event }) =>
      records.use((database) => journal.append(database, gameId, sequence, event)),
    'games.load': ({ gameId }) =>
      records.use((database) => {
        const read = readPlayedGame(database, gameId);
        return read.ok ? ok(read.value.game) : read;
      }),
    'games.unfinished': ({ most }) => records.use((database) => ok(summaries.unfinished(database, most))),
    'games.discard': ({ gameId }) =>
      records.use((database) => {
        journal.forget(gameId);
        tallies.forget(database);
        return discardGame(database, gameId, Date.now()) ? ok({}) : unknownGame(gameId);
      }),
    'games.history': () => records.use((database) => ok(summaries.finished(database))),
    'games.totals': ({ besides }) => records.use((database) => ok(totalsOf(database, besides))),
    'games.daily': ({ day }) =>
      records.use((database) => {
        const edition = () => editionOf(library.read().banks);
        const id = dailyGame(database, day, edition);
        return ok({ game: id === undefined ? null : (summaries.one(database, id) ?? null) });
      }),
    'flags.set': (flag) =>
      records.use((database) => {
        setFlag(database, flag, Date.now());
        return ok({});
      }),
    'flags.list': () => records.use((database) => ok(listFlags(database, everything.read()))),
    'statistics.load': (period) =>
      records.use((database) => ok(loadStatistics(database, tallies, everything.read(), period, Date.now()))),
    'review.due': ({ now, most }) =>
      records.use((database) => {
        const review = loadReview(database, tallies, library.read(), now);
        return ok({ ...review, due: review.due.slice(0, most) });
      }),
    'records.export': async (wanted) => {
      const { exportPart } = await loadExports();
      return records.use((database) => ok(exportPart(database, everything.read(), wanted)));
    },
    'records.exportFile': async ({ format }) => {
      if (!chooseFile) return ok({ outcome: 'no-dialog' });
      const { exportName, exportPart, writeExport } = await loadExports();
      const file = await chooseFile(exportName(format, new Date()));
      if (file === null) return ok({ outcome: 'cancelled' });
      return writeExport(file, (after) =>
        records.use((database) => ok(exportPart(database, everything.read(), { format, after }))),
      );
    },
    'records.deleteAll': async ({ settings }) => {
      await later?.leaveEvenings();
      return records.deleteAll(settings);
    },
    'records.undoDelete': async () => {
      await later?.leaveEvenings();
      return records.undoDelete();
    },
    'records.deletion': () => ok({ undo: records.canUndoDelete() }),
    'shots.list': () => records.use((database) => ok(listShots(database))),
    'shots.add': ({ elapsedMs }) =>
      records.use((database) => {
        const shot = addShot(database, elapsedMs, Date.now());
        return ok({ shot, shots: listShots(database) });
      }),
    'settings.load': () => records.use((database) => ok(loadSettings(database))),
    'settings.save': (settings) =>
      records.use((database) => {
        saveSettings(database, settings);
        return ok(settings);
      }),
  };
  // While the player looks at the home screen, so that neither it, nor the statistics, nor the first round wait for it.
  const warmUp = setTimeout(() => {
    records.use((database) => ok(tallies.all(database)));
    poolOfBanks(library.read().banks).groups();
  }, WARM_UP_MS).unref();

  const callHost = serve(handlers, console.error);
  let isClosed = false;
  return {
    call: async (method, request) => {
      if (isIn(quizApi, method)) return callHost(method, request);
      // Asked by the home screen, for whom the rest must not be loaded while a round is begun.
      if (method === 'evenings.unfinished' && loading === undefined && !mayHaveEvenings()) return ok([]);
      try {
        return await (await loadLater()).call(method, request);
      } catch (error) {
        console.error(error);
        return failed('internal', `A part of Reel Quiz could not be loaded: ${String(error)}`);
      }
    },
    prepare: async () => {
      const steps: (() => unknown)[] = [
        () => callHost('library.list', {}),
        () => callHost('games.unfinished', { most: 2 }),
        () => callHost('review.due', { now: Date.now(), most: 0 }),
        () => {
          const any = library
            .read()
            .banks.find(({ questionCount: many }) => many > 0 && many < MANY_QUESTIONS);
          if (any) drawFrom(any.pool, PREPARED_ROUND, 0);
        },
      ];
      for (const step of steps) {
        if (isClosed) return;
        try {
          await step();
        } catch {
          // What can't be read is told of when it is asked for.
        }
        // Who asks meanwhile does not wait for all of it.
        await breath();
      }
    },
    eveningRoom: (evening) => later?.eveningRoom(evening),
    pendingFiles,
    close: () => {
      isClosed = true;
      clearTimeout(warmUp);
      pendingFiles.close();
      later?.close();
      records.close();
      everything.close();
    },
  };
}
