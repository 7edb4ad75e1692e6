import { openDatabase } from '../../../host/records/database.ts';
import { openRecords, recordsFile } from '../../../host/records/openRecords.ts';
import { readBankFile } from '../../../host/library/readBankFile.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const QUESTIONS_A_ROUND = 10;
const YEARS_DAYS = 3 * 365;

/**
 * Writes made-up answers to a bank's questions straight into the records, spread over three years. The same figures
 * every time: what is measured must not change from run to run.
 */
export function seedAnswers(dataFolder: string, bankFile: string, answers: number): void {
  const bank = readBankFile(bankFile);
  if (!bank.ok) throw new Error(bank.problem.message);
  const opened = openRecords(dataFolder, new Date());
  if (!opened.ok) throw new Error(opened.problem.message);
  opened.database.close();
  const database = openDatabase(recordsFile(dataFolder));
  const { questions } = bank.value;
  const rounds = Math.ceil(answers / QUESTIONS_A_ROUND);
  const begin = Date.now() - YEARS_DAYS * DAY_MS;
  database.transaction(() => {
    for (let answer = 0; answer < answers; answer++) {
      const round = Math.floor(answer / QUESTIONS_A_ROUND);
      const at =
        begin + Math.floor((round / rounds) * YEARS_DAYS * DAY_MS) + (answer % QUESTIONS_A_ROUND) * 6000;
      if (answer % QUESTIONS_A_ROUND === 0) {
        database.run(
          // Discarded, so that the home screen has no list of ten thousand rounds to draw: that is not what is measured.
          `INSERT INTO games (id, started_at, discarded_at, setup, answers_kept) VALUES (?, ?, ?, '{}', 1)`,
          `round-${round}`,
          at,
          at,
        );
      }
      const question = questions[(answer * 7919) % questions.length];
      if (!question) continue;
      const isRight = (answer * 31) % 10 < 6;
      database.run(
        `INSERT INTO answers (game_id, question_index, question_id, film, topic, kind, verdict, share, points,
           elapsed_ms, limit_ms, answered_at, difficulty, guess) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        `round-${round}`,
        answer % QUESTIONS_A_ROUND,
        question.id,
        question.film,
        question.topic,
        question.kind,
        isRight ? 'right' : 'wrong',
        isRight ? 1 : 0,
        isRight ? 800 : 0,
        2000 + ((answer * 137) % 15_000),
        20_000,
        at,
        question.difficulty,
        1 / 4,
      );
    }
  });
  database.close();
}
