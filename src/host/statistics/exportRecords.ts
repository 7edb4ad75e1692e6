import { stringify } from 'csv-stringify/sync';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { z } from 'zod';
import type { ExportFormat } from '../../contract/statistics.ts';
import { failed, ok, type Result } from '../../contract/result.ts';
import type { FoundBanks } from '../library/library.ts';
import type { Database } from '../records/database.ts';
import { storedJson } from '../records/storedJson.ts';
import { allShots } from '../shots/shotStore.ts';
import { exportEvenings } from '../evening/exportEvenings.ts';
import { answersPage } from './answerStore.ts';

/** A part of an export; `next` is what to go on after, null at the end. */
export interface Part {
  text: string;
  next: number | null;
}

const COLUMNS = [
  'answered_at',
  'game',
  'number',
  'question_id',
  'question',
  'film',
  'topic',
  'kind',
  'verdict',
  'share',
  'points',
  'seconds',
  'limit_seconds',
  'difficulty',
];
/** Tells a spreadsheet that this is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const GAMES_A_PART = 25;

/** Makes one part of an export of all records. */
export function exportPart(
  database: Database,
  library: FoundBanks,
  { format, after }: { format: ExportFormat; after: number },
): Part {
  return format === 'csv' ? csvPart(database, library, after) : jsonPart(database, after);
}

/** The name to suggest for the file of an export. */
export const exportName = (format: ExportFormat, now: Date): string =>
  `reel-quiz-${now.toISOString().slice(0, 10)}.${format}`;

/**
 * Writes a whole export to a file, part by part, and lets others work between the parts. The file is there only once it
 * is whole.
 * @param nextPart makes the part after a place
 */
export async function writeExport(
  file: string,
  nextPart: (after: number) => Result<Part>,
): Promise<Result<{ outcome: 'saved'; file: string }>> {
  const unfinished = `${file}.part`;
  try {
    const handle = openSync(unfinished, 'w');
    try {
      for (let after: number | null = 0; after !== null;) {
        const part = nextPart(after);
        if (!part.ok) return part;
        writeSync(handle, part.value.text);
        after = part.value.next;
        await new Promise(setImmediate);
      }
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, file);
    return ok({ outcome: 'saved', file });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(
      'export-failed',
      `${file} could not be written (${reason}). Choose another place, or make room there.`,
      { file, reason },
    );
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** RFC 4180, a row an answer. Text that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvPart(database: Database, library: FoundBanks, after: number): Part {
  const answers = answersPage(database, after);
  const questions = library.questions(answers.map(({ questionId }) => questionId));
  const rows = answers.map((answer) => [
    new Date(answer.answeredAt).toISOString(),
    answer.gameId,
    answer.index + 1,
    answer.questionId,
    questions.get(answer.questionId)?.stem.en ?? '',
    answer.film,
    answer.topic,
    answer.kind,
    answer.verdict,
    answer.share,
    answer.points,
    answer.elapsedMs / 1000,
    answer.limitMs === null ? '' : answer.limitMs / 1000,
    answer.difficulty,
  ]);
  const text = stringify(after === 0 ? [COLUMNS, ...rows] : rows, {
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return { text: after === 0 ? BYTE_ORDER_MARK + text : text, next: answers.at(-1)?.id ?? null };
}

const RawGame = z.object({
  place: z.number(),
  id: z.string(),
  started_at: z.number(),
  finished_at: z.number().nullable(),
  discarded_at: z.number().nullable(),
  setup: z.string(),
});
const RawEvent = z.object({ event: z.string() });

/** Every game as it is on disk, those that no rules can play any more included; after the last of them, every shot, and every game night. */
function jsonPart(database: Database, after: number): Part {
  const games = database.all(
    RawGame,
    `SELECT rowid AS place, id, started_at, finished_at, discarded_at, setup FROM games
     WHERE rowid > ? ORDER BY rowid LIMIT ${GAMES_A_PART}`,
    after,
  );
  const written = games.map((game) =>
    JSON.stringify({
      id: game.id,
      startedAt: game.started_at,
      finishedAt: game.finished_at,
      discardedAt: game.discarded_at,
      setup: storedJson(game.setup),
      events: database
        .all(RawEvent, 'SELECT event FROM events WHERE game_id = ? ORDER BY sequence', game.id)
        .map(({ event }) => storedJson(event)),
    }),
  );
  const begin = after === 0 ? '{"format":"reel-quiz/records","version":1,"games":[' : '';
  const separator = after > 0 && games.length > 0 ? ',' : '';
  const next = games.length < GAMES_A_PART ? null : (games.at(-1)?.place ?? null);
  const end =
    next === null ? `],"shots":${JSON.stringify(allShots(database))},${exportEvenings(database)}}\n` : '';
  return { text: `${begin}${separator}${written.join(',\n')}${end}`, next };
}
