import type { Source } from '../../facts/source.ts';
import { plainText } from '../../facts/names.ts';
import { flawOfYear } from '../../facts/years.ts';
import type { CreditRelation, FilmHints, Name, Spot, Told } from '../film/draft.ts';
import { writeFilm } from '../film/writeFilm.ts';
import { type Notice, notice } from '../notice.ts';
import type { FactsReading } from '../reading.ts';
import { cleanWords } from '../text/clean.ts';
import { bodyOf } from '../wikitext/awardTables.ts';
import { dateOf } from '../wikitext/dates.ts';
import { type Section, sectionsOf } from '../wikitext/sections.ts';
import { lineFinder } from '../wikitext/blank.ts';

const MOST_CHARACTERS = 1_000_000;
const LONGEST_LINE = 4000;

const SOURCE: Source = {
  id: 'encyclopedia',
  title: { en: 'Encyclopedia article', zh: '百科条目' },
  according: { en: 'According to the encyclopedia article', zh: '据百科条目' },
  kind: 'encyclopedia',
  weight: 'medium',
  repeats: [],
};
/** Tables lose their results and their row spans on the way to plain text. */
const DOUBT = {
  en: 'the table lost its results and its row spans',
  zh: '奖项表丢失了结果一栏和跨行单元格',
};

const CREDITS: Readonly<Record<string, { relation: CreditRelation; zh: string }>> = {
  director: { relation: 'director', zh: '导演' },
  producer: { relation: 'producer', zh: '制片人' },
  writer: { relation: 'screenwriter', zh: '编剧' },
  screenplay: { relation: 'screenwriter', zh: '编剧' },
  story: { relation: 'story', zh: '故事' },
  starring: { relation: 'starring', zh: '主演' },
  music: { relation: 'composer', zh: '音乐' },
  cinematography: { relation: 'cinematographer', zh: '摄影' },
  editing: { relation: 'editor', zh: '剪辑' },
  studio: { relation: 'studio', zh: '制作公司' },
  distributor: { relation: 'distributor', zh: '发行公司' },
  country: { relation: 'country', zh: '国家或地区' },
  language: { relation: 'language', zh: '语言' },
  genre: { relation: 'genre', zh: '类型' },
};

/**
 * Reads the facts of a film out of an encyclopedia's plain text: a heading, a box of `- Field: value` lines, sections
 * between `==` signs with a cast list (`- Actor as Part`) and a table of awards with `|` between its cells. Prose is not
 * read. What such a table says is asked as the article's word, since it has lost its results.
 */
export function importExtract(text: string, hints: FilmHints = {}): FactsReading {
  const none = (...notices: Notice[]): FactsReading => ({ films: [], read: [], notices });
  if (text.length > MOST_CHARACTERS)
    return none(notice('text-too-long', {}, { size: text.length, most: MOST_CHARACTERS }));
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lineOf = lineFinder(body);
  const sections = sectionsOf(body);
  const [lead] = sections;
  const notices: Notice[] = [];
  const box = lead ? boxOf(lead, notices) : { told: [], dates: [], fields: 0 };
  if (box.fields === 0)
    return none(notice('file-wrong-kind', {}, { expected: 'an encyclopedia’s text with a box of fields' }));
  const title = hints.title ?? titleIn(lead?.text ?? '');
  if (title === undefined) return none(...notices, notice('film-title-unknown', { line: 1 }));
  const leadYear = /\bis an? ((?:18|19|20)\d\d)\b/.exec(lead?.text ?? '')?.[1];
  const [first] = box.dates.toSorted((one, other) => one.year - other.year);
  const year = hints.year ?? first?.year ?? (leadYear === undefined ? undefined : Number(leadYear));
  if (year === undefined || flawOfYear(year) !== undefined)
    return none(...notices, notice('film-year-unknown', { line: 1, field: 'Released' }));
  const told = [...box.told];
  for (const section of sections.slice(1)) told.push(...sectionOf(section, title, lineOf, notices));
  const heading: Spot = { at: { en: 'heading', zh: '标题' }, place: { line: 1 } };
  const written = writeFilm({
    sources: [SOURCE],
    title,
    titleSpot: heading,
    otherTitles: [],
    year,
    yearSpot: hints.year === undefined ? (first?.spot ?? heading) : undefined,
    told,
  });
  return { ...written, notices: [...notices, ...written.notices] };
}

function boxOf({ text }: Section, notices: Notice[]) {
  const told: Told[] = [];
  const dates: { year: number; spot: Spot }[] = [];
  let fields = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const field =
      line.length > LONGEST_LINE ? null : /^\s{0,4}[-*•]\s*([A-Za-z][A-Za-z /]{1,30}):\s*(.*)$/.exec(line);
    if (!field) continue;
    fields += 1;
    const [, label = '', value = ''] = field;
    const name = label.trim().toLowerCase();
    const place = { line: index + 1, field: label };
    const credit = Object.hasOwn(CREDITS, name) ? CREDITS[name] : undefined;
    const spot = (zh: string): Spot => ({ at: { en: `infobox, ${label}`, zh: `信息栏，${zh}` }, place });
    const missing = (expected: string) =>
      notices.push(notice('value-unreadable', place, { value, expected }));
    if (credit) {
      const names = namesIn(value);
      if (names.length > 0)
        told.push({ what: 'credit', relation: credit.relation, names, ...spot(credit.zh) });
      else missing('names');
    } else if (name === 'released' || name === 'release date') {
      const date = dateOf(value);
      if (!date) missing('a date');
      else {
        dates.push({ year: date.year, spot: spot('上映日期') });
        const where = /\(([^()]{1,60})\)/.exec(value)?.[1];
        if (date.day !== undefined)
          told.push({
            what: 'release',
            date: date.day,
            ...(where ? { territory: { name: where } } : {}),
            ...spot('上映日期'),
          });
      }
    } else if (name === 'runtime' || name === 'running time') {
      const minutes = Number(/^(\d{1,4})\s*min/i.exec(value)?.[1] ?? 0);
      if (minutes > 0) told.push({ what: 'runtime', minutes, ...spot('片长') });
      else missing('minutes');
    } else if (name === 'budget' || name === 'gross' || name === 'box office') {
      const amount = cleanWords(value).words.slice(0, 100);
      const what = name === 'budget' ? 'budget' : 'gross';
      if (amount !== '') told.push({ what, amount, ...spot(what === 'budget' ? '制作成本' : '票房') });
    } else notices.push(notice('field-unread', place));
  }
  return { told, dates, fields };
}

function titleIn(text: string): string | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.slice(0, 400).trim())
    .filter((line) => line !== '');
  const heading = lines.flatMap((line) => /^=+([^=]+)=+$/.exec(line)?.[1] ?? [])[0] ?? lines[0];
  const { words } = cleanWords((heading ?? '').trim().replace(/\s*\((?:\d{4} )?film\)$/i, ''));
  return words === '' ? undefined : words;
}

function namesIn(value: string): Name[] {
  return value
    .split(/\s*,\s*(?!(?:Jr|Sr|Inc|Ltd|LLC)\b)|\s*;\s*|、/)
    .map((name) => cleanWords(name).words)
    .filter((name) => name !== '' && name.length <= 150)
    .map((name) => ({ name }));
}

function sectionOf(
  section: Section,
  title: string,
  lineOf: (offset: number) => number,
  notices: Notice[],
): Told[] {
  const lines = section.text.split('\n');
  let offset = section.at;
  const numbered = lines.map((text) => {
    const line = lineOf(offset);
    offset += text.length + 1;
    return { text: text.length > LONGEST_LINE ? '' : text, line };
  });
  if (/^cast\b/i.test(section.heading)) return numbered.flatMap((line) => castLine(line, notices));
  if (/award|accolade|nomination/i.test(section.heading)) return awardLines(numbered, title, notices);
  if (section.text.trim().length > 80)
    notices.push(notice('section-unread', { line: lineOf(section.headingAt), field: section.heading }));
  return [];
}

function castLine({ text, line }: { text: string; line: number }, notices: Notice[]): Told[] {
  const item = /^\s{0,4}[-*•]\s*(.+)$/.exec(text)?.[1];
  if (item === undefined) return [];
  const place = { line };
  const at = { en: 'Cast', zh: '演员表' };
  const [, actor = item, part] = /^(.{1,80}?)\s+as\s+(.{1,200})$/.exec(item) ?? [];
  const name = cleanWords(actor).words;
  const character = part === undefined ? undefined : cleanWords(part.replace(/\s*[,(].*$/, '')).words;
  if (name === '' || name.length > 80 || character === '') {
    notices.push(notice('value-unreadable', place, { value: item, expected: 'an actor and a part' }));
    return [];
  }
  return character === undefined
    ? [{ what: 'credit', relation: 'also-in-cast', names: [{ name }], at, place }]
    : [{ what: 'plays', actor: { name }, character: { name: character }, at, place }];
}

/** A row names its body, or leaves that to the row above it; then come a category and, where there is room, people. */
function awardLines(
  lines: readonly { text: string; line: number }[],
  title: string,
  notices: Notice[],
): Told[] {
  let body: ReturnType<typeof bodyOf>;
  return lines.flatMap(({ text, line }): Told[] => {
    const inner = /^\s*\|(.*?)\|?\s*$/.exec(text)?.[1];
    if (inner === undefined || /^[\s|:-]*$/.test(inner)) return [];
    const cells = inner.split('|').map((cell) => cleanWords(cell).words);
    if (cells.some((cell) => /^(?:category|result)$/i.test(cell))) return [];
    const rest = /^\d{4}$/.test(cells[0] ?? '') ? cells.slice(1) : cells;
    const isBody = /\b(?:awards?|festival|prizes?)\b/i.test(rest[0] ?? '') && rest.length > 1;
    if (isBody) body = bodyOf(rest[0] ?? '');
    const [category = '', ...others] = isBody ? rest.slice(1) : rest;
    const place = { line };
    if (body === undefined || category === '') {
      notices.push(notice('value-unreadable', place, { value: text, expected: 'an award with its body' }));
      return [];
    }
    notices.push(notice('result-unknown', place, { value: `${body.name}, ${category}` }));
    const people = others.flatMap(namesIn).filter(({ name }) => plainText(name) !== plainText(title));
    const award = {
      what: 'award',
      body: { name: body.name },
      category: { name: category },
      ...(body.edition === undefined ? {} : { edition: body.edition }),
      doubt: DOUBT,
      at: { en: `awards table, ${body.name}`, zh: `奖项表，${body.name}` },
      place,
    } as const;
    return people.length === 0 ? [award] : people.map((who) => ({ ...award, who }));
  });
}
