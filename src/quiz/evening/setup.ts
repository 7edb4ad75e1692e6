import { z } from 'zod';
import { FilmCard, Question } from '../question.ts';
import { EveningPlan } from './plan.ts';
import { EveningScoring } from './scoring.ts';

/** A question as it will be asked: with its options in the order in which everybody sees them. */
export const DrawnQuestion = z.object({ question: Question, order: z.array(z.string()) });
export type DrawnQuestion = z.infer<typeof DrawnQuestion>;

/** All that an evening starts from. With the events it is the whole evening: nothing else is looked up. */
export const EveningSetup = z.object({
  version: z.literal(1),
  seed: z.number().int(),
  plan: EveningPlan,
  films: z.array(FilmCard).min(1),
  /** The drawn questions of each round of the plan, with the round's own copy of its scoring. */
  rounds: z.array(z.object({ questions: z.array(DrawnQuestion).min(1), scoring: EveningScoring })).min(1),
  /** The number to guess at in a tie-break, drawn beforehand; null when no bank had one. */
  tieQuestion: Question.nullable(),
});
export type EveningSetup = z.infer<typeof EveningSetup>;
export type DrawnRound = EveningSetup['rounds'][number];

/** Where a question stands: questions are counted through the evening from 0, and within their round from 0. */
export interface Place {
  index: number;
  round: number;
  at: number;
  drawn: DrawnQuestion;
}

const placesOfSetup = new WeakMap<EveningSetup, Place[]>();

/** Every question of the evening, in order. */
export function placesOf(setup: EveningSetup): readonly Place[] {
  let places = placesOfSetup.get(setup);
  if (!places) {
    places = setup.rounds
      .flatMap(({ questions }, round) => questions.map((drawn, at) => ({ round, at, drawn })))
      .map((place, index) => ({ index, ...place }));
    placesOfSetup.set(setup, places);
  }
  return places;
}

/** The indexes of a round's questions: from the first to before the end. */
export function spanOf(setup: EveningSetup, round: number): { first: number; end: number } {
  const before = setup.rounds.slice(0, round).reduce((sum, { questions }) => sum + questions.length, 0);
  return { first: before, end: before + (setup.rounds[round]?.questions.length ?? 0) };
}
