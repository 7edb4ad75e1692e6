import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { failed, type Problem, type Result } from '../../contract/result.ts';
import type { Database } from './database.ts';
import { openRecords, recordsFile } from './openRecords.ts';
import { isOutside, recordsProblem } from './problems.ts';

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
  /** Opens them again when a problem kept them closed. */
  retry: () => void;
  close: () => void;
}

/** Opens the records of a data folder for as long as the host lives. */
export function keepRecords(dataFolder: string): Records {
  const file = recordsFile(dataFolder);
  const notices = new Map<string, Problem>();
  let opened = open();

  function open(): ReturnType<typeof openRecords> {
    const result = openRecords(dataFolder, new Date());
    if (result.ok) for (const notice of result.notices) notices.set(notice.message, notice);
    return result;
  }

  /** The file was deleted under us. What it held is still open here, so it is written to its place again. */
  function putBack(database: Database): ReturnType<typeof openRecords> {
    mkdirSync(dirname(file), { recursive: true });
    database.run('VACUUM INTO ?', file);
    database.close();
    return open();
  }

  return {
    problem: () => (opened.ok ? null : opened.problem),
    notices: () => [...notices.values()],
    notify: (notice) => void notices.set(notice.message, notice),
    use: (work) => {
      if (!opened.ok) return opened;
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
    retry: () => {
      if (!opened.ok) opened = open();
    },
    close: () => {
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
}
