import type { Citation } from '../../facts/citation.ts';
import type { FactStatus } from '../../facts/fact.ts';
import type { FilmSheet, SheetField } from '../../facts/sheet.ts';
import { refsOfField } from '../../facts/sheetFacts.ts';
import type { Source } from '../../facts/source.ts';
import { canStandPlain, countVoices } from '../../facts/support.ts';
import { voicesBySource } from '../../facts/voices.ts';

/**
 * How what a sheet says in a field may be asked, and who carries it. Very many films share one stance, since they have the
 * same sources for the field, so two can be compared as objects.
 */
export interface Stance {
  status: Exclude<FactStatus, 'qualified'>;
  /** The source that is named first. */
  speaker: Source | undefined;
  /** The ids of all sources that carry it. */
  carriers: readonly string[];
  citations: Citation[];
  voices: number;
}

/** Works out stances, each once for all films with the same sources. */
export function openStances(): (
  sheet: FilmSheet,
  field: SheetField,
  isContested: boolean,
) => Stance | undefined {
  const bySources = new WeakMap<readonly Source[], Map<string, Stance>>();
  return ({ sources, carriers }, field, isContested) => {
    const ids = carriers[field];
    if (ids === undefined) return undefined;
    let known = bySources.get(sources);
    if (!known) bySources.set(sources, (known = new Map<string, Stance>()));
    const key = `${field} ${ids.join(' ')} ${isContested}`;
    let stance = known.get(key);
    if (!stance) known.set(key, (stance = stanceOf(sources, ids, field, isContested)));
    return stance;
  };
}

/**
 * Whether what is said may stand behind one question: one source's word goes together only with what the same source
 * says as well.
 */
export function standTogether(stances: readonly Stance[]): boolean {
  const speaker = stances.find(({ status }) => status === 'attributed')?.speaker?.id;
  if (stances.some(({ status }) => status === 'never')) return false;
  return speaker === undefined || stances.every(({ carriers }) => carriers.includes(speaker));
}

/** The same rule as `standingOf` has for a fact without an override, on the sources of a field. */
function stanceOf(
  sources: readonly Source[],
  ids: readonly string[],
  field: SheetField,
  isContested: boolean,
): Stance {
  const citations = cite(sources, ids, field);
  const isFiller = citations.every(({ weight }) => weight === 'lowest');
  const isPlain = !isContested && canStandPlain(citations);
  return {
    status: isFiller ? 'never' : isPlain ? 'plain' : 'attributed',
    speaker: sources.find(({ id }) => id === ids[0]),
    carriers: ids,
    citations,
    voices: countVoices(citations),
  };
}

/** Sources with all that a player is shown of them. */
export function cite(sources: readonly Source[], ids: readonly string[], field: SheetField): Citation[] {
  const voices = voicesBySource(sources);
  return refsOfField(ids, field).flatMap(({ id, at }) => {
    const source = sources.find((one) => one.id === id);
    return source
      ? [{ id, title: source.title, weight: source.weight, voice: voices.get(id) ?? id, at }]
      : [];
  });
}
