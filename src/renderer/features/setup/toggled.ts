/** The items with one more or without it. */
export function toggled<Item>(items: readonly Item[], item: Item, on: boolean): Item[] {
  return on ? [...items, item] : items.filter((other) => other !== item);
}
