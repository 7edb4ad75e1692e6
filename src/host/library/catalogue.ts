import {
  ENTRY_FILMS,
  LIBRARY_PAGE,
  type LibraryEntry,
  type LibraryPage,
  type LibraryQuery,
} from '../../contract/libraryApi.ts';
import { plainText } from '../../facts/names.ts';
import type { FoundBank, FoundBanks } from './library.ts';

interface CatalogueOptions {
  isOn: (bank: string) => boolean;
  /** The ids of the questions out of play. */
  flagged: ReadonlySet<string>;
  /** How many versions before it a file has. */
  versions: (file: string) => number;
}

/** Lists a page of the banks that a query finds: by words of one of their films' titles in any language, or of their name. */
export function catalogueOf(
  found: FoundBanks,
  { search = '', topic = null, show = 'all', page = 0 }: LibraryQuery,
  { isOn, flagged, versions }: CatalogueOptions,
): LibraryPage {
  const { banks } = found;
  const words = plainText(search).split(' ').filter(Boolean);
  const hits = banks.flatMap((bank) => {
    if (show === 'own' && bank.shipped) return [];
    if (show === 'shipped' && !bank.shipped) return [];
    if (show === 'off' && isOn(bank.id)) return [];
    if (topic !== null && !bank.counts.topics.some((one) => one.topic === topic)) return [];
    const films = filmsFound(bank, words);
    return films ? [{ bank, films }] : [];
  });
  const out = found.inBanks(flagged);
  const entry = ({ bank, films }: (typeof hits)[number]): LibraryEntry => ({
    bank: bank.id,
    shipped: bank.shipped,
    enabled: isOn(bank.id),
    films: films.flatMap((at) => bank.film(at) ?? []),
    filmCount: bank.filmCount,
    questions: bank.questionCount,
    topics: bank.counts.topics.map(({ topic: one, questions }) => ({ topic: one, questions })),
    flagged: out.get(bank)?.length ?? 0,
    versions: bank.shipped ? 0 : versions(bank.file),
  });
  return {
    entries: hits.slice(page * LIBRARY_PAGE, (page + 1) * LIBRARY_PAGE).map(entry),
    total: hits.length,
    banks: banks.length,
    films: found.filmCount(),
    questions: banks.reduce((sum, { questionCount }) => sum + questionCount, 0),
    flagged: flagged.size,
  };
}

/**
 * Which films of a bank to name: those that have all the words in what they are called, or the first ones where the bank's own
 * name has them.
 * @returns at most `ENTRY_FILMS` places in its films; undefined where it has the words nowhere
 */
function filmsFound(bank: FoundBank, words: readonly string[]): number[] | undefined {
  const first = Array.from({ length: Math.min(bank.filmCount, ENTRY_FILMS) }, (_, at) => at);
  const [longest] = words.toSorted((one, other) => other.length - one.length);
  if (longest === undefined) return first;
  const { names } = bank;
  const found: number[] = [];
  for (let at = names.indexOf(longest); at !== -1 && found.length < ENTRY_FILMS;) {
    const start = names.lastIndexOf('\n', at) + 1;
    const end = names.indexOf('\n', at);
    const line = names.slice(start, end === -1 ? undefined : end);
    if (words.every((word) => line.includes(word))) found.push(lineNumber(names, start));
    at = end === -1 ? -1 : names.indexOf(longest, end);
  }
  if (found.length > 0) return found;
  const name = plainText(bank.id);
  return words.every((word) => name.includes(word)) ? first : undefined;
}

/** In which line of a text, from 0, a place lies. */
function lineNumber(text: string, place: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
