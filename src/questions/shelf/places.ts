import type { Candidate } from '../candidate.ts';
import type { Chance } from '../random.ts';
import { severalKeys } from '../order.ts';
import { rankOf } from '../rank.ts';
import type { Draft } from '../template.ts';

/**
 * Puts the options of one draft after the other in order: years ascending, true before false, several keys by chance, and
 * one key so that over the bank it is equally often in each place.
 * @param chance decides among equals
 */
export function openPlaces(chance: Chance): (draft: Draft<unknown>) => Candidate[] {
  const waiting = new Map<number, number[]>();
  /** Each place once, in random order, before any comes again. */
  const nextPlace = (size: number): number => {
    let bag = waiting.get(size);
    if (!bag || bag.length === 0) {
      bag = chance.shuffled(Array.from({ length: size }, (_, place) => place));
      waiting.set(size, bag);
    }
    return bag.pop() ?? 0;
  };
  return (draft) => {
    switch (draft.kind) {
      case 'truth':
        return [draft.key, ...draft.distractors].sort((one) => (one.id === 'true' ? -1 : 1));
      case 'choice':
      case 'clues': {
        const { key, distractors } = draft;
        if (isYear(key)) return [key, ...distractors].sort((one, other) => rank(one) - rank(other));
        const place = nextPlace(distractors.length + 1);
        const others = chance.shuffled(distractors);
        return [...others.slice(0, place), key, ...others.slice(place)];
      }
      case 'select':
      case 'order':
      case 'match':
      case 'number':
      case 'text':
        return severalKeys(draft, chance);
    }
  };
}

function isYear({ id }: Candidate): boolean {
  return id.startsWith('year-');
}

function rank({ text }: Candidate): number {
  return rankOf(text.en)?.rank ?? 0;
}
