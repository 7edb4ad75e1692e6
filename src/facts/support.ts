import type { SourceWeight } from './citation.ts';

/** As much of a source as decides what it can carry. */
interface Witness {
  weight: SourceWeight;
  voice: string;
}

/**
 * Counts the independent witnesses among sources: two sources with one voice are one, and machine-written filler
 * (weight `lowest`) is none.
 * @returns how many different voices speak
 */
export function countVoices(sources: readonly Witness[]): number {
  return new Set(sources.filter(({ weight }) => weight !== 'lowest').map(({ voice }) => voice)).size;
}

/**
 * Says whether sources can carry a fact that nobody contests without being named in the stem.
 * The rule: one first-class source, or two independent voices.
 */
export function canStandPlain(sources: readonly Witness[]): boolean {
  return sources.some(({ weight }) => weight === 'first') || countVoices(sources) >= 2;
}
