/**
 * By how much one press changes a wager, wherever it is placed.
 * @param most the points that may be wagered
 */
export const wagerStep = (most: number): number => (most > 200 ? 50 : most > 20 ? 5 : 1);
