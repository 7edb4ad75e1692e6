import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { RoundRequest } from '../../contract/api.ts';
import type { Problem } from '../../contract/result.ts';
import { stretched } from '../../contract/settings.ts';
import { playSound } from '../sound/useSound.ts';
import { useRound } from './round.ts';
import { useSettings } from './settings.ts';

/**
 * Begins a round and goes to it; `problem` says why it could not begin. The time that is asked for is the round's own:
 * the player's time factor comes on top of it here.
 */
export function usePlay(): {
  play: (request: RoundRequest) => Promise<void>;
  problem: Problem | null;
  forgetProblem: () => void;
} {
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const busy = useRef(false);
  const start = useRound((round) => round.start);
  return {
    play: async (request) => {
      // A second click comes before the first has led anywhere.
      if (busy.current) return;
      busy.current = true;
      try {
        const { timeFactor } = useSettings.getState().settings;
        const secondsPerQuestion = stretched(request.secondsPerQuestion, timeFactor);
        const started = await start({ ...request, secondsPerQuestion });
        if (started.ok) {
          playSound('projectorStart');
          navigate(`/round/${started.value.id}`);
        } else setProblem(started.problem);
      } finally {
        busy.current = false;
      }
    },
    problem,
    forgetProblem: () => {
      setProblem(null);
    },
  };
}
