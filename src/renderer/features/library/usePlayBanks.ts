import type { RoundRequest } from '../../../contract/api.ts';
import { TOPICS } from '../../../facts/topic.ts';
import { useLibrary } from '../../stores/library.ts';
import { countDrawable, roundToOffer } from '../../stores/roundToOffer.ts';
import { useSettings } from '../../stores/settings.ts';
import { usePlay } from '../../stores/usePlay.ts';

const QUESTIONS = 10;

/** Begins a round of some banks alone, by the rules of the round on offer. */
export function usePlayBanks() {
  const { play, problem, forgetProblem } = usePlay();
  return {
    problem,
    forgetProblem,
    playBanks: async (bankIds: string[]) => {
      const { library } = useLibrary.getState();
      const offer = roundToOffer(library, useSettings.getState().settings.lastRound);
      if (!library || !offer) return;
      const request: RoundRequest = {
        ...offer,
        mode: 'quick',
        bankIds,
        films: undefined,
        topics: [...TOPICS],
      };
      const there = countDrawable(library, request);
      // A bank that gives away what happens throughout is played all the same, for it was asked for.
      const hideSpoilers = there > 0 && request.hideSpoilers;
      const most = countDrawable(library, { ...request, hideSpoilers });
      await play({ ...request, hideSpoilers, questions: Math.max(1, Math.min(QUESTIONS, most)) });
    },
  };
}
