/**
 * A list with one item moved by some places.
 * @param by negative to the front, positive to the end; never beyond either
 */
export function moved(items: readonly string[], item: string, by: number): string[] {
  const from = items.indexOf(item);
  if (from === -1) return [...items];
  const others = items.filter((other) => other !== item);
  const to = Math.min(others.length, Math.max(0, from + by));
  return [...others.slice(0, to), item, ...others.slice(to)];
}
