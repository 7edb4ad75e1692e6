import type { Setup } from '../../quiz/setup.ts';
import type { State, Verdict } from '../../quiz/state.ts';
import type { FrameState } from './Strip.tsx';

/** The strip of a round: a frame for each of its questions. */
export function framesOf(setup: Setup, state: State): FrameState[] {
  return setup.questions.map((_, index) => {
    const answer = state.played.find((played) => played.index === index)?.answers[0];
    if (answer) return frameOf(answer.verdict);
    return index === state.index && state.phase === 'open' ? 'now' : 'ahead';
  });
}

function frameOf(verdict: Verdict): FrameState {
  switch (verdict) {
    case 'right':
    case 'partly':
      return verdict;
    case 'skipped':
      return 'skipped';
    case 'given':
      return 'now';
    case 'wrong':
    case 'late':
    case 'missed':
      return 'wrong';
  }
}
