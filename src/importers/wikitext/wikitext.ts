import type { Source } from '../../facts/source.ts';
import { flawOfYear } from '../../facts/years.ts';
import type { CreditRelation, FilmHints, Name, Spot, Told } from '../film/draft.ts';
import { hiddenIn } from '../text/clean.ts';
import { writeFilm } from '../film/writeFilm.ts';
import { type Notice, notice } from '../notice.ts';
import type { FactsReading } from '../reading.ts';
import { awardsIn } from './awardTables.ts';
import { lineFinder, withoutReferences } from './blank.ts';
import { castIn } from './castList.ts';
import { datesIn } from './dates.ts';
import { type Item, itemsOf, splitNames, textOf } from './items.ts';
import { nodesOf, type TemplateNode, templatesIn, type WikiNode } from './nodes.ts';
import { type Section, sectionsOf } from './sections.ts';
import { titlesIn } from './titles.ts';

/** A longer text is no article. */
const MOST_CHARACTERS = 3_000_000;

const WIKIPEDIA: Source = {
  id: 'wikipedia',
  title: { en: 'Wikipedia article', zh: '维基百科条目' },
  according: { en: 'According to Wikipedia', zh: '据维基百科' },
  kind: 'encyclopedia',
  weight: 'medium',
  voice: 'wikipedia',
  repeats: [],
};

/** The credits of an infobox: field -> relation, and how players read the field. */
const CREDIT_FIELDS: Readonly<
  Record<string, { relation: CreditRelation; at: string; zh: string; isOfMany?: true }>
> = {
  director: { relation: 'director', at: 'Director', zh: '导演', isOfMany: true },
  producer: { relation: 'producer', at: 'Producer', zh: '制片人', isOfMany: true },
  writer: { relation: 'screenwriter', at: 'Writer', zh: '编剧', isOfMany: true },
  screenplay: { relation: 'screenwriter', at: 'Screenplay', zh: '编剧', isOfMany: true },
  story: { relation: 'story', at: 'Story', zh: '故事', isOfMany: true },
  narrator: { relation: 'narrator', at: 'Narrator', zh: '旁白', isOfMany: true },
  starring: { relation: 'starring', at: 'Starring', zh: '主演', isOfMany: true },
  music: { relation: 'composer', at: 'Music', zh: '音乐', isOfMany: true },
  cinematography: { relation: 'cinematographer', at: 'Cinematography', zh: '摄影', isOfMany: true },
  editing: { relation: 'editor', at: 'Editing', zh: '剪辑', isOfMany: true },
  studio: { relation: 'studio', at: 'Studio', zh: '制作公司' },
  production_companies: { relation: 'studio', at: 'Production companies', zh: '制作公司' },
  'production companies': { relation: 'studio', at: 'Production companies', zh: '制作公司' },
  production_company: { relation: 'studio', at: 'Production company', zh: '制作公司' },
  distributor: { relation: 'distributor', at: 'Distributor', zh: '发行公司' },
  country: { relation: 'country', at: 'Country', zh: '国家或地区', isOfMany: true },
  countries: { relation: 'country', at: 'Countries', zh: '国家或地区', isOfMany: true },
  language: { relation: 'language', at: 'Language', zh: '语言', isOfMany: true },
  languages: { relation: 'language', at: 'Languages', zh: '语言', isOfMany: true },
  genre: { relation: 'genre', at: 'Genre', zh: '类型', isOfMany: true },
};
/** Fields that are read elsewhere, or that are about the article and not the film. */
const OTHER_FIELDS =
  /^(?:name|native_name|native_name_lang|film name|module|image|image_.*|alt|caption|border|released|runtime|budget|gross|based_on|based on|\d+|italic title|color_process|image upright|upright|website|module\d*)$/;

/**
 * Reads the facts of a film out of the wikitext of its article: the infobox, the list of the cast and the tables of
 * awards. Prose is not read; a result that no table states stays unknown.
 * @param text the article as its editing page shows it
 * @param hints what the article does not say, or what is to be used in its place
 */
export function importWikitext(text: string, hints: FilmHints = {}): FactsReading {
  const notices: Notice[] = [];
  const none = (...more: Notice[]): FactsReading => ({ films: [], read: [], notices: [...notices, ...more] });
  if (text.length > MOST_CHARACTERS)
    return none(notice('text-too-long', {}, { size: text.length, most: MOST_CHARACTERS }));
  const body = withoutReferences(text);
  const lineOf = lineFinder(body);
  const hidden = hiddenIn(body);
  if (hidden !== undefined)
    notices.push(
      notice('text-cleaned', { line: lineOf(hidden) }, { value: body.slice(hidden - 20, hidden + 20) }),
    );
  const sections = sectionsOf(body);
  const lead = sections[0];
  const nodes = nodesOf(lead?.text ?? '');
  const [infobox] = templatesIn(nodes, (name) =>
    /^infobox (?:film|movie|short film|chinese film)$/.test(name),
  );
  if (!infobox) return none(notice('file-wrong-kind', {}, { expected: 'an article with an Infobox film' }));

  const prose = textOf(nodes.filter((node) => node !== infobox));
  const field = (name: string) => infobox.params.get(name) ?? [];
  const title = hints.title ?? (textOf(field('name')) || boldIn(lead?.text ?? ''));
  if (title === undefined || title === '' || title.length > 300)
    return none(notice('film-title-unknown', { line: lineOf(infobox.at) }));

  const box = readInfobox(infobox, body, lineOf, notices);
  const leadYear = /\b(?:is|was) an? (?:upcoming )?((?:18|19|20)\d\d)\b/.exec(prose.slice(0, 2000))?.[1];
  const first = box.years.toSorted((one, other) => one.year - other.year)[0];
  const yearSpot: Spot | undefined = first
    ? first.spot
    : leadYear === undefined
      ? undefined
      : { at: { en: 'first sentence', zh: '第一句' }, place: { line: lineOf(lead?.at ?? 0) } };
  const year = hints.year ?? first?.year ?? (leadYear === undefined ? undefined : Number(leadYear));
  if (year === undefined || flawOfYear(year) !== undefined)
    return none(notice('film-year-unknown', { line: lineOf(infobox.at), field: 'released' }));

  const told = [...box.told];
  for (const section of sections.slice(1)) told.push(...readSection(section, title, lineOf, notices));
  const native = textOf(field('native_name_lang')) || undefined;
  const headed = { en: 'heading', zh: '标题' };
  const written = writeFilm({
    sources: [WIKIPEDIA],
    title,
    titleSpot: { at: headed, place: { line: lineOf(infobox.at) } },
    otherTitles: titlesIn(nodes, title, native).map(({ at, ...one }) => ({
      ...one,
      at: headed,
      place: { line: lineOf(at) },
    })),
    year,
    yearSpot: hints.year === undefined || hints.year === first?.year ? yearSpot : undefined,
    told,
  });
  return { ...written, notices: [...notices, ...written.notices] };
}

interface BoxReading {
  told: Told[];
  years: { year: number; spot: Spot }[];
}

function readInfobox(
  { params, at }: TemplateNode,
  body: string,
  lineOf: (offset: number) => number,
  notices: Notice[],
): BoxReading {
  const told: Told[] = [];
  const years: BoxReading['years'] = [];
  for (const [name, value] of params) {
    const place = { line: lineOfField(name, at, body, lineOf), field: name };
    const unknown = (template: TemplateNode) => {
      notices.push(notice('field-unread', { line: lineOf(template.at), field: `{{${template.name}}}` }));
    };
    const spotOf = (en: string, zh: string): Spot => ({
      at: { en: `infobox, ${en}`, zh: `信息栏，${zh}` },
      place,
    });
    const credit = CREDIT_FIELDS[name];
    if (Object.hasOwn(CREDIT_FIELDS, name) && credit) {
      const items = credit.isOfMany ? splitNames(value, unknown) : itemsOf(value, unknown);
      told.push(...creditsOf(credit.relation, items, spotOf(credit.at, credit.zh)));
    } else if (name === 'released') {
      const spot = spotOf('Released', '上映日期');
      for (const date of datesIn(value, itemsOf(value))) {
        const own = {
          ...spot,
          place: { ...place, ...(date.at === undefined ? {} : { line: lineOf(date.at) }) },
        };
        years.push({ year: date.year, spot: own });
        if (date.day !== undefined)
          told.push({
            what: 'release',
            date: date.day,
            ...(date.where === undefined ? {} : { territory: { name: date.where } }),
            ...own,
          });
      }
      if (years.length === 0) notices.push(unreadable(place, value, 'a date'));
    } else if (name === 'runtime') {
      const runtimes = runtimesOf(value);
      if (runtimes.length === 0) notices.push(unreadable(place, value, 'a running time in minutes'));
      for (const runtime of runtimes)
        told.push({ what: 'runtime', ...runtime, ...spotOf('Running time', '片长') });
    } else if (name === 'budget' || name === 'gross') {
      const amount = itemsOf(value)[0]?.text;
      const spot = name === 'budget' ? spotOf('Budget', '制作成本') : spotOf('Box office', '票房');
      if (amount !== undefined && amount.length <= 100) told.push({ what: name, amount, ...spot });
    } else if (name === 'based_on' || name === 'based on') {
      told.push(...basedOn(value, spotOf('Based on', '原作')));
    } else if (!OTHER_FIELDS.test(name) && textOf(value) !== '') notices.push(notice('field-unread', place));
  }
  return { told, years };
}

function lineOfField(name: string, at: number, body: string, lineOf: (offset: number) => number): number {
  const field = new RegExp(`\\|\\s{0,20}${name.replace(/[^a-z0-9_ ]/gi, '.')}\\s{0,20}=`, 'i');
  const found = field.exec(body.slice(at, at + 50_000));
  return lineOf(at + (found?.index ?? 0) + (found ? (/[^|\s]/.exec(found[0])?.index ?? 0) : 0));
}

function creditsOf(relation: CreditRelation, items: readonly Item[], spot: Spot): Told[] {
  // What stands in brackets behind a company is where it does its work.
  const isByPlace = relation === 'distributor' && items.some(({ note }) => note !== undefined);
  if (!isByPlace)
    return items.length === 0 ? [] : [{ what: 'credit', relation, names: items.map(nameOf), ...spot }];
  return items.map((item) => ({
    what: 'credit',
    relation,
    names: [nameOf(item)],
    ...(item.note === undefined ? {} : { territory: { name: item.note } }),
    ...spot,
  }));
}

function nameOf({ text, page }: Item): Name {
  return { name: text, ...(page === undefined ? {} : { aliases: [page] }) };
}

const LONGEST_FILM = 6000;

function runtimesOf(nodes: readonly WikiNode[]): { minutes: number; edition?: string }[] {
  const lasting = templatesIn(nodes, (name) => name === 'duration').map(({ params }) => {
    const part = (key: string) => Number(textOf(params.get(key) ?? [])) || 0;
    return Math.round(part('h') * 60 + part('m') + part('s') / 60);
  });
  const written = itemsOf(nodes).flatMap(({ text, note }) => {
    const minutes = /^(?:c\.\s*)?(\d{1,4})(?:\s*[-–]\s*\d+)?\s*(?:min(?:ute)?s?\b|$)/i.exec(text)?.[1];
    return minutes === undefined ? [] : [{ minutes: Number(minutes), ...(note ? { edition: note } : {}) }];
  });
  const all = [...lasting.map((minutes) => ({ minutes })), ...written].filter(
    ({ minutes }) => minutes > 0 && minutes <= LONGEST_FILM,
  );
  // Of one running time nobody needs to know the edition.
  return all.length === 1 ? all.map(({ minutes }) => ({ minutes })) : all;
}

function basedOn(nodes: readonly WikiNode[], spot: Spot): Told[] {
  const [template] = templatesIn(nodes, (name) => name === 'based on');
  const [work] = itemsOf(template?.params.get('1') ?? nodes);
  if (!work) return [];
  const authors = splitNames(template?.params.get('2') ?? []);
  const isNovel = /\bnovel\b/i.test(`${work.note ?? ''} ${work.text}`);
  const book = { name: work.text.replace(/^["“](.*)["”]$/, '$1') };
  return [
    { what: 'credit', relation: isNovel ? 'based-on' : 'adapted-from', names: [book], ...spot },
    ...(authors.length > 0
      ? [{ what: 'author' as const, book, names: authors.map(nameOf), isNovel, ...spot }]
      : []),
  ];
}

function readSection(
  section: Section,
  title: string,
  lineOf: (offset: number) => number,
  notices: Notice[],
): Told[] {
  const { heading, text } = section;
  if (/^(?:voice )?cast\b|^starring$|^characters$/i.test(heading)) return castIn(section, lineOf, notices);
  if (
    /award|accolade|nomination/i.test(heading) ||
    /\{\|[^\n]*\n(?:[^\n]*\n){0,6}!.*(?:Award|Ceremony).*/i.test(text.slice(0, 2000))
  )
    return awardsIn(section, title, lineOf, notices);
  const isProse =
    text.trim().length > 80 &&
    !/^(?:references|notes|external links|see also|further reading|bibliography|sources|citations)$/i.test(
      heading,
    );
  if (isProse) notices.push(notice('section-unread', { line: lineOf(section.headingAt), field: heading }));
  return [];
}

function boldIn(text: string): string | undefined {
  return /'{3,5}([^'\n]{1,200})'{3,5}/.exec(text)?.[1];
}

function unreadable(place: Notice['place'], value: readonly WikiNode[], expected: string): Notice {
  return notice('value-unreadable', place, { value: textOf(value), expected });
}
