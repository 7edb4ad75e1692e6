import type { Library, RoundRequest } from '../../contract/api.ts';
import { useLibrary } from './library.ts';
import { roundToOffer } from './roundToOffer.ts';
import { useSettings } from './settings.ts';

/** What there is to play, and the round that is offered of it: the last one chosen. Null until it is known, or nothing. */
export function useOffer(): { library: Library | null; offer: RoundRequest | null } {
  const library = useLibrary((store) => store.library);
  const lastRound = useSettings(({ settings }) => settings.lastRound);
  return { library, offer: roundToOffer(library, lastRound) };
}
