import { FactsFile } from '../../facts/file.ts';
import { type Notice, notice, type Place } from '../notice.ts';
import type { FactsReading, ReadPart } from '../reading.ts';

/**
 * Holds a file against its schema, and takes out the facts at fault until it fits.
 * @param places where each fact was read, by its id
 * @param notices told of what is taken out
 */
export function checkedFacts(
  file: FactsFile,
  places: ReadonlyMap<string, Place>,
  notices: Notice[],
): FactsReading {
  let facts = file.facts;
  // Each turn takes out at least one fact.
  for (;;) {
    const result = FactsFile.safeParse({ ...file, facts });
    if (result.success) {
      const read: ReadPart[] = facts.map(({ id }) => ({ id, place: places.get(id) ?? {} }));
      return { films: [result.data], read, notices };
    }
    const reasons = new Map<number, string>();
    for (const { path, message } of result.error.issues) {
      if (path[0] === 'facts' && typeof path[1] === 'number') reasons.set(path[1], message);
    }
    if (reasons.size === 0) {
      const [issue] = result.error.issues;
      const reason = issue?.message ?? 'it is no film';
      return {
        films: [],
        read: [],
        notices: [...notices, notice('bad-field', { field: String(issue?.path[0] ?? '') }, { reason })],
      };
    }
    for (const [index, reason] of reasons) {
      const fact = facts[index];
      notices.push(notice('bad-field', places.get(fact?.id ?? '') ?? {}, { reason }));
    }
    facts = facts.filter((_, index) => !reasons.has(index));
  }
}
