/** One line of the bench: a figure of ours beside the same figure of a baseline measured in the same run. */
export interface Entry {
  name: string;
  value: number;
  unit: 'ms' | 'MB' | 'kB' | 'frames';
  /** The baseline's figure, in the same unit. */
  baseline: number;
  /** value / baseline: what can be compared between machines. */
  ratio: number;
  /** The highest ratio that is good enough. */
  goal: number;
  met: boolean;
}

/**
 * Sets a figure beside its baseline.
 * @param figures `value` and `baseline` in ms, and the highest ratio that is good enough
 */
export function entry(name: string, figures: { value: number; baseline: number; goal: number }): Entry {
  const { value, baseline, goal } = figures;
  const ratio = value / baseline;
  return { name, value, unit: 'ms', baseline, ratio, goal, met: ratio <= goal };
}

/**
 * The value below which a share of the samples lies (nearest rank).
 * @param share from 0 to 1: 0.5 for the median, 0.99 for the 99th percentile
 * @throws Error when there are no samples
 */
export function quantile(samples: readonly number[], share: number): number {
  const rank = Math.max(0, Math.ceil(share * samples.length) - 1);
  const value = samples.toSorted((a, b) => a - b)[rank];
  if (value === undefined) throw new Error('There are no samples.');
  return value;
}

/** The median and the 99th percentile of two series, as two entries. */
export function medianAndTail(
  name: string,
  ours: readonly number[],
  baseline: readonly number[],
  goals: { p50: number; p99: number },
): Entry[] {
  return [['p50', 0.5] as const, ['p99', 0.99] as const].map(([label, share]) =>
    entry(`${name}, ${label}`, {
      value: quantile(ours, share),
      baseline: quantile(baseline, share),
      goal: goals[label],
    }),
  );
}
