import type { GradedVerdict } from '../grading/verdict.ts';
import { defenceByDifficulty } from './defence.ts';
import { judge, type Judged } from './judge.ts';
import type { RoundPlan } from './plan.ts';
import { JOKER_TIMES, type EveningScoring } from './scoring.ts';
import { spanOf, type EveningSetup } from './setup.ts';
import {
  isIn,
  paperKey,
  sideOf,
  type AskedQuestion,
  type EveningPlayer,
  type EveningState,
  type PaperScore,
} from './state.ts';

/** What became of a player's chance at one question. */
export interface Outcome {
  verdict: GradedVerdict | 'missed';
  share: number;
  /** All that it brought, the joker included; may be below 0 by a wager. */
  points: number;
  streak: number;
}

/** What a player or a team has. */
export interface Tally {
  points: number;
  /** Whole right answers; of a team those of all its members. */
  right: number;
  streak: number;
  /** By round, as far as they are played. */
  byRound: number[];
}

export interface Scores {
  players: Map<string, Tally>;
  teams: Map<string, Tally>;
  /** By question, by player. */
  outcomes: Map<number, Map<string, Outcome>>;
}

/** Which part of the evening is to be scored. */
export interface ScoreScope {
  /** Only the rounds before this one, and what was adjusted before it. */
  beforeRound?: number;
}

/**
 * The scores of an evening: every revealed question that is not void is scored from what was answered and ruled, in
 * order. So a ruling, whenever it is made, rescores everybody. Players that were taken out have no score, but their
 * answers stay in what the others' are compared with.
 */
export function scoreEvening(
  setup: EveningSetup,
  state: EveningState,
  { beforeRound = Infinity }: ScoreScope = {},
): Scores {
  const players = new Map<string, Tally>();
  for (const player of state.players.values())
    if (isIn(player)) players.set(player.id, { points: 0, right: 0, streak: 0, byRound: [] });
  const teams = new Map<string, Tally>();
  for (const id of state.teams.keys()) teams.set(id, { points: 0, right: 0, streak: 0, byRound: [] });
  const outcomes = new Map<number, Map<string, Outcome>>();
  const members = membersByTeam(state);
  for (let round = 0; round <= Math.min(state.round, beforeRound - 1); round++)
    scoreRound({ setup, state, players, teams, outcomes, members }, round);
  const until = Number.isFinite(beforeRound) ? spanOf(setup, beforeRound).first : Infinity;
  for (const { entrant, points, index } of state.adjustments) {
    const tally = players.get(entrant) ?? teams.get(entrant);
    if (tally && index < until) tally.points += points;
  }
  return { players, teams, outcomes };
}

interface Scoring extends Scores {
  setup: EveningSetup;
  state: EveningState;
  members: Map<string, EveningPlayer[]>;
}

function membersByTeam(state: EveningState): Map<string, EveningPlayer[]> {
  const members = new Map<string, EveningPlayer[]>();
  for (const player of state.players.values()) {
    if (!isIn(player) || player.team === null) continue;
    const mates = members.get(player.team);
    if (mates) mates.push(player);
    else members.set(player.team, [player]);
  }
  return members;
}

function scoreRound(all: Scoring, round: number): void {
  const { setup, state, players, teams } = all;
  const { first, end } = spanOf(setup, round);
  for (const tally of [...players.values(), ...teams.values()]) tally.byRound[round] = 0;
  for (let index = first; index < end; index++) {
    const asked = state.asked.get(index);
    if (asked && counts(asked)) scoreQuestion(all, round, asked);
  }
  for (const [id, tally] of players) {
    const paper = paperOf(state, id, round, null);
    const player = state.players.get(id);
    if (paper && player) tally.byRound[round] = paper.points * jokerTimes(state, player, round);
    tally.points += tally.byRound[round] ?? 0;
  }
  for (const [id, tally] of teams) {
    tally.byRound[round] = teamPoints(all, id, round);
    tally.points += tally.byRound[round] ?? 0;
  }
}

/** A team's points in a round: from paper, or from those of its members that could play in it. */
function teamPoints({ setup, state, players, members }: Scoring, team: string, round: number): number {
  const times = state.jokers.get(team) === round ? JOKER_TIMES : 1;
  const paper = paperOf(state, team, round, null);
  if (paper) return paper.points * times;
  const { first, end } = spanOf(setup, round);
  // Questions from paper count beside what the members have.
  const byQuestion = [...state.paper.values()]
    .filter((one) => one.entrant === team && one.round === round && one.index !== null)
    .filter(({ index }) => counts(state.asked.get(index ?? -1)))
    .reduce((sum, { points }) => sum + points * times, 0);
  const points = (members.get(team) ?? [])
    .filter(
      ({ id, since }) => since < end && (since <= lastAsked(state, first, end) || hasPaper(state, id, round)),
    )
    .map(({ id }) => players.get(id)?.byRound[round] ?? 0);
  return byQuestion + together(setup.plan.teamScore, points);
}

/** Whether a question counts: its answer is shown, and it is not void. */
const counts = (asked: AskedQuestion | undefined): boolean => asked?.stage === 'revealed' && !asked.isVoid;

/** The last question of a round that was revealed; -1 when none was. */
function lastAsked(state: EveningState, first: number, end: number): number {
  for (let index = end - 1; index >= first; index--)
    if (state.asked.get(index)?.stage === 'revealed') return index;
  return -1;
}

/** Points from paper. Most evenings have none, and a thousand players need not be looked for in it. */
function paperOf(
  { paper }: EveningState,
  entrant: string,
  round: number,
  index: number | null,
): PaperScore | undefined {
  return paper.size === 0 ? undefined : paper.get(paperKey(entrant, round, index));
}

const hasPaper = (state: EveningState, entrant: string, round: number): boolean =>
  paperOf(state, entrant, round, null) !== undefined;

function together(way: EveningSetup['plan']['teamScore'], points: readonly number[]): number {
  if (points.length === 0) return 0;
  const sum = points.reduce((all, one) => all + one, 0);
  switch (way) {
    case 'sum':
      return sum;
    case 'best':
      return points.reduce((best, one) => Math.max(best, one), -Infinity);
    case 'average':
      return Math.round(sum / points.length);
  }
}

function jokerTimes(state: EveningState, { id, team }: EveningPlayer, round: number): number {
  const isPlayed = state.jokers.get(id) === round || (team !== null && state.jokers.get(team) === round);
  return isPlayed ? JOKER_TIMES : 1;
}

function scoreQuestion(all: Scoring, round: number, asked: AskedQuestion): void {
  const { setup, state, players, teams, outcomes } = all;
  const plan = setup.plan.rounds[round];
  const drawn = setup.rounds[round];
  if (!plan || !drawn) return;
  const judged = judge(setup, asked);
  const given = new Map<string, Outcome>();
  const defence = drawn.scoring.way === 'defence' ? defenceOf(all, round, asked.index) : undefined;
  for (const [id, tally] of players) {
    const player = state.players.get(id);
    if (!player || player.since > asked.index) continue;
    const paper = paperOf(state, id, round, asked.index);
    const one = judged.get(id);
    // Whoever writes on paper, or did not press a buzzer, has neither missed nor answered.
    const isOut = one === undefined && (player.way === 'paper' || plan.answering === 'buzzer');
    if (isOut && !paper) continue;
    const outcome = outcomeOf({
      plan,
      scoring: drawn.scoring,
      one,
      streakBefore: tally.streak,
      defence,
      player,
    });
    const wager = state.wagers.get(asked.index)?.get(id) ?? 0;
    const most = Math.max(drawn.scoring.leastWager, tally.points + (tally.byRound[round] ?? 0));
    const stake = Math.min(wager, most);
    const points = paper
      ? onPaper(paper.points, stake, drawn.scoring)
      : outcome.points + Math.round(stake * (outcome.share > 0 ? outcome.share : -1));
    const total = points * jokerTimes(state, player, round);
    given.set(id, { ...outcome, points: total });
    tally.byRound[round] = (tally.byRound[round] ?? 0) + total;
    tally.streak = outcome.streak;
    if (outcome.verdict !== 'right') continue;
    tally.right += 1;
    const team = player.team === null ? undefined : teams.get(player.team);
    if (team) team.right += 1;
  }
  outcomes.set(asked.index, given);
}

/**
 * What a question on paper brings, from the points that the host has written down for it. A wager that was entered for it
 * is won by points above 0 and lost otherwise; where nothing but the wager counts, they say no more than that.
 */
function onPaper(points: number, stake: number, scoring: EveningScoring): number {
  if (stake === 0) return points;
  const own = scoring.way === 'line' && scoring.fullPoints === 0 ? 0 : points;
  return own + (points > 0 ? stake : -stake);
}

interface OutcomeCase {
  plan: RoundPlan;
  scoring: EveningScoring;
  one: Judged | undefined;
  streakBefore: number;
  /** What a right answer is worth to a side. */
  defence: ((side: string) => number) | undefined;
  player: EveningPlayer;
}

function outcomeOf({ plan, scoring, one, streakBefore, defence, player }: OutcomeCase): Outcome {
  if (!one) return { verdict: 'missed', share: 0, points: 0, streak: 0 };
  const streak = one.verdict === 'right' ? streakBefore + 1 : 0;
  const bonus =
    plan.streaks && streak > 0 ? Math.min(scoring.streak.cap, scoring.streak.step * (streak - 1)) : 0;
  const points = defence ? Math.round(defence(sideOf(player)) * one.share) : one.points;
  return { verdict: one.verdict, share: one.share, points: points + bonus, streak };
}

/** The points that lie on a question for each side, by its opponent or, without one, by difficulty. */
function defenceOf({ setup, state }: Scoring, round: number, index: number): (side: string) => number {
  const { first } = spanOf(setup, round);
  const questions = setup.rounds[round]?.questions.map(({ question }) => question) ?? [];
  const byDifficulty = defenceByDifficulty(questions);
  return (side) => {
    const opponent = state.opponents.get(round)?.get(side);
    const values =
      (opponent === undefined ? undefined : state.defences.get(round)?.get(opponent)) ?? byDifficulty;
    return values[index - first] ?? 0;
  };
}
