import { z } from 'zod';
import { flawAt } from '../../facts/flaw.ts';
import { Topic } from '../../facts/topic.ts';
import { Kind } from '../question.ts';
import { MAX_SECONDS_PER_QUESTION } from '../setup.ts';
import { EVENING_SCORING_IDS } from './scoring.ts';

const id = z.string().min(1).max(100);
/** What people call a player, a team, a round or an evening. One letter of some scripts is many characters. */
export const Name = z.string().trim().min(1).max(200);

/** How a player answers: with a phone, with a key or gamepad of the host's laptop, a buzzer handset, or on paper. */
export const WAYS = ['phone', 'key', 'gamepad', 'handset', 'paper'] as const;
export const Way = z.enum(WAYS);
export type Way = z.infer<typeof Way>;

/** What a player's time limits may be multiplied by. */
export const TimeFactor = z.number().min(1).max(10);

/** How a team's points come from those of its members, round by round: all of them, the best one's, or their mean. */
export const TEAM_SCORES = ['sum', 'best', 'average'] as const;

/** One round of an evening, before its questions are drawn. */
export const RoundPlan = z.object({
  title: Name,
  bankIds: z.array(id).min(1),
  /** Narrows some of these banks to some of their films; a bank that is not named here is asked about whole. */
  films: z.record(id, z.array(id).min(1)).optional(),
  topics: z.array(Topic).min(1),
  /** Null: of every kind. */
  kinds: z.array(Kind).min(1).nullable().default(null),
  questions: z.number().int().min(1).max(60),
  secondsPerQuestion: z.number().int().positive().max(MAX_SECONDS_PER_QUESTION).nullable(),
  scoring: z.enum(EVENING_SCORING_IDS),
  /** Whether right answers in a row earn more. */
  streaks: z.boolean().default(false),
  /** Whether players may wager points before each question. */
  wager: z.boolean().default(false),
  /** Whether a joker may be played on it. */
  joker: z.boolean().default(false),
  /** `all`: everybody answers; `buzzer`: whoever presses first. */
  answering: z.enum(['all', 'buzzer']).default('all'),
  /** Whether the half-time comes after it. */
  halfTimeAfter: z.boolean().default(false),
  hideSpoilers: z.boolean(),
});
export type RoundPlan = z.infer<typeof RoundPlan>;

/** What a host plans: an evening that can be played again and again. */
export const EveningPlan = z
  .object({
    id,
    name: Name,
    rounds: z.array(RoundPlan).min(1).max(20),
    entrants: z.enum(['players', 'teams']),
    /** The teams that are known beforehand. */
    teams: z.array(Name).max(50).default([]),
    /** Whether a player on a phone may make up a new team. */
    newTeams: z.boolean().default(true),
    teamScore: z.enum(TEAM_SCORES).default('sum'),
    /** How long the question stands alone before its options, in ms; 0: they come together. */
    readMs: z.number().int().nonnegative().max(60_000).default(3000),
    /** Whether an answer may be replaced while the question is open. */
    allowChanges: z.boolean().default(false),
    /** Whether phones show the question too, or only what to answer with. */
    phonesShow: z.enum(['question', 'options']).default('question'),
    /** Whether questions are left out that this club was asked before. */
    noRepeats: z.boolean().default(true),
    /** Whether a tie for the first place is broken: by a number, then by one-second shots. */
    tieBreak: z.boolean().default(true),
    /** Whether everybody rates the films at the end. */
    rateFilms: z.boolean().default(false),
  })
  .check(({ value: { teams }, issues }) => {
    if (new Set(teams.map((name) => name.toLowerCase())).size < teams.length)
      issues.push(flawAt(['teams'], 'two teams have the same name', teams));
  });
export type EveningPlan = z.infer<typeof EveningPlan>;
