/**
 * How many slips lie between two texts: a letter left out, added or replaced, or two neighbours swapped.
 * Source: Damerau (1964), "A technique for computer detection and correction of spelling errors", Communications of
 * the ACM 7, counted as Levenshtein does; no letter is touched twice.
 */
export function slipsBetween(one: string, other: string): number {
  const [from, to] = [Array.from(one), Array.from(other)];
  let beforeLast: number[] = [];
  let last = [0, ...to.map((_, index) => index + 1)];
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, target] of to.entries()) {
      const left = (current[column] ?? 0) + 1;
      const above = (last[column + 1] ?? 0) + 1;
      const across = (last[column] ?? 0) + (letter === target ? 0 : 1);
      const isSwap = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === target;
      const swapped = isSwap ? (beforeLast[column - 1] ?? 0) + 1 : Infinity;
      current.push(Math.min(left, above, across, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return last.at(-1) ?? 0;
}
