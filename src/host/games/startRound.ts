import { randomInt, randomUUID } from 'node:crypto';
import type { RoundRequest } from '../../contract/api.ts';
import { failed, ok, type Result } from '../../contract/result.ts';
import { drawRound } from '../../quiz/draw.ts';
import type { Question } from '../../quiz/question.ts';
import { SCORING_PRESETS } from '../../quiz/scoring.ts';
import type { FoundBanks } from '../library/library.ts';
import type { StoredGame } from './gameStore.ts';

/** The one who plays alone. */
const SOLO = { id: 'player', name: '' };

/**
 * Draws a round from the banks that were asked for, or takes the questions that were asked for. The same request and seed draw the same round.
 * @param now ms since 1970
 * @returns a game that nothing has happened in yet, not on disk
 */
export function startRound(request: RoundRequest, library: FoundBanks, now: number): Result<StoredGame> {
  const unknown = request.bankIds.filter((id) => !library.banks.some(({ bank }) => bank.id === id));
  if (unknown.length > 0) {
    const ids = unknown.join(', ');
    return failed('bank-unknown', `There is no bank ${ids} (any more). Choose another on the setup screen.`, {
      ids,
    });
  }
  // In the library's order, so that the order of asking does not change what is drawn.
  const banks = library.banks.map(({ bank }) => bank).filter(({ id }) => request.bankIds.includes(id));
  const seed = request.seed ?? randomInt(2 ** 32);
  const { topics, questions: count, hideSpoilers } = request;
  const known = banks.flatMap((bank) => bank.questions);
  const questions = request.questionIds
    ? pick(known, request.questionIds).slice(0, count)
    : drawRound(known, { topics, count, hideSpoilers, films: banks.flatMap((bank) => bank.films) }, seed);
  if (questions.length === 0) {
    return failed(
      'no-questions',
      `There are no questions on ${topics.join(', ')}${hideSpoilers ? ' without spoilers' : ''} in ${request.bankIds.join(', ')}. Choose more topics${hideSpoilers ? ', or allow spoilers' : ''}.`,
      { topics: topics.join(', '), banks: request.bankIds.join(', ') },
    );
  }
  const asked = new Set(questions.map(({ film }) => film));
  const films = new Map(banks.flatMap((bank) => bank.films).map((film) => [film.id, film]));
  return ok({
    id: randomUUID(),
    startedAt: now,
    finishedAt: null,
    setup: {
      version: 1,
      seed,
      films: [...films.values()].filter(({ id }) => asked.has(id)),
      questions,
      players: [SOLO],
      secondsPerQuestion: request.secondsPerQuestion,
      scoring: SCORING_PRESETS[request.scoring],
    },
    events: [],
    writtenAt: [],
  });
}

/** The questions with these ids, in this order and each once; ids that no question has are passed over. */
function pick(questions: readonly Question[], ids: readonly string[]): Question[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
