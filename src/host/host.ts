import { join } from 'node:path';
import type { AppInfo } from '../contract/api.ts';
import { type Handlers, serve } from '../contract/call.ts';
import { ok, type Result } from '../contract/result.ts';
import { createFactsShelf } from './films/factsShelf.ts';
import { loadFilm } from './films/loadFilm.ts';
import { discardGame, insertGame } from './games/gameStore.ts';
import { createJournal } from './games/journal.ts';
import { readPlayedGame } from './games/playedGame.ts';
import { unknownGame } from './games/problems.ts';
import { startRound } from './games/startRound.ts';
import { createSummaries } from './games/summaries.ts';
import { bankSummary } from './library/bankSummary.ts';
import { createLibrary } from './library/library.ts';
import { keepRecords } from './records/records.ts';
import { loadSettings, saveSettings } from './settings/settings.ts';

export interface HostOptions {
  /** Where the player's records and banks are; made when it is not there. */
  dataFolder: string;
  /** The folder of the banks that come with the app. */
  shippedBanks: string;
  /** The folder of the facts files that come with the app. */
  shippedFacts: string;
  version: string;
  shell: 'electron' | 'browser';
}

export interface Host {
  /** Answers one call of the contract. Never throws: whatever goes wrong is a problem in the result. */
  call: (method: unknown, request: unknown) => Promise<Result<unknown>>;
  /** Closes the records. Calls that need them are answered with a problem after it. */
  close: () => void;
}

/**
 * Makes the services behind the contract: the banks, the games on disk and the settings.
 * @returns a host, even when the records can't be opened: then `app.info` says why
 */
export function createHost({ dataFolder, shippedBanks, shippedFacts, version, shell }: HostOptions): Host {
  const bankFolder = join(dataFolder, 'banks');
  const library = createLibrary(shippedBanks, bankFolder);
  const factsFolder = join(dataFolder, 'facts');
  const shelf = createFactsShelf(shippedFacts, factsFolder);
  const records = keepRecords(dataFolder);
  const journal = createJournal();
  const summaries = createSummaries(records.notify);

  const info = (): AppInfo => ({
    version,
    shell,
    dataFolder,
    bankFolder,
    notices: records.notices(),
    recordsProblem: records.problem(),
  });

  const handlers: Handlers = {
    'app.info': () => ok(info()),
    'app.retryRecords': () => {
      records.retry();
      return ok(info());
    },
    'library.list': () => {
      const { banks, problems } = library.read();
      return ok({ banks: banks.map(bankSummary), problems });
    },
    'films.load': ({ film }) => loadFilm(film, library.read(), shelf.read(), factsFolder),
    'games.start': (request) =>
      records.use((database) => {
        const round = startRound(request, library.read(), Date.now());
        if (round.ok) insertGame(database, round.value);
        return round;
      }),
    'games.append': ({ gameId, sequence, event }) =>
      records.use((database) => journal.append(database, gameId, sequence, event)),
    'games.load': ({ gameId }) =>
      records.use((database) => {
        const read = readPlayedGame(database, gameId);
        return read.ok ? ok(read.value.game) : read;
      }),
    'games.unfinished': () => records.use((database) => ok(summaries.unfinished(database))),
    'games.discard': ({ gameId }) =>
      records.use((database) => {
        journal.forget(gameId);
        return discardGame(database, gameId, Date.now()) ? ok({}) : unknownGame(gameId);
      }),
    'games.history': () => records.use((database) => ok(summaries.finished(database))),
    'settings.load': () => records.use((database) => ok(loadSettings(database))),
    'settings.save': (settings) =>
      records.use((database) => {
        saveSettings(database, settings);
        return ok(settings);
      }),
  };
  return { call: serve(handlers, console.error), close: records.close };
}
