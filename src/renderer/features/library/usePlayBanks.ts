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
      const request = { ...offer, mode: 'quick', bankIds, films: undefined, topics: [...TOPICS] } as const;
      const there = countDrawable(library, request);
      await play({
        ...request,
        topics: [...TOPICS],
        hideSpoilers: there > 0 && offer.hideSpoilers,
        questions: Math.max(1, Math.min(QUESTIONS, there)),
      });
    },
  };
}
