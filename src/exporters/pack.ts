import { strToU8, zipSync } from 'fflate';
import type { FactsFile } from '../facts/file.ts';
import { factsText } from '../facts/factsText.ts';
import { Manifest, MANIFEST, PACK_FORMAT, PACK_VERSION } from '../importers/pack/manifest.ts';
import type { Bank } from '../quiz/bank.ts';

/** What goes into a film pack. */
export interface PackContents {
  /** Lower-case letters, digits and hyphens. */
  id: string;
  films: readonly FactsFile[];
  banks: readonly Bank[];
  /** Under which terms it may be passed on, in the packer's words; empty where nobody says. */
  licence: string;
  /** Where it comes from, in the packer's words. */
  notes: string;
}

/** The same pack always has the same bytes. */
const WHEN = new Date(Date.UTC(2000, 1, 1));

/**
 * Writes a film pack (`.reelquiz`): facts, banks, the licence and every source that they name, in one zip file.
 * @throws Error when the id is none, or two films or banks have the same id
 */
export function packOf({ id, films, banks, licence, notes }: PackContents): Uint8Array {
  const facts = new Map(films.map((file) => [`facts/${file.film.id}.yaml`, factsText(file)]));
  const written = new Map(
    banks.map((bank) => [`banks/${bank.id}.json`, `${JSON.stringify(bank, null, 2)}\n`]),
  );
  if (facts.size < films.length || written.size < banks.length)
    throw new Error('two films or two banks have the same id: rename one');
  const manifest = Manifest.parse({
    format: PACK_FORMAT,
    version: PACK_VERSION,
    id,
    licence,
    notes,
    facts: [...facts.keys()],
    banks: [...written.keys()],
  });
  const texts: Record<string, string> = {
    [MANIFEST]: `${JSON.stringify(manifest, null, 2)}\n`,
    'LICENCE.txt': `${licence === '' ? 'Nobody has said under which terms this pack may be passed on.' : licence}\n`,
    'SOURCES.txt': sourcesText(films, banks, notes),
    ...Object.fromEntries(facts),
    ...Object.fromEntries(written),
  };
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { level: 9, mtime: WHEN });
}

function sourcesText(films: readonly FactsFile[], banks: readonly Bank[], notes: string): string {
  const sources = new Map<string, string>();
  for (const { sources: of, film } of films)
    for (const { id, title, kind, author } of of)
      sources.set(
        `${film.id} ${id}`,
        `${film.id}: ${title.en} (${[kind, author].filter(Boolean).join(', ')})`,
      );
  for (const { questions, id: bank } of banks)
    for (const { id, title } of questions.flatMap((question) => question.sources))
      sources.set(`${bank} ${id}`, `${bank}: ${title.en}`);
  return [...(notes === '' ? [] : [notes, '']), ...sources.values(), ''].join('\n');
}
