import type { FactBook } from '../facts/book.ts';
import type { Fact } from '../facts/fact.ts';
import { standingOf } from '../facts/standing.ts';

/** Facts that may stand in one question. */
interface Group {
  /** The source whose word the question is then; none where the facts stand on their own. */
  speaker?: string;
  /** The facts for which the group is there. */
  own: Fact[];
  /** Facts that stand on their own and that the speaker tells as well. */
  also: Fact[];
}

/**
 * Sorts facts by who has to be named with them: first those that stand on their own, then, for each source, those that
 * are its word alone. Facts that must not be asked are in no group.
 */
export function groupsOf(book: FactBook, facts: readonly Fact[]): Group[] {
  const free = facts.filter((fact) => ['plain', 'qualified'].includes(standingOf(book, fact).status));
  const bound = facts.filter((fact) => standingOf(book, fact).status === 'attributed');
  const spoken = [...Map.groupBy(bound, ({ sources }) => sources[0]?.id ?? '')].map(([speaker, own]) => ({
    speaker,
    own,
    also: free.filter(({ sources }) => sources.some(({ id }) => id === speaker)),
  }));
  return [...(free.length > 0 ? [{ own: free, also: [] }] : []), ...spoken];
}

/**
 * Splits items into as few groups as possible of at most `most`, as even in size as can be.
 * @returns the groups, in the order of the items
 */
export function evenly<T>(items: readonly T[], most: number): T[][] {
  const groups = Math.ceil(items.length / most);
  return Array.from({ length: groups }, (_, index) =>
    items.slice(Math.ceil((index * items.length) / groups), Math.ceil(((index + 1) * items.length) / groups)),
  );
}
