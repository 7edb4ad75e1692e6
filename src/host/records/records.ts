import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { failed, ok, type Problem, type Result } from '../../contract/result.ts';
import type { Database } from './database.ts';
import { canUndoDelete, deleteAll, giveUpUndo, undoDelete } from './deletion.ts';
import { openRecords, recordsFile } from './openRecords.ts';
import { growLog } from './growLog.ts';
import { isOutside, recordsProblem } from './problems.ts';

/** The log is copied into the file after so long a pause, in ms. A checkpoint takes 10 to 30 ms, in which nothing is kept. */
const CHECKPOINT_AFTER_MS = 1000;

/** The records of one data folder, whether they can be used just now or not. */
export interface Records {
  /** What keeps them from being used; null when nothing does. */
  problem: () => Problem | null;
  /** What the player should know about how they were found. */
  notices: () => Problem[];
  /** Adds to the notices, once. */
  notify: (notice: Problem) => void;
  /**
   * Works with the records, or answers with the problem that keeps them from being used.
   * What SQLite throws becomes a problem; anything else is thrown on.
   */
  use: <Value>(work: (database: Database) => Result<Value>) => Result<Value>;
  /**
   * Deletes every round and all that is known from them, and every shot; what is needed to undo it is kept until the next start.
   * @param settings whether the settings go, too
   */
  deleteAll: (settings: boolean) => Result<Record<string, never>>;
  /** Brings back what was deleted since the start; `nothing-to-undo` when nothing was. */
  undoDelete: () => Result<Record<string, never>>;
  canUndoDelete: () => boolean;
  /** Makes ready for very many commits one after the other; see `growLog`. Without the room for it, all goes on as it was. */
  expectMany: () => void;
  /** Opens them again when a problem kept them closed. */
  retry: () => void;
  close: () => void;
}

/** Opens the records of a data folder for as long as the host lives. */
export function keepRecords(dataFolder: string): Records {
  const file = recordsFile(dataFolder);
  const notices = new Map<string, Problem>();
  /** Set while a deletion of this session can be undone. */
  let deleted: { settings: boolean } | undefined;
  let isFirst = true;
  let opened = open();

  function open(): ReturnType<typeof openRecords> {
    const result = openRecords(dataFolder, new Date());
    if (!result.ok) return result;
    for (const notice of result.notices) notices.set(notice.message, notice);
    if (isFirst) giveUpUndo(result.database, dataFolder);
    isFirst = false;
    return result;
  }

  /** Works with the records and opens them anew, so that nobody goes on with what they remember of them. */
  function change(work: (database: Database) => void): Result<Record<string, never>> {
    return records.use((database) => {
      try {
        work(database);
      } finally {
        database.close();
        opened = open();
      }
      return ok({});
    });
  }

  /** The file was deleted under us. What it held is still open here, so it is written to its place again. */
  function putBack(database: Database): ReturnType<typeof openRecords> {
    mkdirSync(dirname(file), { recursive: true });
    database.run('VACUUM INTO ?', file);
    database.close();
    return open();
  }

  let checkpoint: NodeJS.Timeout | undefined;
  /** Copies the log into the file once there is a pause. What fails is tried again with the next pause: all is in the log. */
  function checkpointSoon(): void {
    clearTimeout(checkpoint);
    checkpoint = setTimeout(() => {
      try {
        if (opened.ok) opened.database.script('PRAGMA wal_checkpoint(PASSIVE)');
      } catch {
        // A full disk, or a damaged file: whoever uses the records next is told.
      }
    }, CHECKPOINT_AFTER_MS);
    checkpoint.unref();
  }

  const records: Records = {
    problem: () => (opened.ok ? null : opened.problem),
    notices: () => [...notices.values()],
    notify: (notice) => void notices.set(notice.message, notice),
    use: (work) => {
      if (!opened.ok) return opened;
      checkpointSoon();
      try {
        if (!existsSync(file)) opened = putBack(opened.database);
        return opened.ok ? work(opened.database) : opened;
      } catch (error) {
        if (!isOutside(error)) throw error;
        const problem = recordsProblem(error, file);
        // A full disk mends itself. What else it may be, opening the file again finds out, and mends what it can.
        if (opened.ok && problem.code !== 'records-disk-full') {
          opened.database.close();
          opened = { ok: false, problem };
        }
        return failed(problem.code, problem.message, problem.details);
      }
    },
    deleteAll: (settings) =>
      change((database) => {
        deleteAll(database, dataFolder, settings);
        deleted = { settings };
      }),
    undoDelete: () => {
      const last = deleted;
      if (!last || !canUndoDelete(dataFolder))
        return failed('nothing-to-undo', 'Nothing was deleted since Reel Quiz was started.');
      return change((database) => {
        undoDelete(database, dataFolder, last.settings);
        deleted = undefined;
      });
    },
    canUndoDelete: () => deleted !== undefined && canUndoDelete(dataFolder),
    expectMany: () => {
      records.use((database) => {
        growLog(database, file);
        return ok({});
      });
    },
    retry: () => {
      if (!opened.ok) opened = open();
    },
    close: () => {
      clearTimeout(checkpoint);
      if (opened.ok) opened.database.close();
      opened = {
        ok: false,
        problem: {
          code: 'records-unavailable',
          message: `The records ${file} are closed.`,
          details: { file },
        },
      };
    },
  };
  return records;
}
