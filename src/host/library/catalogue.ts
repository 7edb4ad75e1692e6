import { LIBRARY_PAGE, type LibraryEntry, type LibraryQuery } from '../../contract/libraryApi.ts';
import { plainText } from '../../facts/names.ts';
import { TOPICS } from '../../facts/topic.ts';
import type { Bank } from '../../quiz/bank.ts';
import type { FoundBank, FoundBanks } from './library.ts';

interface CatalogueOptions {
  isOn: (bank: string) => boolean;
  /** The ids of the questions out of play. */
  flagged: ReadonlySet<string>;
  /** How many versions before it a file has. */
  versions: (file: string) => number;
}

export interface Catalogue {
  entries: LibraryEntry[];
  total: number;
  banks: number;
  films: number;
  questions: number;
  flagged: number;
}

/** Lists a page of the banks that a query finds: by words of their films' titles in any language, or of their name. */
export function catalogueOf(
  { banks }: FoundBanks,
  { search = '', topic = null, show = 'all', page = 0 }: LibraryQuery,
  { isOn, flagged, versions }: CatalogueOptions,
): Catalogue {
  const wanted = plainText(search).split(' ').filter(Boolean);
  const found = banks.filter(({ bank, shipped }) => {
    if (show === 'own' && shipped) return false;
    if (show === 'shipped' && !shipped) return false;
    if (show === 'off' && isOn(bank.id)) return false;
    if (topic !== null && !bank.questions.some((question) => question.topic === topic)) return false;
    return wanted.length === 0 || wanted.every((word) => namesOf(bank).includes(word));
  });
  const entry = ({ bank, file, shipped }: FoundBank): LibraryEntry => ({
    bank: bank.id,
    shipped,
    enabled: isOn(bank.id),
    films: bank.films,
    questions: bank.questions.length,
    topics: TOPICS.flatMap((one) => {
      const questions = bank.questions.filter((question) => question.topic === one).length;
      return questions === 0 ? [] : [{ topic: one, questions }];
    }),
    flagged: bank.questions.filter(({ id }) => flagged.has(id)).length,
    versions: shipped ? 0 : versions(file),
  });
  const all = banks.flatMap(({ bank }) => bank.films.map(({ id }) => id));
  return {
    entries: found.slice(page * LIBRARY_PAGE, (page + 1) * LIBRARY_PAGE).map(entry),
    total: found.length,
    banks: banks.length,
    films: new Set(all).size,
    questions: banks.reduce((sum, { bank }) => sum + bank.questions.length, 0),
    flagged: flagged.size,
  };
}

/** A bank that was read stays as it is, and there can be many. */
const names = new WeakMap<Bank, string>();

function namesOf(bank: Bank): string {
  const before = names.get(bank);
  if (before !== undefined) return before;
  const all = bank.films.flatMap(({ title, originalTitle, year }) => [
    title.en,
    title.zh ?? '',
    originalTitle ?? '',
    String(year),
  ]);
  const made = [bank.id, ...all].map(plainText).join(' ');
  names.set(bank, made);
  return made;
}
