/** What an answer given in time is worth. */
export type GradedVerdict = 'right' | 'partly' | 'wrong';

/**
 * The word for a share of the points.
 * @param share from 0 to 1
 * @returns `right` for all of them, `wrong` for none, `partly` for what is between
 */
export function verdictOf(share: number): GradedVerdict {
  if (share >= 1) return 'right';
  return share > 0 ? 'partly' : 'wrong';
}
