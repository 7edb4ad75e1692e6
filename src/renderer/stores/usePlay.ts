import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { RoundRequest } from '../../contract/api.ts';
import type { Problem } from '../../contract/result.ts';
import { useRound } from './round.ts';

/** Begins a round and goes to it; `problem` says why it could not begin. */
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
        const started = await start(request);
        if (started.ok) navigate(`/round/${started.value.id}`);
        else setProblem(started.problem);
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
