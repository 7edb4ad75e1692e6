/** So many frames go beside each other before their words get too narrow. */
const MOST_BESIDE = 6;
const MOST_BESIDE_NARROW = 3;

/**
 * How many frames of a strip lie beside each other, so that its rows are as even as can be.
 * @param cards how many frames there are
 * @returns the columns on a wide screen, and on a narrow one
 */
export function columnsOf(cards: number): { wide: number; narrow: number } {
  const evenly = (most: number) => Math.ceil(cards / Math.ceil(cards / most));
  return { wide: evenly(MOST_BESIDE), narrow: evenly(MOST_BESIDE_NARROW) };
}
