import { z } from 'zod';
import type { EveningSetup } from './setup.ts';
import { placesOf } from './setup.ts';
import { standings, type Standing } from './standings.ts';
import { playersIn, type EveningState } from './state.ts';

/** What an evening came to, for lists and the season. */
export const EveningResults = z.object({
  name: z.string(),
  planId: z.string(),
  players: z.number(),
  teams: z.number(),
  revealed: z.number(),
  questions: z.number(),
  standings: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['player', 'team']),
      points: z.number(),
      rank: z.number(),
    }),
  ),
});
export type EveningResults = z.infer<typeof EveningResults>;

/**
 * Sums up an evening as it stands.
 * @param lines its standings, where they are known
 */
export function resultsOf(
  setup: EveningSetup,
  state: EveningState,
  lines: readonly Standing[] = standings(setup, state),
): EveningResults {
  return {
    name: setup.plan.name,
    planId: setup.plan.id,
    players: playersIn(state).length,
    teams: state.teams.size,
    revealed: [...state.asked.values()].filter(({ stage }) => stage === 'revealed').length,
    questions: placesOf(setup).length,
    standings: lines.map(({ name, kind, points, rank }) => ({ name, kind, points, rank })),
  };
}
