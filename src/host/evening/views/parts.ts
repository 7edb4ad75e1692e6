import type { AskedCard, ClockView, EveningView } from '../../../contract/evening.ts';
import { answerersOf, isIn, limitOf, type AskedQuestion } from '../../../quiz/evening/state.ts';
import { tieWinner } from '../../../quiz/evening/tieBreak.ts';
import type { Scores } from '../../../quiz/evening/score.ts';
import { placesOf, spanOf, type EveningSetup } from '../../../quiz/evening/setup.ts';
import type { Standing } from '../../../quiz/evening/standings.ts';
import type { EveningState } from '../../../quiz/evening/state.ts';
import type { Response } from '../../../quiz/events.ts';
import type { Question } from '../../../quiz/question.ts';
import { askedCard } from './askedCard.ts';

/** What every view of an evening is made from. */
export interface Scene {
  evening: string;
  revision: number;
  setup: EveningSetup;
  state: EveningState;
  /** Ms since the options of the open question opened, without pauses; 0 when none is open. */
  elapsedMs: number;
  scores: Scores;
  standings: Standing[];
  isConnected: (player: string) => boolean;
}

/** What the views have in common. */
export function commonView(scene: Scene) {
  const { evening, revision, setup, state } = scene;
  return {
    evening,
    revision,
    name: setup.plan.name,
    phase: state.phase,
    round: roundCard(setup, state),
    clock: clockView(scene),
    tie: tieView(scene),
    love: loveView(scene),
  };
}

/** The round at hand; null in the lobby. */
export function roundCard(
  setup: EveningSetup,
  state: EveningState,
): NonNullable<EveningView['round']> | null {
  const plan = setup.plan.rounds[state.round];
  if (!plan) return null;
  const { first, end } = spanOf(setup, state.round);
  return {
    number: state.round + 1,
    of: setup.rounds.length,
    title: plan.title,
    question: Math.max(0, state.index - first + 1),
    questions: end - first,
  };
}

/** The clock as it runs for most; null while no question is open. */
export function clockView({ setup, state, elapsedMs }: Scene, timeFactor = 1): ClockView | null {
  const asked = state.asked.get(state.index);
  if (state.phase !== 'open' || !asked) return null;
  const limitMs = limitOf(setup.plan.rounds[state.round]?.secondsPerQuestion ?? null, asked, { timeFactor });
  return {
    limitMs,
    leftMs: limitMs === null ? null : Math.max(0, limitMs - elapsedMs),
    elapsedMs,
    running: state.heldMs === null,
  };
}

/** The name of a team or player. */
export const nameOf = (state: EveningState, entrant: string): string =>
  state.teams.get(entrant)?.name ?? state.players.get(entrant)?.name ?? '';

/** The name of a player and of their team. */
export function whoIs(state: EveningState, player: string): { name: string; team: string | null } {
  const one = state.players.get(player);
  return { name: one?.name ?? '', team: state.teams.get(one?.team ?? '')?.name ?? null };
}

export function tieView({ setup, state }: Scene): EveningView['tie'] {
  const { tie } = state;
  if (!tie) return null;
  const question = setup.tieQuestion;
  const named = (entrant: string) => ({ entrant, name: nameOf(state, entrant) });
  const winner = tieWinner(state);
  const isNumber = state.phase === 'tie' && tie.isOpen;
  const stage = state.phase === 'shots' || tie.shots.size > 0 ? 'shots' : 'number';
  const card: AskedCard | null = question
    ? askedCard(setup, { question, order: [] }, 0, { options: true, film: false })
    : null;
  return {
    stage,
    left: tie.left.map(named),
    isOpen: tie.isOpen,
    opening: tie.opening,
    question: card,
    answered: stage === 'shots' ? tie.shots.size : tie.numbers.size,
    numbers: isNumber
      ? []
      : [...tie.numbers].map(([player, number]) => ({ player, name: nameOf(state, player), number })),
    shots: tie.isOpen
      ? []
      : [...tie.shots].map(([player, elapsedMs]) => ({ player, name: nameOf(state, player), elapsedMs })),
    key: !isNumber && question?.kind === 'number' ? question.key : null,
    winner: winner === null ? null : named(winner),
  };
}

/** What the club thinks of each film that was asked about. */
export function loveView({ setup, state }: Scene): EveningView['love'] {
  if (!setup.plan.rateFilms) return [];
  return setup.films.map(({ id, title }) => {
    const given = [...(state.ratings.get(id) ?? [])].filter(([player]) => isIn(state.players.get(player)));
    const hearts = [0, 0, 0, 0, 0];
    for (const [, one] of given) hearts[one - 1] = (hearts[one - 1] ?? 0) + 1;
    const sum = given.reduce((all, [, one]) => all + one, 0);
    return { film: id, title, ratings: given.length, hearts, mean: given.length ? sum / given.length : null };
  });
}

/** How many could answer the question at hand by themselves. */
export const expectedOf = (state: EveningState): number => answerersOf(state).length;

/** How often each option was taken; of a kind without, how often each answer was given. */
export function distributionOf(
  question: Question,
  asked: AskedQuestion,
): { option: string; count: number }[] {
  const counts = new Map<string, number>(
    'options' in question && question.kind !== 'match' && question.kind !== 'order'
      ? question.options.map(({ id }) => [id, 0])
      : [],
  );
  for (const { response } of asked.answers.values())
    for (const word of wordsOf(response)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rows = [...counts].map(([option, count]) => ({ option, count }));
  return 'options' in question ? rows : rows.sort((one, other) => other.count - one.count);
}

/** What is counted of a response: options by their ids, prompts and partners as `prompt:partner`, else what was said. */
function wordsOf(response: Response): string[] {
  switch (response.kind) {
    case 'choice':
    case 'truth':
    case 'clues':
      return [response.option];
    case 'select':
      return response.options;
    case 'order':
      return [response.options.join(',')];
    case 'match':
      return Object.entries(response.pairs).map(([prompt, partner]) => `${prompt}:${partner}`);
    case 'number':
      return [String(response.number)];
    case 'text':
      return [response.text.trim()];
    case 'place':
      return [String(response.gap)];
  }
}

/** The presses in the order in which they were made, with the gap to the first. */
export function pressesOf(state: EveningState, asked: AskedQuestion) {
  const first = asked.presses[0]?.pressedMs ?? 0;
  return asked.presses.map(({ player, pressedMs, right }) => ({
    player,
    ...whoIs(state, player),
    behindMs: pressedMs - first,
    right,
  }));
}

/** The drawn question at an index. */
export const drawnAt = (setup: EveningSetup, index: number) => placesOf(setup)[index]?.drawn;
