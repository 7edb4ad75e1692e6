import { mkdirSync } from 'node:fs';
import { z } from 'zod';
import { openDatabase } from '../../host/records/database.ts';
import { migrate, versionOf } from '../../host/records/migrate.ts';
import { openRecords, recordsFile } from '../../host/records/openRecords.ts';
import { aQuestion, aQuestionOf, aSetup } from '../../quiz/testing.ts';
import { MIGRATIONS } from '../../records/migrations/index.ts';

const GAMES = 60;

/**
 * Makes records as an earlier version left them: games with their setups and events, and a setting, in the shape of the
 * first version, brought up to the wanted one.
 */
export function makeOldRecords(folder: string, version: number): void {
  mkdirSync(folder, { recursive: true });
  const database = openDatabase(recordsFile(folder));
  migrate(database, MIGRATIONS.slice(0, 1), () => undefined);
  const questions = Array.from({ length: 20 }, (_, index) =>
    index % 2 === 0 ? aQuestion(index) : aQuestionOf('truth', index),
  );
  const setup = JSON.stringify(aSetup({ questions, players: [{ id: 'player', name: '' }] }));
  database.transaction(() => {
    for (let game = 0; game < GAMES; game++) {
      const id = `game-${game}`;
      database.run(
        'INSERT INTO games (id, started_at, finished_at, setup) VALUES (?, ?, ?, ?)',
        id,
        game,
        game + 1,
        setup,
      );
      questions.forEach((_, index) => {
        const events = [
          { type: 'question-opened', index },
          {
            type: 'answered',
            index,
            player: 'player',
            option: index % 2 === 0 ? 'o1' : 'true',
            elapsedMs: 100 + game,
          },
        ];
        events.forEach((event, at) => {
          database.run(
            'INSERT INTO events (game_id, sequence, event) VALUES (?, ?, ?)',
            id,
            2 * index + at,
            JSON.stringify(event),
          );
        });
      });
    }
    database.run("INSERT INTO settings VALUES ('language', '\"zh\"')");
  });
  migrate(database, MIGRATIONS.slice(0, version), () => undefined);
  database.close();
}

/** What records hold that nobody may lose, row by row, once they are opened with this version. */
export interface Content {
  version: number;
  rows: string[];
  has: (row: string) => boolean;
}

/**
 * Opens records as the app does and reads all that a player would miss.
 * @throws Error when they can't be opened
 */
export function contentOf(folder: string): Content {
  const opened = openRecords(folder, new Date());
  if (!opened.ok) throw new Error(opened.problem.message);
  const { database } = opened;
  const Any = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
  const rows = [
    'SELECT id, started_at, finished_at, setup FROM games ORDER BY id',
    'SELECT game_id, sequence, event FROM events ORDER BY game_id, sequence',
    'SELECT game_id, question_index, verdict, points, elapsed_ms FROM answers ORDER BY game_id, question_index',
    'SELECT key, value FROM settings ORDER BY key',
  ].flatMap((sql) => database.all(Any, sql).map((row) => JSON.stringify(row)));
  const version = versionOf(database);
  database.close();
  const known = new Set(rows);
  return { version, rows, has: (row) => known.has(row) };
}
