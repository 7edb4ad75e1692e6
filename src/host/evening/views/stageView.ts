import type { StageView } from '../../../contract/evening.ts';
import { countingQuestion } from '../../../quiz/evening/judge.ts';
import { jokerRound, wagerIndex } from '../../../quiz/evening/stakes.ts';
import { playersIn, sideOf, type AskedQuestion, type EveningPhase } from '../../../quiz/evening/state.ts';
import { rightResponse } from '../../../quiz/rightResponse.ts';
import { askedCard } from './askedCard.ts';
import { commonView, distributionOf, drawnAt, expectedOf, pressesOf, whoIs, type Scene } from './parts.ts';

/** The phases in which a question stands on the stage. */
const ASKING: readonly EveningPhase[] = ['question', 'open', 'closed', 'revealed'];
/** Those in which the standings do. */
const STANDING: readonly EveningPhase[] = ['standings', 'half-time', 'tie', 'shots', 'rating', 'finished'];

/** What the big screen shows now. */
export function stageView(scene: Scene): StageView {
  const { setup, state } = scene;
  const asked = ASKING.includes(state.phase) ? state.asked.get(state.index) : undefined;
  const drawn = asked && drawnAt(setup, asked.index);
  const turn = asked?.turn ?? null;
  const isRevealed = state.phase === 'revealed';
  return {
    as: 'stage',
    ...commonView(scene),
    question: drawn
      ? askedCard(setup, drawn, asked.cluesShown, {
          options: state.phase !== 'question',
          film: isRevealed,
        })
      : null,
    answering: setup.plan.rounds[state.round]?.answering ?? null,
    isVoid: asked?.isVoid ?? false,
    answered: asked?.answers.size ?? 0,
    expected: expectedOf(state),
    presses: asked ? pressesOf(state, asked) : [],
    turn: turn === null ? null : { player: turn, ...whoIs(state, turn) },
    reveal: asked && isRevealed ? revealOf(scene, asked) : null,
    players: playersIn(state).map(({ id }) => ({ id, ...whoIs(state, id) })),
    teams: [...state.teams.values()].map(({ id, name }) => ({
      id,
      name,
      players: playersIn(state).filter(({ team }) => team === id).length,
    })),
    stakes: stakesOf(scene),
    standings: STANDING.includes(state.phase) ? scene.standings : [],
  };
}

/** Who has wagered, and who has played a joker on the round at hand. */
function stakesOf({ setup, state }: Scene): StageView['stakes'] {
  const index = wagerIndex(setup, state);
  const jokers = state.phase === 'round' && jokerRound(setup, state) !== null;
  if (index === null && !jokers) return null;
  const wagers = index === null ? undefined : state.wagers.get(index);
  return {
    wagers: index !== null,
    jokers,
    players: playersIn(state).map((player) => ({
      id: player.id,
      ...whoIs(state, player.id),
      wagered: wagers?.has(player.id) ?? false,
      joker: [sideOf(player), player.id].some((side) => state.jokers.get(side) === state.round),
    })),
  };
}

function revealOf({ setup, state, scores }: Scene, asked: AskedQuestion): StageView['reveal'] {
  const question = countingQuestion(setup, asked);
  if (!question) return null;
  const verdicts = { right: 0, partly: 0, wrong: 0, missed: 0 };
  const outcomes = scores.outcomes.get(asked.index) ?? new Map<string, never>();
  let fastest: { player: string; elapsedMs: number } | null = null;
  for (const [player, { verdict }] of outcomes) {
    verdicts[verdict] += 1;
    const elapsedMs =
      asked.presses.find((press) => press.player === player)?.pressedMs ??
      asked.answers.get(player)?.elapsedMs;
    if (verdict === 'right' && elapsedMs !== undefined && (!fastest || elapsedMs < fastest.elapsedMs))
      fastest = { player, elapsedMs };
  }
  return {
    right: rightResponse(question),
    explanation: question.explanation,
    dispute: question.dispute ?? null,
    sources: question.sources,
    distribution: distributionOf(question, asked),
    verdicts,
    fastest: fastest && { name: whoIs(state, fastest.player).name, elapsedMs: fastest.elapsedMs },
  };
}
