import type { GameSummary } from '../../../contract/api.ts';
import { MODES, type Mode } from '../../../quiz/setup.ts';

/** The modes that were played, in their usual order, and how many rounds of each. */
export function modesOf(history: readonly Pick<GameSummary, 'mode'>[]): { mode: Mode; count: number }[] {
  return MODES.map((mode) => ({ mode, count: history.filter((game) => game.mode === mode).length })).filter(
    ({ count }) => count > 0,
  );
}
