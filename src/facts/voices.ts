import type { Source } from './source.ts';

/** As much of a source as tells who speaks in it. */
type Speaker = Pick<Source, 'id' | 'voice' | 'author' | 'repeats'>;

/**
 * Finds out who speaks in each source. Sources with one author are one voice, and so are a source and those it repeats,
 * however long the chain: a text that copies another is no second witness.
 * @returns a source's id -> its voice: the name somebody gave the voice, or the id of its first source
 */
export function voicesBySource(sources: readonly Speaker[]): Map<string, string> {
  const voices = new Map<string, Speaker[]>();
  for (const source of sources) {
    const heard = [...new Set(voices.values())].filter((group) =>
      group.some((other) => isSame(source, other)),
    );
    const group = [...heard.flat(), source];
    for (const { id } of group) voices.set(id, group);
  }
  return new Map(
    sources.map(({ id }) => {
      const group = voices.get(id) ?? [];
      const first = sources.find((source) => group.includes(source));
      return [id, group.find(({ voice }) => voice !== undefined)?.voice ?? first?.id ?? id];
    }),
  );
}

function isSame(one: Speaker, other: Speaker): boolean {
  return (
    one.repeats.includes(other.id) ||
    other.repeats.includes(one.id) ||
    (one.voice !== undefined && one.voice === other.voice) ||
    (one.author !== undefined && one.author === other.author)
  );
}
