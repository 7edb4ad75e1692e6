import type { HostQuestion } from '../../../contract/evening.ts';
import { countingQuestion, judge, rulingOn } from '../../../quiz/evening/judge.ts';
import { placesOf } from '../../../quiz/evening/setup.ts';
import type { AskedQuestion } from '../../../quiz/evening/state.ts';
import { rightResponse } from '../../../quiz/rightResponse.ts';
import { distributionOf, expectedOf, pressesOf, whoIs, type Scene } from './parts.ts';

/** A question as the host sees it, with its key and everybody's answers; undefined for one that was not shown. */
export function hostQuestion(scene: Scene, index: number): HostQuestion | undefined {
  const { setup, state } = scene;
  const asked = state.asked.get(index);
  const place = placesOf(setup)[index];
  const question = asked && countingQuestion(setup, asked);
  if (!asked || !place || !question) return undefined;
  return {
    index,
    round: place.round,
    opening: asked.opening,
    stage: asked.stage,
    question: place.drawn.question,
    order: place.drawn.order,
    cluesShown: asked.cluesShown,
    right: rightResponse(question),
    keyChanged: asked.key !== null,
    isVoid: asked.isVoid,
    closedBy: asked.closedBy,
    answered: asked.answers.size,
    expected: expectedOf(state),
    answers: answersOf(scene, asked),
    distribution: distributionOf(question, asked),
    presses: pressesOf(state, asked),
    turn: asked.turn,
  };
}

function answersOf({ setup, state, scores }: Scene, asked: AskedQuestion): HostQuestion['answers'] {
  const judged = judge(setup, asked);
  const outcomes = scores.outcomes.get(asked.index);
  const players = new Set([...asked.answers.keys(), ...asked.presses.map(({ player }) => player)]);
  return [...players].map((player) => {
    const given = asked.answers.get(player);
    const one = judged.get(player);
    return {
      player,
      name: whoIs(state, player).name,
      response: given?.response ?? null,
      elapsedMs: given?.elapsedMs ?? one?.elapsedMs ?? 0,
      verdict: one?.verdict ?? 'missed',
      share: one?.share ?? 0,
      points: outcomes?.get(player)?.points ?? 0,
      ruling: rulingOn(asked, player) ?? null,
      near: given?.near ?? false,
    };
  });
}
