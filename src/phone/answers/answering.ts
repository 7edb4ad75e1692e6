import { useState } from 'preact/hooks';
import type { PhoneQuestion, PhoneResponse } from '../../contract/room/toPhone.ts';
import type { SceneOf } from '../screens/scenes.ts';
import { usePhone } from '../ui/context.ts';

/** A question with its options shown. */
export type ShownScene = SceneOf<'open' | 'closed'>;

/** How the answer at hand stands, for the parts that take it. */
export interface Answering {
  question: PhoneQuestion;
  /** What was given or is on its way; null while nothing is. */
  given: PhoneResponse | null;
  /** Whether one may answer now. */
  isOpen: boolean;
  isSending: boolean;
  give: (response: PhoneResponse) => void;
}

/** The answer to the question at hand, from the room or on its way to it. */
export function useAnswering(scene: ShownScene): Answering {
  const { state, send } = usePhone();
  const { sending } = state;
  const onItsWay =
    sending?.action.type === 'answer' && sending.action.opening === scene.opening
      ? sending.action.response
      : null;
  const given = onItsWay ?? scene.response;
  const mayAnswer = scene.response === null || scene.mayChange;
  return {
    question: scene.question,
    given,
    isOpen: scene.phase === 'open' && sending === null && mayAnswer,
    isSending: onItsWay !== null,
    give: (response) => {
      send({ type: 'answer', opening: scene.opening, response });
    },
  };
}

/** A draft of an answer: what was given, when there is something, or what is being put together. */
export function useDraft<Draft>(initial: Draft, given: Draft | null): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(given === null ? initial : given);
  return [draft, setDraft];
}
