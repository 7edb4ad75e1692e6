import wtf from 'wtf_wikipedia';
import { z } from 'zod';
import { plainText } from '../../facts/names.ts';
import type { Said, Told } from '../film/draft.ts';
import { type Notice, notice } from '../notice.ts';
import { itemsOf } from './items.ts';
import { nodesOf, type WikiNode } from './nodes.ts';
import type { Section } from './sections.ts';

/** As much of a table's row as is read. */
const Rows = z.array(z.record(z.string(), z.looseObject({ text: z.string() })));

const COLUMNS = {
  body: /^(?:award|ceremony|organi[sz]ation|event|festival|association|body|award ceremony|award(?:ing)? body)s?(?: \/.*)?$/i,
  category: /^(?:category|categories|prize|award category|honou?r)$/i,
  who: /recipient|nominee|nominated work|winner|^name|^work$/i,
  result: /^(?:result|outcome|status)s?$/i,
} as const;
type Column = keyof typeof COLUMNS;

/** No table of awards is longer. */
const MOST_CHARACTERS = 200_000;
/** Between two names of a cell, where the article had a line break or a list. */
const BREAK = ' ¦ ';

/**
 * Reads the tables of awards in a section. A cell that spans rows counts in each of them. What came of a nomination is
 * read only where a result is stated as won or nominated.
 * @param title the film's; who is named so is the film itself
 */
export function awardsIn(
  section: Section,
  title: string,
  lineOf: (offset: number) => number,
  notices: Notice[],
): Told[] {
  return tablesIn(section).flatMap(({ text, at }) => {
    const line = lineOf(at);
    if (text.length > MOST_CHARACTERS) {
      notices.push(notice('text-too-long', { line }, { size: text.length, most: MOST_CHARACTERS }));
      return [];
    }
    const rows = rowsOf(text);
    if (rows === undefined) {
      notices.push(notice('value-unreadable', { line }, { value: section.heading, expected: 'a table' }));
      return [];
    }
    return rows.flatMap((row, index) => awardsOf(row, title, { line, row: index + 2 }, notices));
  });
}

function rowsOf(table: string): z.infer<typeof Rows> | undefined {
  try {
    const [first] = wtf(rendered(nodesOf(table))).tables();
    return Rows.safeParse(first?.json({})).data;
  } catch {
    // The library gives up on some broken tables.
    return undefined;
  }
}

function awardsOf(
  row: z.infer<typeof Rows>[number],
  title: string,
  place: Told['place'],
  notices: Notice[],
): Told[] {
  const cells = new Map<Column, string>();
  for (const [head, cell] of Object.entries(row)) {
    for (const [column, form] of Object.entries(COLUMNS) as [Column, RegExp][]) {
      if (form.test(head.trim()) && !cells.has(column)) cells.set(column, clean(cell.text));
    }
  }
  const body = bodyOf(cells.get('body') ?? '');
  const category = cells.get('category') ?? '';
  if (body === undefined) return [];
  if (category === '') {
    notices.push(
      notice('value-unreadable', place, { value: body.name, expected: 'an award with a category' }),
    );
    return [];
  }
  const stated = cells.get('result') ?? '';
  const result = resultOf(stated);
  if (result === undefined)
    notices.push(notice('result-unknown', place, { value: `${body.name}, ${category}` }));
  const award = {
    what: 'award',
    body: { name: body.name },
    category: { name: category },
    ...(result === undefined ? {} : { result }),
    ...(body.edition === undefined ? {} : { edition: body.edition }),
    at: { en: `awards table, ${body.name}`, zh: `奖项表，${body.name}` },
    place,
  } as const satisfies Said & Pick<Told, 'at' | 'place'>;
  const people = peopleOf(cells.get('who') ?? '').filter((name) => plainText(name) !== plainText(title));
  return people.length === 0 ? [award] : people.map((name) => ({ ...award, who: { name } }));
}

/** "15th Asian Film Awards" is the fifteenth of a body; a year in front says nothing of the body. */
export function bodyOf(text: string): { name: string; edition: number | undefined } | undefined {
  const words = text
    .replace(/¦.*$/, '')
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/^\d{4}\s+/, '')
    .trim();
  const numbered = /^(\d{1,3})(?:st|nd|rd|th)\s+(?:annual\s+)?(.+)$/i.exec(words);
  const name = numbered?.[2] ?? words;
  if (name === '' || name.length > 150) return undefined;
  return { name, edition: numbered ? Number(numbered[1]) : undefined };
}

function resultOf(text: string): 'won' | 'nominated' | undefined {
  if (/^(?:won|winner|win)\b/i.test(text)) return 'won';
  return /^(?:nominated|nominee|nomination|nom)\b/i.test(text) ? 'nominated' : undefined;
}

function peopleOf(text: string): string[] {
  return text
    .split(/¦|;|,(?!\s*(?:Jr|Sr)\b)|\s+and\s+|\s+&\s+/)
    .map((name) => name.replace(/\([^()]*\)/g, '').trim())
    .filter((name) => /\p{L}/u.test(name) && name.length <= 80);
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s¦—–-]+|[\s¦]+$/g, '');
}

/** Tables from "{|" to "|}". */
function tablesIn({ text, at }: Section): { text: string; at: number }[] {
  const tables: { text: string; at: number }[] = [];
  const lines = text.split('\n');
  let offset = at;
  let open: { lines: string[]; at: number } | undefined;
  for (const line of lines) {
    if (/^\s*:*\{\|/.test(line)) open = { lines: [], at: offset };
    open?.lines.push(line);
    if (open && /^\s*\|\}/.test(line)) {
      tables.push({ text: open.lines.join('\n'), at: open.at });
      open = undefined;
    }
    offset += line.length + 1;
  }
  return tables;
}

/** A table with plain words in place of links, templates and line breaks, so that only its grid is left to be read. */
function rendered(nodes: readonly WikiNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replace(/<br\s{0,9}\/?\s{0,9}>/gi, BREAK);
      const words = itemsOf([node])
        .map(({ text, note }) => (note === undefined ? text : `${text} (${note})`))
        .join(BREAK);
      return words.replaceAll(/[|{}[\]]/g, ' ');
    })
    .join('');
}
