import type { AskedCard } from '../../../contract/evening.ts';
import type {
  AskedQuestion as AskedOnPhone,
  BuzzerView,
  DefenceCard,
  PlayerView,
  RoundCard,
} from '../../room/roomEvening.ts';
import { lockOf } from '../../../quiz/evening/buzzer.ts';
import { countingQuestion } from '../../../quiz/evening/judge.ts';
import type { DrawnQuestion } from '../../../quiz/evening/setup.ts';
import { defenceOf, jokerRound, wagerIndex } from '../../../quiz/evening/stakes.ts';
import {
  isIn,
  sideOf,
  type AskedQuestion,
  type EveningPlayer,
  type EveningState,
} from '../../../quiz/evening/state.ts';
import { tieSideOf } from '../../../quiz/evening/tieBreak.ts';
import { rightResponse } from '../../../quiz/rightResponse.ts';
import { askedCard } from './askedCard.ts';
import { clockView, drawnAt, nameOf, roundCard, type Scene } from './parts.ts';

/** The phases that say where everybody stands. */
const SHOWS_RANK = new Set(['standings', 'half-time', 'finished']);

/** Where each entrant stands, so that a view for each of many players need not look for it. */
export type RankOf = (entrant: string) => number | null;

/**
 * What a player may see now: nothing of the key before the reveal.
 * @returns null for one who is not in the evening (any more)
 */
export function playerView(scene: Scene, id: string, rankOf: RankOf): PlayerView | null {
  const { setup, state, scores } = scene;
  const player = state.players.get(id);
  if (!isIn(player)) return null;
  const byTeams = setup.plan.entrants === 'teams' && player.team !== null;
  const entrant = byTeams ? sideOf(player) : id;
  const tally = scores.teams.get(entrant) ?? scores.players.get(entrant);
  return {
    player: { id, name: player.name, team: player.team },
    points: tally?.points ?? 0,
    rank: SHOWS_RANK.has(state.phase) ? rankOf(entrant) : null,
    ...part(scene, player),
  };
}

type Part = PlayerView extends infer View
  ? View extends PlayerView
    ? Omit<View, 'player' | 'points' | 'rank'>
    : never
  : never;

function part(scene: Scene, player: EveningPlayer): Part {
  const { setup, state } = scene;
  const round = roundCard(setup, state);
  const asked = state.asked.get(state.index);
  switch (state.phase) {
    case 'lobby':
    case 'half-time':
    case 'standings':
      return { phase: state.phase };
    case 'round':
      return round ? (wagering(scene, player, round) ?? announced(scene, player, round)) : { phase: 'lobby' };
    case 'question':
    case 'open':
    case 'closed':
      return round && asked ? asking(scene, player, round, asked) : { phase: 'lobby' };
    case 'revealed':
      return round && asked ? revealed(scene, player, round, asked) : { phase: 'lobby' };
    case 'tie':
      return tieNumber(scene, player, round) ?? { phase: 'standings' };
    case 'shots':
      return {
        phase: 'shot',
        opening: state.tie?.opening ?? '',
        mayShoot: mayShoot(state, player.id),
        elapsedMs: state.tie?.shots.get(player.id) ?? null,
      };
    case 'rating':
      return {
        phase: 'rate',
        films: setup.films.map(({ id, title }) => ({
          id,
          title,
          hearts: state.ratings.get(id)?.get(player.id) ?? null,
        })),
      };
    case 'finished':
      return { phase: 'finished', players: [...state.players.values()].filter(isIn).length };
  }
}

function announced(scene: Scene, player: EveningPlayer, round: RoundCard): Part {
  return { phase: 'round', round, joker: jokerOf(scene, player), defence: defenceCard(scene, player) };
}

/** Where a wager may be placed on the question that comes; before the first one of a round beside the joker. */
function wagering(scene: Scene, player: EveningPlayer, round: RoundCard): Part | undefined {
  const { setup, state, scores } = scene;
  const index = wagerIndex(setup, state);
  if (index === null) return undefined;
  const leastWager = setup.rounds[state.round]?.scoring.leastWager ?? 0;
  return {
    phase: 'wager',
    round,
    most: Math.max(leastWager, scores.players.get(player.id)?.points ?? 0),
    wager: state.wagers.get(index)?.get(player.id) ?? null,
    joker: jokerOf(scene, player),
    defence: defenceCard(scene, player),
  };
}

function defenceCard({ setup, state }: Scene, player: EveningPlayer): DefenceCard | null {
  const defence = defenceOf(setup, state, player);
  if (!defence) return null;
  const { opponent, questions, values, placed } = defence;
  return {
    opponent: nameOf(state, opponent),
    questions: questions.map(({ topic, kind, difficulty }) => ({ topic, kind, difficulty })),
    values: [...values],
    placed,
  };
}

function jokerOf({ setup, state }: Scene, player: EveningPlayer): 'none' | 'may' | 'played' {
  const played = state.jokers.get(sideOf(player)) ?? state.jokers.get(player.id);
  if (played === undefined) return jokerRound(setup, state) === null ? 'none' : 'may';
  return played === state.round ? 'played' : 'none';
}

/** The question for a phone, without its words where the host lets phones show only what to answer with. */
function onPhone(
  scene: Scene,
  asked: AskedQuestion,
  shown: { options: boolean; film: boolean },
): AskedOnPhone {
  const { setup } = scene;
  const drawn = drawnAt(setup, asked.index);
  if (!drawn) throw new Error(`there is no question ${asked.index}`);
  const key = `${asked.cluesShown} ${shown.options} ${shown.film}`;
  const known = cards.get(drawn);
  // Of a question at hand one form is wanted, by everybody.
  if (known?.key === key) return known.card;
  const hidden = setup.plan.phonesShow === 'options' && !shown.film;
  const card = {
    ...phoneCard(askedCard(setup, drawn, asked.cluesShown, shown)),
    ...(hidden && { stem: null, clues: [] }),
  };
  cards.set(drawn, { key, card });
  return card;
}

/** What was last made of each question, so that a thousand phones share it. */
const cards = new WeakMap<DrawnQuestion, { key: string; card: AskedOnPhone }>();

function phoneCard(card: AskedCard): AskedOnPhone {
  const { kind, stem, attribution, film, options, prompts, clues, line, card: placed, range, take } = card;
  const rest = { kind, stem, film, options, prompts, clues, line, card: placed, range, take };
  return { ...rest, ...(attribution && { attribution }) };
}

function asking(scene: Scene, player: EveningPlayer, round: RoundCard, asked: AskedQuestion): Part {
  const { setup, state } = scene;
  const { id } = player;
  if (state.phase === 'question') {
    const question = onPhone(scene, asked, { options: false, film: false });
    return { phase: 'question', round, opening: `shown-${asked.index}`, question };
  }
  const clock = clockView(scene, player.timeFactor);
  const given = asked.answers.get(id);
  const isBuzzer = setup.plan.rounds[state.round]?.answering === 'buzzer';
  const phase = state.phase === 'closed' ? 'closed' : clock?.running === false ? 'paused' : 'open';
  return {
    // Whoever is first at the buzzer answers while the clock is held.
    phase: asked.turn === id && phase === 'paused' ? 'open' : phase,
    round,
    opening: asked.opening ?? '',
    question: onPhone(scene, asked, { options: true, film: false }),
    limitMs: clock?.limitMs ?? null,
    leftMs: clock?.leftMs ?? null,
    response: given?.response ?? null,
    mayChange: phase === 'open' && setup.plan.allowChanges && !isBuzzer,
    buzzer: isBuzzer ? buzzerView(scene, player, asked) : null,
  };
}

function buzzerView({ state, elapsedMs }: Scene, player: EveningPlayer, asked: AskedQuestion): BuzzerView {
  const mine = asked.presses.find((press) => press.player === player.id);
  const behindMs = mine ? mine.pressedMs - (asked.presses[0]?.pressedMs ?? 0) : null;
  if (asked.turn === player.id || mine?.right === true) return { state: 'first', behindMs };
  if (mine?.right === false) return { state: 'locked-out', behindMs };
  if (mine || asked.turn !== null) return { state: 'beaten', behindMs };
  const lock = lockOf(state, asked, player, elapsedMs);
  return { state: lock === null ? 'may' : lock === 'locked-out' ? 'locked-out' : 'beaten', behindMs };
}

function revealed(scene: Scene, player: EveningPlayer, round: RoundCard, asked: AskedQuestion): Part {
  const { setup, scores } = scene;
  const counting = countingQuestion(setup, asked);
  if (!counting) return { phase: 'lobby' };
  const outcome = scores.outcomes.get(asked.index)?.get(player.id);
  const verdict = asked.isVoid
    ? 'void'
    : (outcome?.verdict ?? (player.way === 'paper' ? 'waiting' : 'missed'));
  return {
    phase: 'revealed',
    round,
    opening: asked.opening ?? '',
    question: onPhone(scene, asked, { options: true, film: true }),
    response: asked.answers.get(player.id)?.response ?? null,
    outcome: {
      verdict,
      points: outcome?.points ?? 0,
      streak: outcome?.streak ?? scores.players.get(player.id)?.streak ?? 0,
    },
    right: rightResponse(counting),
    explanation: counting.explanation,
  };
}

function tieNumber(scene: Scene, { id }: EveningPlayer, round: RoundCard | null): Part | undefined {
  const { setup, state } = scene;
  const { tie } = state;
  const question = setup.tieQuestion;
  if (!tie?.isOpen || !round || !question || tieSideOf(state, id) === undefined) return undefined;
  const number = tie.numbers.get(id);
  return {
    phase: 'open',
    round,
    opening: tie.opening,
    question: phoneCard(askedCard(setup, { question, order: [] }, 0, { options: true, film: false })),
    limitMs: null,
    leftMs: null,
    response: number === undefined ? null : { kind: 'number', number },
    mayChange: false,
    buzzer: null,
  };
}

function mayShoot(state: EveningState, id: string): boolean {
  const { tie } = state;
  const side = tieSideOf(state, id);
  if (!tie?.isOpen || side === undefined) return false;
  return ![...tie.shots.keys()].some((player) => tieSideOf(state, player) === side);
}
