/**
 * How strong a player is and how hard a question is, on one scale: each answer is a match between the two.
 * After A. Elo, The Rating of Chessplayers, Past and Present (1978), as R. Pelánek adapts it in Applications of the Elo
 * rating system in adaptive educational systems, Computers & Education 98 (2016): a chance to guess right, and steps
 * that fall with the number of answers.
 */

/** A place on the scale, and how many answers it rests on. */
export interface Rating {
  rating: number;
  answers: number;
}

/** Where a player begins: in the middle of the questions. */
export const START_RATING = 1500;
/** Points by which chances of 10 : 1 differ, as in chess. */
const SCALE = 400;
/** One unit of the logistic scale that Pelánek writes in, in points. */
const LOGIT = SCALE / Math.LN10;
/** The first step is one unit, and by the n-th answer it is 1 / (1 + 0.05 n) of it: Pelánek's U(n). */
const STEP_FALL = 0.05;
/** A step never gets smaller than this part of a unit, so that a rating follows one who goes on learning. */
const SMALLEST_STEP = 0.05;
/** How far the hardest and the easiest question are from the middle before anybody has answered them. */
const PRIOR_SPAN = 400;

/** A player whom nobody knows yet. */
export const newPlayer = (): Rating => ({ rating: START_RATING, answers: 0 });

/**
 * A question that nobody has answered yet.
 * @param difficulty as the bank says, from 0 to 1; 0.5 lies where a player begins
 */
export function newQuestion(difficulty: number): Rating {
  return { rating: START_RATING + (difficulty - 0.5) * 2 * PRIOR_SPAN, answers: 0 };
}

/**
 * The share of the points that a player is expected to get: guess + (1 − guess) / (1 + 10^((question − player) / 400)).
 * @param guess the chance of being right without knowing: 1/4 for four options
 * @returns from `guess` to 1
 */
export function expectedShare(player: number, question: number, guess: number): number {
  return guess + (1 - guess) / (1 + 10 ** ((question - player) / SCALE));
}

/** The most points that a rating may move by an answer, by how many it already rests on. */
export function stepSize(answers: number): number {
  return LOGIT * Math.max(SMALLEST_STEP, 1 / (1 + STEP_FALL * answers));
}

/**
 * Rates both sides anew after an answer. Each moves by its own step size × (share − expected share), the question the
 * other way.
 * @param share what the answer earned, from 0 to 1: a partly right one its part, a late or missed one 0
 */
export function rate(
  player: Rating,
  question: Rating,
  { share, guess }: { share: number; guess: number },
): { player: Rating; question: Rating } {
  const surprise = share - expectedShare(player.rating, question.rating, guess);
  return {
    player: moved(player, surprise),
    question: moved(question, -surprise),
  };
}

const moved = ({ rating, answers }: Rating, by: number): Rating => ({
  rating: rating + stepSize(answers) * by,
  answers: answers + 1,
});
