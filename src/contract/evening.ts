import { z } from 'zod';
import { Citation } from '../facts/citation.ts';
import { LocalText } from '../facts/text.ts';
import { Topic } from '../facts/topic.ts';
import { EveningEvent, Hearts } from '../quiz/evening/events.ts';
import { NEXT_STEPS } from '../quiz/evening/nextStep.ts';
import { EveningPlan, Name, TimeFactor, Way } from '../quiz/evening/plan.ts';
import { EVENING_PHASES } from '../quiz/evening/state.ts';
import { Response } from '../quiz/events.ts';
import { Dispute, Kind, LineCard, Option, Question } from '../quiz/question.ts';
import { ShotMs } from '../quiz/shot.ts';
import { ExportedFile } from './statistics.ts';

const nothing = z.object({});
const count = z.number().int().nonnegative();
const index = z.number().int().nonnegative();
const id = z.string().min(1).max(100);
const ms = z.number();
/** Ms since 1970, for showing when something was. */
const wallClockMs = z.number().int();
const evening = id;

export const Phase = z.enum(EVENING_PHASES);

/** A plan as it is kept. */
export const KeptPlan = z.object({
  plan: EveningPlan,
  savedAt: wallClockMs,
  /** When an evening was last begun by it; null when none was. */
  playedAt: wallClockMs.nullable(),
});
export type KeptPlan = z.infer<typeof KeptPlan>;

export const EveningSummary = z.object({
  evening,
  name: z.string(),
  planId: id,
  startedAt: wallClockMs,
  finishedAt: wallClockMs.nullable(),
  players: count,
  teams: count,
  /** How many questions are revealed, of how many. */
  revealed: count,
  questions: count,
  /** The first three and all that share their ranks. */
  podium: z.array(z.object({ name: z.string(), points: z.number(), rank: count })),
});
export type EveningSummary = z.infer<typeof EveningSummary>;

/** How strong somebody has shown to be over all finished evenings, by name. */
export const SeasonStanding = z.object({
  name: z.string(),
  kind: z.enum(['player', 'team']),
  evenings: count,
  wins: count,
  points: z.number(),
  /** What the rating (Weng and Lin's, as openskill computes it) says at the least: mu - 3 sigma. */
  ordinal: z.number(),
  mu: z.number(),
  sigma: z.number(),
});
export type SeasonStanding = z.infer<typeof SeasonStanding>;

/** Which round and question are at hand, from 1; `question` is 0 before the first of the round. */
export const RoundCard = z.object({
  number: count,
  of: count,
  title: z.string(),
  question: count,
  questions: count,
});

/** The clock of the open question at the moment of the view. `limitMs` and `leftMs` are null when time is off. */
export const ClockView = z.object({
  limitMs: ms.nullable(),
  leftMs: ms.nullable(),
  elapsedMs: ms,
  running: z.boolean(),
});
export type ClockView = z.infer<typeof ClockView>;

/** A question as everybody may see it: no key, no sources. */
export const AskedCard = z.object({
  kind: Kind,
  topic: Topic,
  stem: LocalText,
  attribution: LocalText.optional(),
  film: z.object({ title: LocalText, year: z.number() }).nullable(),
  /** In the order in which they are shown everywhere; empty until they are. */
  options: z.array(Option),
  prompts: z.array(Option),
  /** The clues shown so far. */
  clues: z.array(LocalText),
  line: z.array(LineCard),
  card: z.object({ id: z.string(), text: LocalText }).nullable(),
  range: z.object({ least: z.number(), most: z.number(), step: z.number(), unit: z.string() }).nullable(),
  /** How many options are to be taken, where the question says so. */
  take: count.nullable(),
});
export type AskedCard = z.infer<typeof AskedCard>;

/** How often each option was taken; of a kind without options, how often each answer was given, the most frequent first. */
export const Distribution = z.array(z.object({ option: z.string(), count }));

export const StandingView = z.object({
  entrant: id,
  kind: z.enum(['player', 'team']),
  name: z.string(),
  points: z.number(),
  right: count,
  byRound: z.array(z.number()),
  rank: count,
  moved: z.number().int(),
});
export type StandingView = z.infer<typeof StandingView>;

/** What the club thinks of a film: the mean of the hearts from 1 to 5, null while there are none. */
export const LoveView = z.object({
  film: id,
  title: LocalText,
  mean: z.number().nullable(),
  ratings: count,
  /** How often each number of hearts was given, from 1 to 5. */
  hearts: z.array(count),
});

/** A press of the buzzer, in the order in which they were made. `behindMs` is the gap to the first. */
export const PressView = z.object({
  player: id,
  name: z.string(),
  team: z.string().nullable(),
  behindMs: ms,
  right: z.boolean().nullable(),
});

const TieView = z.object({
  stage: z.enum(['number', 'shots']),
  /** Who is still in it. */
  left: z.array(z.object({ entrant: id, name: z.string() })),
  isOpen: z.boolean(),
  opening: id,
  question: AskedCard.nullable(),
  answered: count,
  /** The numbers and shots; empty while they can still be made, for the stage. */
  numbers: z.array(z.object({ player: id, name: z.string(), number: z.number() })),
  shots: z.array(z.object({ player: id, name: z.string(), elapsedMs: ms })),
  /** The right number, once it is closed. */
  key: z.number().nullable(),
  winner: z.object({ entrant: id, name: z.string() }).nullable(),
});

const Verdict = z.enum(['right', 'partly', 'wrong', 'missed']);

const AnswerRow = z.object({
  player: id,
  name: z.string(),
  response: Response.nullable(),
  elapsedMs: ms,
  verdict: Verdict,
  share: z.number(),
  /** With bonus, wager and joker; 0 until it is revealed. */
  points: z.number(),
  /** What the host has said of it; null when nothing. */
  ruling: z.boolean().nullable(),
  near: z.boolean(),
});

/** A question as the host sees it: with its key, its sources and everybody's answers. */
export const HostQuestion = z.object({
  index,
  round: index,
  opening: id.nullable(),
  stage: z.enum(['shown', 'open', 'closed', 'revealed', 'skipped']),
  question: Question,
  /** The ids of its options as they are shown. */
  order: z.array(z.string()),
  cluesShown: count,
  /** What is right, as it counts now, and whether the host has changed it. */
  right: Response,
  keyChanged: z.boolean(),
  isVoid: z.boolean(),
  closedBy: z.enum(['time-up', 'all-answered', 'host', 'buzzed']).nullable(),
  answered: count,
  expected: count,
  answers: z.array(AnswerRow),
  distribution: Distribution,
  presses: z.array(PressView),
  /** Whose turn it is to answer a buzzer question. */
  turn: id.nullable(),
});
export type HostQuestion = z.infer<typeof HostQuestion>;

/** Typed answers that read alike, almost right, and not yet ruled on. */
export const NearMiss = z.object({
  index,
  text: z.string(),
  /** What would have been right. */
  key: LocalText,
  players: z.array(z.object({ player: id, name: z.string() })),
});

/** A line of the log, for undoing. */
export const LogLine = z.object({
  sequence: count,
  at: wallClockMs,
  event: EveningEvent,
  /** The name of the player or team that it is about, also of one that is not in any more; null when it is about none. */
  who: z.string().nullable(),
  undone: z.boolean(),
  /** Without effect since something before it was undone. */
  idle: z.boolean(),
  mayUndo: z.boolean(),
  mayRedo: z.boolean(),
});
export type LogLine = z.infer<typeof LogLine>;

const common = {
  evening,
  /** Goes up with each change; what `watch` waits for. */
  revision: count,
  name: z.string(),
  phase: Phase,
  round: RoundCard.nullable(),
  clock: ClockView.nullable(),
  tie: TieView.nullable(),
  love: z.array(LoveView),
};

const PlayerRow = z.object({
  id,
  name: z.string(),
  team: id.nullable(),
  way: Way,
  timeFactor: TimeFactor,
  by: z.enum(['phone', 'host']),
  /** Whether their phone is in touch; null without a phone. */
  connected: z.boolean().nullable(),
  points: z.number(),
  streak: count,
});

/** Everything there is to know, for the host's desk. */
export const HostView = z.object({
  as: z.literal('host'),
  ...common,
  plan: EveningPlan,
  /** What "go on" does now; null at the end. */
  next: z.enum(NEXT_STEPS).nullable(),
  question: HostQuestion.nullable(),
  /** The question that comes after, so that the host can read ahead. */
  nextQuestion: Question.nullable(),
  nearMisses: z.array(NearMiss),
  players: z.array(PlayerRow),
  teams: z.array(z.object({ id, name: z.string(), points: z.number(), players: count })),
  standings: z.array(StandingView),
  /** The questions so far, to look at and rule on (`evenings.question`). */
  asked: z.array(
    z.object({
      index,
      round: index,
      stem: LocalText,
      stage: HostQuestion.shape.stage,
      isVoid: z.boolean(),
      answered: count,
      right: count,
    }),
  ),
  /** Set where a wager may be placed on the question that comes. */
  wagers: z
    .object({
      index,
      placed: z.array(z.object({ player: id, points: count })),
      most: z.array(z.object({ player: id, most: z.number() })),
    })
    .nullable(),
  /** The jokers played: by whom, on which round; and on which round one may be played now. */
  jokers: z.object({ may: index.nullable(), played: z.array(z.object({ entrant: id, round: index })) }),
  /** Set in a round of defence: who puts points on whose questions; `points` are those to be given, in any order. */
  defence: z
    .object({
      round: index,
      isOpen: z.boolean(),
      points: z.array(count),
      /** What is said of each question beforehand. */
      questions: z.array(z.object({ topic: Topic, kind: Kind, difficulty: z.number() })),
      pairs: z.array(z.object({ entrant: id, opponent: id, values: z.array(count).nullable() })),
    })
    .nullable(),
  /** The hearts given so far, by whom. */
  ratings: z.array(z.object({ player: id, film: id, hearts: Hearts })),
  adjustments: z.array(z.object({ entrant: id, points: z.number(), reason: z.string() })),
  paper: z.array(z.object({ entrant: id, round: index, index: index.nullable(), points: z.number() })),
  /** Those who tie for the first place, once all rounds are played. */
  tied: z.array(id),
  /** What undo and redo without a number are about now: a line's number; null when there is nothing. */
  undo: count.nullable(),
  redo: count.nullable(),
  /** What the host has done, newest first, a hundred at most. */
  log: z.array(LogLine),
});
export type HostView = z.infer<typeof HostView>;

const StagePlayerRow = z.object({ id, name: z.string(), team: z.string().nullable() });

/** What the big screen shows. Never a key before the reveal. */
export const StageView = z.object({
  as: z.literal('stage'),
  ...common,
  question: AskedCard.nullable(),
  /** In a buzzer round, instead of everybody's answers. */
  answering: z.enum(['all', 'buzzer']).nullable(),
  isVoid: z.boolean(),
  answered: count,
  expected: count,
  presses: z.array(PressView),
  turn: z.object({ player: id, name: z.string(), team: z.string().nullable() }).nullable(),
  /** Set once the answer is shown. */
  reveal: z
    .object({
      right: Response,
      explanation: LocalText,
      dispute: Dispute.nullable(),
      sources: z.array(Citation),
      distribution: Distribution,
      verdicts: z.object({ right: count, partly: count, wrong: count, missed: count }),
      /** The first of all that were right. */
      fastest: z.object({ name: z.string(), elapsedMs: ms }).nullable(),
    })
    .nullable(),
  players: z.array(StagePlayerRow),
  teams: z.array(z.object({ id, name: z.string(), players: count })),
  /** Set while wagers may be placed or a joker played: who has, but never how much. */
  stakes: z
    .object({
      /** Whether wagers may be placed now, and whether a joker may be played. */
      wagers: z.boolean(),
      jokers: z.boolean(),
      players: z.array(
        z.object({
          id,
          name: z.string(),
          team: z.string().nullable(),
          wagered: z.boolean(),
          joker: z.boolean(),
        }),
      ),
    })
    .nullable(),
  /** In the phases that show them: standings, half-time, tie-break and the end; else empty. */
  standings: z.array(StandingView),
});
export type StageView = z.infer<typeof StageView>;

export const EveningView = z.discriminatedUnion('as', [HostView, StageView]);
export type EveningView = z.infer<typeof EveningView>;

/** A long list, told by what is other in it: rows in the place of those with their id, and new ones at its end; or all of it. */
const rows = <Row extends z.ZodType>(row: Row) => z.object({ all: z.boolean(), rows: z.array(row) });

/** What every change of a view says: which one it is laid over, and what that is then. */
const change = { evening, since: count, revision: count, clock: ClockView.nullable() };
const own = { as: true, evening: true, revision: true, clock: true, players: true, standings: true } as const;

/** What is other in the host's view than in one answered before. A thousand players' rows are too much for each answer. */
export const HostChange = z.object({
  as: z.literal('host-change'),
  ...change,
  fields: HostView.omit({ ...own, question: true }).partial(),
  /** Without its answers; not there where it is as it was. */
  question: HostQuestion.omit({ answers: true }).nullable().optional(),
  answers: rows(AnswerRow),
  players: rows(PlayerRow),
  standings: rows(StandingView),
});
export type HostChange = z.infer<typeof HostChange>;

/** The same for the big screen. */
export const StageChange = z.object({
  as: z.literal('stage-change'),
  ...change,
  fields: StageView.omit(own).partial(),
  players: rows(StagePlayerRow),
  standings: rows(StandingView),
});
export type StageChange = z.infer<typeof StageChange>;

/** What a screen that watches is answered: a view, or what is other than in the one it has. */
export const EveningSeen = z.discriminatedUnion('as', [HostView, StageView, HostChange, StageChange]);
export type EveningSeen = z.infer<typeof EveningSeen>;

const player = id;
const accept = z.boolean().nullable();

/** What the host can do, and what players do at the host's own keyboard and gamepads. */
export const EveningCommand = z.discriminatedUnion('do', [
  /** Whatever comes next: see `HostView.next`. */
  z.object({ do: z.literal('next') }),
  z.object({ do: z.literal('back') }),
  z.object({ do: z.literal('skip') }),
  z.object({ do: z.literal('open-options') }),
  z.object({ do: z.literal('close') }),
  z.object({ do: z.literal('show-clue') }),
  z.object({ do: z.literal('pause') }),
  z.object({ do: z.literal('resume') }),
  z.object({ do: z.literal('change-time'), deltaMs: z.number().int().min(-600_000).max(600_000) }),
  z.object({ do: z.literal('open-round') }),
  z.object({ do: z.literal('half-time') }),
  z.object({ do: z.literal('standings') }),
  z.object({ do: z.literal('rating') }),
  z.object({ do: z.literal('finish') }),
  /** Without names, those who tie for the first place. */
  z.object({ do: z.literal('open-tie'), entrants: z.array(id).min(2).optional() }),
  z.object({ do: z.literal('add-team'), name: Name }),
  z.object({ do: z.literal('rename-team'), team: id, name: Name }),
  z.object({ do: z.literal('remove-team'), team: id }),
  z.object({ do: z.literal('add-player'), name: Name, team: id.nullable(), way: Way }),
  z.object({ do: z.literal('rename-player'), player, name: Name }),
  z.object({ do: z.literal('move-player'), player, team: id.nullable() }),
  z.object({ do: z.literal('remove-player'), player }),
  z.object({ do: z.literal('set-way'), player, way: Way }),
  z.object({ do: z.literal('set-time-factor'), player, factor: TimeFactor }),
  z.object({ do: z.literal('answer'), player, response: Response }),
  z.object({ do: z.literal('buzz'), player }),
  z.object({ do: z.literal('rule-buzz'), right: z.boolean() }),
  z.object({ do: z.literal('rule-answer'), index, player, accept }),
  z.object({ do: z.literal('rule-text'), index, text: z.string().max(200), accept }),
  z.object({ do: z.literal('change-key'), index, key: Response.nullable() }),
  z.object({ do: z.literal('void'), index, isVoid: z.boolean() }),
  z.object({
    do: z.literal('adjust'),
    entrant: id,
    points: z.number().int().min(-1_000_000).max(1_000_000),
    reason: z.string().trim().min(1).max(200),
  }),
  z.object({ do: z.literal('wager'), player, points: count }),
  z.object({ do: z.literal('joker'), player }),
  z.object({ do: z.literal('defend'), entrant: id, values: z.array(count).max(60) }),
  z.object({
    do: z.literal('paper'),
    entrant: id,
    round: index,
    index: index.nullable(),
    points: z.number().int().min(-1_000_000).max(1_000_000).nullable(),
  }),
  z.object({ do: z.literal('shoot'), player, elapsedMs: ShotMs }),
  z.object({ do: z.literal('rate'), player, film: id, hearts: Hearts }),
  /** Without a number: what the host did last. */
  z.object({ do: z.literal('undo'), sequence: count.optional() }),
  /** Without a number: what was undone last, if nothing was done since. */
  z.object({ do: z.literal('redo'), sequence: count.optional() }),
]);
export type EveningCommand = z.infer<typeof EveningCommand>;

export const EveningExportFormat = z.enum(['csv', 'json']);
export type EveningExportFormat = z.infer<typeof EveningExportFormat>;

/**
 * What crosses a process for a game night, in a table of its own, which is loaded with the screens that use it.
 */
export const eveningApi = {
  /** The kept plans, the last saved first. */
  'plans.list': { request: nothing, reply: z.array(KeptPlan) },
  /** Keeps a plan under its id: a new one, or in the place of the one that has it. */
  'plans.save': { request: z.object({ plan: EveningPlan }), reply: KeptPlan },
  'plans.copy': { request: z.object({ id, name: Name }), reply: KeptPlan },
  'plans.delete': { request: z.object({ id }), reply: nothing },
  /** Draws the questions of a kept plan and begins an evening. */
  'evenings.start': {
    request: z.object({ planId: id, seed: z.number().int().optional() }),
    reply: z.object({
      evening,
      /** The rounds for which there were fewer questions than wanted, from 0. */
      short: z.array(z.object({ round: index, wanted: count, drawn: count })),
      /** Whether a number was found to break a tie with. */
      hasTieQuestion: z.boolean(),
    }),
  },
  /** The evenings that were begun and not finished, the newest first. */
  'evenings.unfinished': { request: nothing, reply: z.array(EveningSummary) },
  /** Takes up an evening from its log; one that is in play goes on. */
  'evenings.resume': { request: z.object({ evening }), reply: z.object({ evening }) },
  /** Takes an evening out of every list; it stays in the records until they are deleted. */
  'evenings.discard': { request: z.object({ evening }), reply: nothing },
  /**
   * Answers at once when there is something newer than `since`, else when there is, or after about 25 s as it is. What
   * is other than in the view of `since`, where that is still known; else, and for one below 0, the whole view.
   */
  'evenings.watch': {
    request: z.object({ evening, since: z.number().int(), as: z.enum(['host', 'stage']) }),
    reply: EveningSeen,
  },
  /** A question of the evening as the host sees it. */
  'evenings.question': { request: z.object({ evening, index }), reply: HostQuestion },
  /** Answers only once what it does is on disk. */
  'evenings.act': {
    request: z.object({ evening, command: EveningCommand }),
    /** The revision after it, and the id of the player or team that was added. */
    reply: z.object({ revision: count, added: id.nullable() }),
  },
  /** The results of an evening as a file: a table by question and entrant, or everything with setup and log. */
  'evenings.export': {
    request: z.object({ evening, format: EveningExportFormat }),
    reply: z.object({ name: z.string(), text: z.string() }),
  },
  /** The same, to a file that the host is asked for. */
  'evenings.exportFile': { request: z.object({ evening, format: EveningExportFormat }), reply: ExportedFile },
  /** The finished evenings, the last first, and the season's standings over all of them. */
  'evenings.history': {
    request: nothing,
    reply: z.object({ evenings: z.array(EveningSummary), season: z.array(SeasonStanding) }),
  },
  /** How many questions the club was asked. */
  'club.memory': { request: nothing, reply: z.object({ asked: count }) },
  /** Forgets which questions the club was asked. */
  'club.forget': { request: nothing, reply: nothing },
} as const satisfies Record<string, { request: z.ZodType; reply: z.ZodType }>;
