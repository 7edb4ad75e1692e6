/** Made-up evenings for tests of their rules and of what is built on them. */
import type { Response } from '../events.ts';
import type { Question } from '../question.ts';
import { aQuestion, aQuestionOf } from '../testing.ts';
import type { EveningEvent } from './events.ts';
import { append, emptyLog, type EveningLog } from './log.ts';
import { EveningPlan, type RoundPlan } from './plan.ts';
import { EVENING_SCORING, type EveningScoringId } from './scoring.ts';
import type { EveningSetup } from './setup.ts';

const ROUND = {
  title: 'A round',
  bankIds: ['small'],
  topics: ['plot', 'cast'] as RoundPlan['topics'],
  questions: 2,
  secondsPerQuestion: 20,
  scoring: 'kahoot' as EveningScoringId,
  hideSpoilers: false,
};

/** A plan of one round or of some, each as it is but for what is changed. */
export function aPlan(
  change: Partial<Omit<EveningPlan, 'rounds'>> = {},
  rounds: readonly Partial<RoundPlan>[] = [{}],
): EveningPlan {
  return EveningPlan.parse({
    id: 'a-plan',
    name: 'A game night',
    entrants: 'players',
    readMs: 0,
    noRepeats: false,
    tieBreak: false,
    ...change,
    rounds: rounds.map((round) => ({ ...ROUND, ...round })),
  });
}

/** An evening of one question of each kind or of these, in one round or several. */
export function anEvening(
  change: Partial<Omit<EveningPlan, 'rounds'>> = {},
  rounds: readonly (Partial<RoundPlan> & { ask?: readonly Question[] })[] = [{}],
): EveningSetup {
  const plan = aPlan(change, rounds);
  let count = 0;
  return {
    version: 1,
    seed: 1,
    plan,
    films: [{ id: 'a-film', title: { en: 'A Film' }, year: 2020 }],
    rounds: rounds.map(({ ask }, at) => ({
      questions: (ask ?? [aQuestion(count++), aQuestion(count++)]).map((question) => ({
        question,
        order: 'options' in question ? question.options.map(({ id }) => id) : [],
      })),
      scoring: EVENING_SCORING[plan.rounds[at]?.scoring ?? 'kahoot'],
    })),
    tieQuestion: aQuestionOf('number', 99),
  };
}

/** A log to which these events have happened; an event that is refused throws. */
export function played(setup: EveningSetup, events: readonly EveningEvent[]): EveningLog {
  const log = emptyLog(setup);
  for (const event of events) happen(log, event);
  return log;
}

/** Lets an event happen that must be possible. */
export function happen(log: EveningLog, event: EveningEvent): void {
  const refusal = append(log, event);
  if (refusal !== null) throw new Error(`${event.type} was refused: ${refusal}`);
}

export const join = (player: string, team: string | null = null): EveningEvent => ({
  type: 'player-added',
  player,
  name: player.toUpperCase(),
  team,
  way: 'phone',
  by: 'phone',
});

/** A question shown and opened under the name that `openingOf` gives it. */
export const ask = (index: number): EveningEvent[] => [
  { type: 'question-shown', index },
  { type: 'options-opened', index, opening: openingOf(index) },
];
export const openingOf = (index: number): string => `opening-${index}`;

export const answer = (
  player: string,
  index: number,
  response: Response,
  elapsedMs = 1000,
): EveningEvent => ({ type: 'answered', player, opening: openingOf(index), response, elapsedMs });

/** Closed by the host, and shown. */
export const closeAndReveal = (index: number, elapsedMs = 5000): EveningEvent[] => [
  { type: 'closed', index, reason: 'host', elapsedMs },
  { type: 'revealed', index },
];

export const RIGHT: Response = { kind: 'choice', option: 'o1' };
export const WRONG: Response = { kind: 'choice', option: 'o2' };
