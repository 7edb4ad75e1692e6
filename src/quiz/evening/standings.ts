import { scoreEvening, type Scores } from './score.ts';
import type { EveningSetup } from './setup.ts';
import { entrantsOf, playersIn, type EveningState } from './state.ts';
import { tieWinner } from './tieBreak.ts';

/** One line of the standings. */
export interface Standing {
  entrant: string;
  kind: 'player' | 'team';
  name: string;
  points: number;
  right: number;
  byRound: number[];
  /** From 1; those with as many points share one, but for the winner of a tie-break. */
  rank: number;
  /** How many ranks it has gone up since the last round ended; below 0: down; 0 in the first round. */
  moved: number;
}

/** The standings of what is revealed, the first first. */
export function standings(setup: EveningSetup, state: EveningState, scores?: Scores): Standing[] {
  const now = ranked(setup, state, scores ?? scoreEvening(setup, state));
  if (state.round < 1) return now;
  const before = ranked(setup, state, scoreEvening(setup, state, { beforeRound: state.round }));
  const rankBefore = new Map(before.map(({ entrant, rank }) => [entrant, rank]));
  return now.map((one) => ({ ...one, moved: (rankBefore.get(one.entrant) ?? one.rank) - one.rank }));
}

function ranked(setup: EveningSetup, state: EveningState, { players, teams }: Scores): Standing[] {
  const winner = tieWinner(state);
  const lines = entrantsOf(state, setup.plan.entrants).flatMap(
    (entrant): Omit<Standing, 'rank' | 'moved'>[] => {
      const team = teams.get(entrant);
      const tally = team ?? players.get(entrant);
      const name = state.teams.get(entrant)?.name ?? state.players.get(entrant)?.name;
      if (!tally || name === undefined) return [];
      const { points, right, byRound } = tally;
      return [{ entrant, kind: team ? 'team' : 'player', name, points, right, byRound: [...byRound] }];
    },
  );
  const wins = ({ entrant }: { entrant: string }) => Number(entrant === winner);
  lines.sort((one, other) => other.points - one.points || wins(other) - wins(one));
  let rank = 0;
  return lines.map((line, at) => {
    const above = lines[at - 1];
    if (above?.points !== line.points || above.entrant === winner) rank = at + 1;
    return { ...line, rank, moved: 0 };
  });
}

/** The entrants that share the first place and can play for it; none when there is one winner, or nobody has a point. */
export function tiedForFirst(
  setup: EveningSetup,
  state: EveningState,
  lines: readonly Standing[] = standings(setup, state),
): string[] {
  const first = lines.filter(({ rank }) => rank === 1);
  if (first.length < 2 || first.every(({ points }) => points === 0)) return [];
  const present = new Set(playersIn(state).flatMap(({ id, team }) => [id, team]));
  const able = first.filter(({ entrant }) => present.has(entrant));
  return able.length < 2 ? [] : able.map(({ entrant }) => entrant);
}
