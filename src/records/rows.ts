import { z } from 'zod';
import { EveningEvent } from '../quiz/evening/events.ts';
import { EveningPlan } from '../quiz/evening/plan.ts';
import { EveningResults } from '../quiz/evening/results.ts';
import { EveningSetup } from '../quiz/evening/setup.ts';
import { GameEvent } from '../quiz/events.ts';
import { KeptAnswer } from '../quiz/keptAnswer.ts';
import { Setup } from '../quiz/setup.ts';

const Json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'this is not JSON' });
    return z.NEVER;
  }
});

/** A row of `games`. Times are ms since 1970. */
export const GameRow = z.object({
  id: z.string(),
  started_at: z.number(),
  finished_at: z.number().nullable(),
  discarded_at: z.number().nullable(),
  setup: Json.pipe(Setup),
});
export type GameRow = z.infer<typeof GameRow>;

/** A row of `events`, in the order of `sequence`. `written_at` is ms since 1970; old events have none. */
export const EventRow = z.object({
  event: Json.pipe(GameEvent),
  written_at: z.number().nullable(),
});

const answer = KeptAnswer.shape;
/** A row of `answers`, in the order of `id`, which is the order in which they were given. */
export const AnswerRow = z.object({
  id: z.number(),
  game_id: answer.gameId,
  question_index: answer.index,
  question_id: answer.questionId,
  film: answer.film,
  topic: answer.topic,
  kind: answer.kind,
  verdict: answer.verdict,
  share: answer.share,
  points: answer.points,
  elapsed_ms: answer.elapsedMs,
  limit_ms: answer.limitMs,
  answered_at: answer.answeredAt,
  difficulty: answer.difficulty,
  guess: answer.guess,
});
export type AnswerRow = z.infer<typeof AnswerRow>;

/** The row of `tally`. What it holds is checked by who reads it: it can always be made again. */
export const TallyRow = z.object({
  up_to: z.number(),
  time_zone: z.string(),
  version: z.number(),
  tally: z.string(),
});

/** A row of `shots`, in the order of `id`. `at` is ms since 1970. */
export const ShotRow = z.object({ id: z.number(), at: z.number(), elapsed_ms: z.number() });
export type ShotRow = z.infer<typeof ShotRow>;

/** A row of `settings`. The value is whatever was saved: who reads it checks it. */
export const SettingRow = z.object({ key: z.string(), value: z.string() });

/** A row of `evening_plans`. Times are ms since 1970. */
export const PlanRow = z.object({
  id: z.string(),
  plan: Json.pipe(EveningPlan),
  saved_at: z.number(),
  played_at: z.number().nullable(),
});

/** A row of `evenings`. */
export const EveningRow = z.object({
  id: z.string(),
  started_at: z.number(),
  finished_at: z.number().nullable(),
  setup: Json.pipe(EveningSetup),
});

/** What the lists show of an evening; `results` is null until it is finished. */
export const EveningResultsRow = z.object({
  id: z.string(),
  started_at: z.number(),
  finished_at: z.number().nullable(),
  results: Json.pipe(EveningResults).nullable(),
});

/** A row of `evening_events`, in the order of `sequence`. */
export const EveningEventRow = z.object({ event: Json.pipe(EveningEvent), written_at: z.number() });
