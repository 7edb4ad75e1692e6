import { stringify } from 'yaml';
import type { FactsFile } from './file.ts';
import type { LocalText } from './text.ts';

const LINE = 120;

/**
 * Writes facts as a file that people can read and go on with: fields that say nothing are left out, and words in English
 * alone stand without their language. `parseFacts` gives the same facts back.
 * @returns YAML, always the same text for the same facts
 */
export function factsText(file: FactsFile): string {
  const { format, version, film, sources, entities, facts } = file;
  const written = { format, version, film, sources, entities, facts };
  return stringify(lean(written), { aliasDuplicateObjects: false, lineWidth: LINE });
}

/** What a field has when it is left out. */
const DEFAULTS: Readonly<Record<string, unknown>> = { pool: false, spoiler: false, centrality: 0.5 };
/** Fields that have to be there even when they are empty. */
const KEPT = ['facts', 'sources', 'titles', 'claims'];

function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean);
  if (typeof value !== 'object' || value === null) return value;
  if (isEnglishOnly(value)) return value.en;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
      if (part === undefined || (Object.hasOwn(DEFAULTS, name) && DEFAULTS[name] === part)) return [];
      const isBare = typeof part === 'object' && part !== null && Object.keys(part).length === 0;
      if (isBare && !KEPT.includes(name)) return [];
      // A source's words are by language even where they are in one only.
      if ((name === 'title' || name === 'according') && isEnglishOnly(part)) return [[name, part]];
      return [[name, lean(part)]];
    }),
  );
}

function isEnglishOnly(value: unknown): value is LocalText {
  if (typeof value !== 'object' || value === null || !('en' in value)) return false;
  return typeof value.en === 'string' && Object.values(value).filter((one) => one !== undefined).length === 1;
}
