import { useEffect, useState } from 'react';
import type { FilmsOfBanks, Library } from '../../../contract/api.ts';
import { api } from '../../stores/api.ts';

/**
 * The library as if its banks had only the films that are wanted of them, so that questions are counted by film.
 * @returns the library as it is until the counts are there, and where no bank is narrowed
 */
export function useNarrowed(library: Library, films: FilmsOfBanks | undefined): Library {
  const [narrowed, setNarrowed] = useState<{ films: FilmsOfBanks; banks: Library['banks'] } | null>(null);
  useEffect(() => {
    if (!films) return undefined;
    let isWanted = true;
    void api('library.narrow', { films }).then((answer) => {
      // A count that can't be had is no reason to stop: the host draws from what there is.
      if (isWanted && answer.ok) setNarrowed({ films, banks: answer.value.banks });
    });
    return () => {
      isWanted = false;
    };
  }, [films]);
  if (!films || narrowed?.films !== films) return library;
  const byId = new Map(narrowed.banks.map((bank) => [bank.id, bank]));
  return { ...library, banks: library.banks.map((bank) => byId.get(bank.id) ?? bank) };
}
