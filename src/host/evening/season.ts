import { ordinal, rate, rating } from 'openskill';
import type { SeasonStanding } from '../../contract/evening.ts';
import type { EveningResults } from '../../quiz/evening/results.ts';

/**
 * How strong everybody has shown to be over some evenings, the strongest first. Players and teams are known again by
 * their names, and are rated apart, from where each came in each evening. The rating is that of Weng and Lin (2011), "A
 * Bayesian Approximation Method for Online Ranking", Journal of Machine Learning Research 12, as openskill computes it.
 * @param evenings the first one first
 */
export function seasonOf(evenings: readonly EveningResults[]): SeasonStanding[] {
  const all = new Map<string, Omit<SeasonStanding, 'ordinal'>>();
  for (const { standings } of evenings) {
    for (const kind of ['player', 'team'] as const) {
      const lines = standings.filter((line) => line.kind === kind);
      const before = lines.map((line) => known(all, kind, line.name));
      // One who played against nobody has shown nothing.
      const after =
        lines.length < 2
          ? before.map((one) => [one])
          : rate(
              before.map(({ mu, sigma }) => [{ mu, sigma }]),
              { rank: lines.map(({ rank }) => rank) },
            );
      before.forEach((one, at) => {
        const line = lines[at];
        one.evenings += 1;
        one.wins += Number(line?.rank === 1);
        one.points += line?.points ?? 0;
        one.mu = after[at]?.[0]?.mu ?? one.mu;
        one.sigma = after[at]?.[0]?.sigma ?? one.sigma;
      });
    }
  }
  return [...all.values()]
    .map((one) => ({ ...one, ordinal: ordinal(one) }))
    .sort((one, other) => other.ordinal - one.ordinal || other.points - one.points);
}

function known(
  all: Map<string, Omit<SeasonStanding, 'ordinal'>>,
  kind: SeasonStanding['kind'],
  name: string,
): Omit<SeasonStanding, 'ordinal'> {
  const key = `${kind} ${name.toLowerCase()}`;
  const one = all.get(key) ?? { name, kind, evenings: 0, wins: 0, points: 0, ...rating() };
  all.set(key, one);
  return one;
}
