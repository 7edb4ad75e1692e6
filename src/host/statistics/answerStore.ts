import { z } from 'zod';
import type { KeptAnswer } from '../../quiz/keptAnswer.ts';
import { AnswerRow } from '../../records/rows.ts';
import type { Database } from '../records/database.ts';

/** An answer with its place in the order in which they were given. */
export interface StoredAnswer extends KeptAnswer {
  id: number;
}

/** Rows read at once: enough to be quick, few enough to be light. */
const PAGE = 5_000;

/** Writes down what is remembered of a question. Written again, it stays as it was. */
export function insertAnswer(database: Database, answer: KeptAnswer): void {
  database.run(
    `INSERT OR IGNORE INTO answers (
       game_id, question_index, question_id, film, topic, kind, verdict, share, points,
       elapsed_ms, limit_ms, answered_at, difficulty, guess
     ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    answer.gameId,
    answer.index,
    answer.questionId,
    answer.film,
    answer.topic,
    answer.kind,
    answer.verdict,
    answer.share,
    answer.points,
    answer.elapsedMs,
    answer.limitMs,
    answer.answeredAt,
    answer.difficulty,
    answer.guess,
  );
}

/** Forgets the answers of a game, and the tally with them if they are in it. */
export function deleteAnswers(database: Database, gameId: string): void {
  database.run('DELETE FROM tally WHERE up_to >= (SELECT min(id) FROM answers WHERE game_id = ?)', gameId);
  database.run('DELETE FROM answers WHERE game_id = ?', gameId);
}

/**
 * Reads some answers in the order in which they were given; none at the end.
 * @param after the id of the last one that is not wanted; 0 to begin
 */
export function answersPage(database: Database, after: number): StoredAnswer[] {
  const sql = `SELECT * FROM answers WHERE id > ? ORDER BY id LIMIT ${PAGE}`;
  return database.all(AnswerRow, sql, after).map(fromRow);
}

/** Reads all answers after one of them, page by page. */
export function* answersAfter(database: Database, after: number): Generator<StoredAnswer> {
  for (let last: number | undefined = after; last !== undefined;) {
    const page = answersPage(database, last);
    yield* page;
    last = page.at(-1)?.id;
  }
}

/** Reads the answers given from one moment to another (ms since 1970, both included), in order. */
export function answersBetween(database: Database, from: number, to: number): StoredAnswer[] {
  const sql = 'SELECT * FROM answers WHERE answered_at BETWEEN ? AND ? ORDER BY id';
  return database.all(AnswerRow, sql, from, to).map(fromRow);
}

const Newest = z.object({ newest: z.number().nullable(), answers: z.number() });

/** The id of the newest answer (0 without one), and how many there are after a given one. */
export function newestAnswer(database: Database, after: number): { newest: number; answers: number } {
  const sql = 'SELECT max(id) AS newest, count(*) AS answers FROM answers WHERE id > ?';
  const [found] = database.all(Newest, sql, after);
  return { newest: found?.newest ?? 0, answers: found?.answers ?? 0 };
}

function fromRow(row: AnswerRow): StoredAnswer {
  return {
    id: row.id,
    gameId: row.game_id,
    index: row.question_index,
    questionId: row.question_id,
    film: row.film,
    topic: row.topic,
    kind: row.kind,
    verdict: row.verdict,
    share: row.share,
    points: row.points,
    elapsedMs: row.elapsed_ms,
    limitMs: row.limit_ms,
    answeredAt: row.answered_at,
    difficulty: row.difficulty,
    guess: row.guess,
  };
}
