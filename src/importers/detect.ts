import { columnsOf } from './csv/columns.ts';
import { MANIFEST } from './pack/manifest.ts';
import { isZip } from './pack/zip.ts';
import { decodeText } from './text/decode.ts';

/** Every kind of file that is read; `facts` and `bank` are Reel Quiz' own. */
export const IMPORT_KINDS = [
  'wikitext',
  'wikidata',
  'extract',
  'films-jsonl',
  'facts',
  'csv',
  'kahoot',
  'opentdb',
  'gift',
  'bank',
  'pack',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** So much of a text tells what it is. */
const SAMPLE = 200_000;

/**
 * Finds out what a file is, by what is in it; its name decides only where that could be several things.
 * @param name the file's name with its ending
 * @returns undefined for a file of no kind that is read
 */
export function detectKind(bytes: Uint8Array, name: string): ImportKind | undefined {
  if (isZip(bytes)) return holds(bytes, MANIFEST) && !holds(bytes, 'xl/workbook.xml') ? 'pack' : 'kahoot';
  const { text } = decodeText(bytes.subarray(0, SAMPLE));
  if (text === undefined) {
    // A sample can end within a letter.
    const whole = bytes.length > SAMPLE ? decodeText(bytes).text : undefined;
    return whole === undefined ? undefined : kindOfText(whole.slice(0, SAMPLE), name);
  }
  return kindOfText(text, name);
}

function kindOfText(text: string, name: string): ImportKind | undefined {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return kindOfJson(start, name) ?? kindOfWords(text, name);
  if (/^(?:---\s+|#[^\n]*\n|\s+)*format:\s*["']?reel-quiz\/facts/.test(start)) return 'facts';
  return kindOfWords(text, name);
}

function kindOfJson(text: string, name: string): ImportKind | undefined {
  if (/"format"\s{0,9}:\s{0,9}"reel-quiz\/bank"/.test(text.slice(0, 5000))) return 'bank';
  const [first = ''] = text.split('\n', 1);
  if (/\.jsonl$/i.test(name) || (isJson(first) && first.includes('"title"') && first.includes('"year"')))
    return 'films-jsonl';
  if (text.includes('"correct_answer"')) return 'opentdb';
  if (/"(?:entities|claims|mainsnak)"/.test(text)) return 'wikidata';
  return /^\{\{\s*(?:infobox|short description|use )/i.test(text) ? 'wikitext' : undefined;
}

function kindOfWords(text: string, name: string): ImportKind | undefined {
  if (/\{\{\s{0,9}infobox[ _]/i.test(text)) return 'wikitext';
  if (/\.gift$/i.test(name)) return 'gift';
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv';
  const [heads = ''] = text.split(/\r?\n/, 1);
  if (columnsOf(heads.split(/[,;\t|]/).map((head) => head.replace(/^"|"$/g, ''))).question) return 'csv';
  if (/^\s{0,4}[-*•]\s{0,4}(?:Director|Starring|Runtime|Released|Country):/m.test(text)) return 'extract';
  return /(?:^|[^\\])\{\s{0,200}(?:[=~#]|(?:T|F|TRUE|FALSE)\s{0,20}[}#])/.test(text) ? 'gift' : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a name stands in the directory of a zip file. */
function holds(bytes: Uint8Array, name: string): boolean {
  const letters = Array.from(name, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(letters[0] ?? 0); at !== -1; at = bytes.indexOf(letters[0] ?? 0, at + 1)) {
    if (letters.every((letter, index) => bytes[at + index] === letter)) return true;
  }
  return false;
}
