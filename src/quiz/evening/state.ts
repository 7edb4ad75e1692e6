import type { Response } from '../events.ts';
import type { TimeFactor, Way } from './plan.ts';
import type { z } from 'zod';
import type { ClosedReason } from './events.ts';

/**
 * Where an evening stands. `lobby`: nothing is asked yet; `round`: a round is announced; `question`: a question stands
 * without its options; `open`: it can be answered; `closed`: it can't any more; `revealed`: its answer is shown; `tie`:
 * the number of a tie-break is guessed at; `shots`: its sudden death; `rating`: everybody rates the films.
 */
export const EVENING_PHASES = [
  'lobby',
  'round',
  'question',
  'open',
  'closed',
  'revealed',
  'half-time',
  'standings',
  'tie',
  'shots',
  'rating',
  'finished',
] as const;
export type EveningPhase = (typeof EVENING_PHASES)[number];

export interface EveningPlayer {
  id: string;
  name: string;
  /** What the name reads like: two that read alike are one. */
  nameKey: string;
  team: string | null;
  way: Way;
  timeFactor: z.infer<typeof TimeFactor>;
  by: 'phone' | 'host';
  /** The first question that they could answer. */
  since: number;
  /** The question that was next when they were taken out; null while they are in. */
  until: number | null;
}

export interface EveningTeam {
  id: string;
  name: string;
}

/** What a player answered to a question. */
export interface GivenAnswer {
  player: string;
  response: Response;
  /** Ms from the opening; for a buzzer that of the press, corrected. */
  elapsedMs: number;
  /** The player's time in all, in ms, as it was then; null when time was off. */
  limitMs: number | null;
  /** How many clues were shown. */
  clues: number;
  /** Whether a typed answer is not right by the rules, but so near that a person should look at it. */
  near: boolean;
}

/** A press of the buzzer that counts. */
export interface Press {
  player: string;
  /** When the message came, and when by its latency the buzzer was pressed, in ms since the opening. */
  arrivedMs: number;
  pressedMs: number;
  /** What the host said of the answer; null while nothing is said. */
  right: boolean | null;
}

/** A question as it was played. While it is open it is changed in place; once closed, it is replaced by a changed copy. */
export interface AskedQuestion {
  index: number;
  /** Null until the options are shown. */
  opening: string | null;
  stage: 'shown' | 'open' | 'closed' | 'revealed' | 'skipped';
  cluesShown: number;
  /** Ms that were given to all, or taken. */
  addedMs: number;
  /** By player. */
  answers: Map<string, GivenAnswer>;
  /** The presses in the order in which they were made. */
  presses: Press[];
  /** Whose turn it is to say the answer to a buzzer question; null while it is nobody's. */
  turn: string | null;
  /** Players that may not press (any more), and those that pressed too early, by when they may again, in ms. */
  lockedOut: Map<string, number>;
  closedBy: z.infer<typeof ClosedReason> | null;
  closedMs: number | null;
  isVoid: boolean;
  /** Another key than the question's own. */
  key: Response | null;
  /** By player, and by what a text reads like. */
  answerRulings: Map<string, boolean>;
  textRulings: Map<string, boolean>;
}

export interface Adjustment {
  entrant: string;
  points: number;
  reason: string;
  /** The question at hand when it was made; -1 before the first. */
  index: number;
}

/** Points from paper: of a question when `index` is one, else of the round. */
export interface PaperScore {
  entrant: string;
  round: number;
  index: number | null;
  points: number;
}

export interface TieBreak {
  entrants: string[];
  opening: string;
  /** Whether what is open can still be answered. */
  isOpen: boolean;
  /** By player: the number guessed at, then the shots of the last try in ms. */
  numbers: Map<string, number>;
  shots: Map<string, number>;
  /** Those that are still in it: one when it is decided. */
  left: string[];
}

/**
 * Where an evening stands by its log. It is changed in place by `applyEvening`, so that an answer costs the same however
 * many there are; a replay of the log makes an equal one.
 */
export interface EveningState {
  phase: EveningPhase;
  /** The round at hand; -1 in the lobby. */
  round: number;
  /** The question at hand, or the last one that was; -1 before the first. */
  index: number;
  players: Map<string, EveningPlayer>;
  teams: Map<string, EveningTeam>;
  /** By index. */
  asked: Map<number, AskedQuestion>;
  /** Where the clock stands still, in ms since the opening; null while it runs, or no question is open. */
  heldMs: number | null;
  /** The phases that the half-time, the standings and others came after, for a step back. */
  before: EveningPhase[];
  /** By index of the question, by player. */
  wagers: Map<number, Map<string, number>>;
  /** A player or team -> the round of its joker. */
  jokers: Map<string, number>;
  /** By round, by the entrant who puts the points. */
  defences: Map<number, Map<string, number[]>>;
  /** By round that is scored by defence: an entrant -> who puts points on its questions; fixed when the round opens. */
  opponents: Map<number, Map<string, string>>;
  adjustments: Adjustment[];
  /** By `paperKey`. */
  paper: Map<string, PaperScore>;
  /** By film, by player. */
  ratings: Map<string, Map<string, number>>;
  tie: TieBreak | null;
}

/** The state of an evening before anything has happened in it. */
export function startEvening(): EveningState {
  return {
    phase: 'lobby',
    round: -1,
    index: -1,
    players: new Map(),
    teams: new Map(),
    asked: new Map(),
    heldMs: null,
    before: [],
    wagers: new Map(),
    jokers: new Map(),
    defences: new Map(),
    opponents: new Map(),
    adjustments: [],
    paper: new Map(),
    ratings: new Map(),
    tie: null,
  };
}

/** Whether a player is in the evening now. */
export const isIn = (player: EveningPlayer | undefined): player is EveningPlayer => player?.until === null;

/** The players that are in the evening now. */
export const playersIn = (state: EveningState): EveningPlayer[] => [...state.players.values()].filter(isIn);

/** The players who can answer the question at hand by themselves: who writes on paper, or came too late for it, can't. */
export const answerersOf = (state: EveningState): EveningPlayer[] =>
  playersIn(state).filter((player) => canAnswer(state, player));

/** Whether a player is in and can answer the question at hand by themselves. */
export const canAnswer = (state: EveningState, player: EveningPlayer): boolean =>
  isIn(player) && player.way !== 'paper' && player.since <= state.index;

/** The players of an entrant that are in now: those of a team, or the one player. */
export function membersOf(state: EveningState, entrant: string): EveningPlayer[] {
  return playersIn(state).filter(({ id, team }) => id === entrant || team === entrant);
}

/** Who shares one turn at the buzzer, a joker and a defence: the player's team, or else the player alone. */
export const sideOf = ({ id, team }: EveningPlayer): string => team ?? id;

/** The entrants that are compared: the teams where teams play, with players who have none; else the players. */
export function entrantsOf(state: EveningState, kind: 'players' | 'teams'): string[] {
  const players = playersIn(state);
  if (kind === 'players') return players.map(({ id }) => id);
  return [...state.teams.keys(), ...players.filter(({ team }) => team === null).map(({ id }) => id)];
}

/** The question at hand as it is played, if there is one. */
export const askedNow = (state: EveningState): AskedQuestion | undefined => state.asked.get(state.index);

/** A player's time limit at a question in ms, with their factor and what was given or taken; null when time is off. */
export function limitOf(
  secondsPerQuestion: number | null,
  asked: AskedQuestion,
  { timeFactor }: Pick<EveningPlayer, 'timeFactor'>,
): number | null {
  if (secondsPerQuestion === null) return null;
  return Math.max(0, secondsPerQuestion * 1000 * timeFactor + asked.addedMs);
}

export const paperKey = (entrant: string, round: number, index: number | null): string =>
  JSON.stringify([entrant, round, index]);
