import { closestWins } from '../closest.ts';
import { verdictOf, type GradedVerdict } from '../grading/verdict.ts';
import type { Question } from '../question.ts';
import type { Answer } from '../state.ts';
import { read } from './reading.ts';
import { rekeyed } from './rekeyed.ts';
import { readingOf } from './rulings.ts';
import { linePoints, type EveningScoring } from './scoring.ts';
import { placesOf, type EveningSetup } from './setup.ts';
import type { AskedQuestion, GivenAnswer } from './state.ts';

/** What an answer is worth by itself and beside those of the others. */
export interface Judged {
  verdict: GradedVerdict;
  share: number;
  /** Points for the answer, with the bonus of the fastest, before streak, wager and joker. */
  points: number;
  elapsedMs: number;
}

const judgedOf = new WeakMap<AskedQuestion, Map<string, Judged>>();

/** The question as it counts: with the key that the host has given it, if they have. */
export function countingQuestion(setup: EveningSetup, asked: AskedQuestion): Question | undefined {
  const question = placesOf(setup)[asked.index]?.drawn.question;
  if (!question || asked.key === null) return question;
  const changed = rekeyed(question, asked.key);
  return typeof changed === 'string' ? question : changed;
}

/**
 * Judges every answer to a question, by its key and by the rulings on it. Players that gave none are left out. A closed
 * question is judged once: it is another object when anything about it changes.
 */
export function judge(setup: EveningSetup, asked: AskedQuestion): ReadonlyMap<string, Judged> {
  const known = judgedOf.get(asked);
  if (known) return known;
  const place = placesOf(setup)[asked.index];
  const question = countingQuestion(setup, asked);
  const scoring = place && setup.rounds[place.round]?.scoring;
  const plan = place && setup.plan.rounds[place.round];
  if (!question || !scoring || !plan) return new Map();
  const shares =
    plan.answering === 'buzzer'
      ? pressShares(asked)
      : answerShares(question, asked, scoring.way === 'closest');
  for (const [player, share] of shares) {
    const ruling = rulingOn(asked, player);
    if (ruling !== undefined) shares.set(player, ruling ? 1 : 0);
    else shares.set(player, share);
  }
  const judged = withPoints(question, asked, scoring, shares);
  if (asked.stage === 'closed' || asked.stage === 'revealed') judgedOf.set(asked, judged);
  return judged;
}

function pressShares({ presses }: AskedQuestion): Map<string, number> {
  return new Map(
    presses.flatMap(({ player, right }) => (right === null ? [] : [[player, right ? 1 : 0] as const])),
  );
}

function answerShares(question: Question, asked: AskedQuestion, onlyClosest: boolean): Map<string, number> {
  const given = [...asked.answers.values()];
  if (question.kind === 'number') {
    const guesses = given.map((one): Answer => ({ ...one, verdict: 'given', share: 0, points: 0, bonus: 0 }));
    const gradings = [...closestWins(question, guesses)];
    return new Map(
      gradings.map(([{ player }, { share }]) => [player, onlyClosest && share < 1 ? 0 : share] as const),
    );
  }
  return new Map(
    given.map(({ player, response }) => {
      const { grading } = read(question, response);
      return [player, grading.ok ? grading.share : 0] as const;
    }),
  );
}

/** What a person has said of a player's answer; undefined when nothing. The word on one answer stands above all others. */
export function rulingOn(asked: AskedQuestion, player: string): boolean | undefined {
  const own = asked.answerRulings.get(player);
  if (own !== undefined) return own;
  const response = asked.answers.get(player)?.response;
  return response?.kind === 'text' ? asked.textRulings.get(readingOf(response.text)) : undefined;
}

function withPoints(
  question: Question,
  asked: AskedQuestion,
  scoring: EveningScoring,
  shares: ReadonlyMap<string, number>,
): Map<string, Judged> {
  const timeOf = (player: string) => {
    const press = asked.presses.find((one) => one.player === player);
    return press?.pressedMs ?? asked.answers.get(player)?.elapsedMs ?? 0;
  };
  const times = new Map([...shares.keys()].map((player) => [player, timeOf(player)]));
  const fastest = [...shares].reduce(
    (least, [player, share]) => (share >= 1 ? Math.min(least, times.get(player) ?? 0) : least),
    Infinity,
  );
  return new Map(
    [...shares].map(([player, share]) => {
      const elapsedMs = times.get(player) ?? 0;
      const base = basePoints(question, scoring, elapsedMs, asked.answers.get(player));
      const bonus = share >= 1 && elapsedMs === fastest ? scoring.fastestBonus : 0;
      return [
        player,
        { verdict: verdictOf(share), share, points: Math.round(base * share) + bonus, elapsedMs },
      ] as const;
    }),
  );
}

/** What a right answer earns: by its time, and less for each clue after the first. */
function basePoints(
  question: Question,
  scoring: EveningScoring,
  elapsedMs: number,
  given: GivenAnswer | undefined,
): number {
  if (scoring.way === 'closest') return scoring.fullPoints;
  const left =
    question.kind === 'clues' && given
      ? (question.clues.length - (given.clues - 1)) / question.clues.length
      : 1;
  return linePoints(scoring, elapsedMs, given?.limitMs ?? null) * left;
}
