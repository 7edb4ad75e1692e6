import { FactsFile } from '../facts/file.ts';
import { factsOfSheet } from '../facts/sheetFacts.ts';
import { readFilmLine } from './filmsJsonl.ts';
import { type Notice, notice } from './notice.ts';
import type { FactsReading, ReadPart } from './reading.ts';

const MOST_FILMS = 50_000;

/**
 * Reads a file with one film a line as facts files, one for each film. A broken line stops no other.
 * @param text the whole file; very long ones are better read line by line with `readFilmLine`
 */
export function importFilmLines(text: string): FactsReading {
  const films: FactsFile[] = [];
  const read: ReadPart[] = [];
  const notices: Notice[] = [];
  const lines = new Map<string, number>();
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = index + 1;
    if (raw.trim() === '') continue;
    if (films.length >= MOST_FILMS) {
      notices.push(notice('too-many', { line }, { count: 'more films', most: MOST_FILMS }));
      break;
    }
    const film = readFilmLine(raw, line);
    if (!film.ok) {
      const { column, field, message } = film.problem;
      notices.push(notice('bad-field', { line, column, field }, { reason: message }));
      continue;
    }
    const before = lines.get(film.value.id);
    if (before !== undefined) {
      const reason = `the id ${film.value.id} is already on line ${before}: rename one, or remove this line`;
      notices.push(notice('bad-field', { line, field: 'id' }, { reason }));
      continue;
    }
    const facts = FactsFile.safeParse(factsOfSheet(film.value));
    if (!facts.success) {
      const [issue] = facts.error.issues;
      const field = (issue?.path ?? []).map(String).join('.');
      notices.push(notice('bad-field', { line, field }, { reason: issue?.message ?? 'it is no film' }));
      continue;
    }
    lines.set(film.value.id, line);
    films.push(facts.data);
    read.push({ id: facts.data.film.id, place: { line } });
  }
  if (films.length === 0 && notices.length === 0) notices.push(notice('file-empty'));
  return { films, read, notices };
}
