import { flawOfYear } from '../../facts/years.ts';
import type { CreditRelation, FilmDraft, FilmHints, Name, Spot, Told } from '../film/draft.ts';
import { isoDay } from '../film/figures.ts';
import { writeFilm } from '../film/writeFilm.ts';
import { type Notice, notice } from '../notice.ts';
import type { FactsReading } from '../reading.ts';
import { cleanWords } from '../text/clean.ts';
import { readJson } from '../text/json.ts';
import { bodyOf } from '../wikitext/awardTables.ts';
import { type ClaimValue, type Statement, statementsOf } from './claims.ts';
import { type Item, itemsIn, nameOf } from './items.ts';

const SOURCES: FilmDraft['sources'] = [
  {
    id: 'wikidata',
    title: { en: 'Wikidata', zh: '维基数据' },
    according: { en: 'According to Wikidata', zh: '据维基数据' },
    kind: 'open database',
    weight: 'medium',
    voice: 'wikidata',
    repeats: [],
  },
  // What Wikidata has from Wikipedia alone is no second witness beside an article.
  {
    id: 'wikidata-from-wikipedia',
    title: { en: 'Wikidata, taken from Wikipedia', zh: '维基数据（取自维基百科）' },
    according: { en: 'According to Wikidata, taken from Wikipedia', zh: '据维基数据（取自维基百科）' },
    kind: 'open database',
    weight: 'medium',
    voice: 'wikipedia',
    repeats: [],
  },
];

/** The properties that name people, companies, places: what they are called, and the line of the credits. */
const CREDITS: Readonly<Record<string, { relation: CreditRelation; en: string; zh: string }>> = {
  P57: { relation: 'director', en: 'director', zh: '导演' },
  P162: { relation: 'producer', en: 'producer', zh: '制片人' },
  P58: { relation: 'screenwriter', en: 'screenwriter', zh: '编剧' },
  P344: { relation: 'cinematographer', en: 'director of photography', zh: '摄影' },
  P1040: { relation: 'editor', en: 'film editor', zh: '剪辑' },
  P86: { relation: 'composer', en: 'composer', zh: '作曲' },
  P2438: { relation: 'narrator', en: 'narrator', zh: '旁白' },
  P272: { relation: 'studio', en: 'production company', zh: '制作公司' },
  P364: { relation: 'language', en: 'original language', zh: '原始语言' },
  P495: { relation: 'country', en: 'country of origin', zh: '原产地' },
  P136: { relation: 'genre', en: 'genre', zh: '类型' },
  P915: { relation: 'location', en: 'filming location', zh: '拍摄地' },
  P144: { relation: 'adapted-from', en: 'based on', zh: '原作' },
};
const MINUTES_BY_UNIT: Readonly<Record<string, number>> = { Q7727: 1, Q25235: 60, Q11574: 1 / 60 };
const FILM = 'Q11424';

/**
 * Reads the facts of a film out of an item of Wikidata, as `Special:EntityData/Q….json` gives it, with the items that it
 * names in the same file: without those, their names are not known. Preferred statements win over normal ones, dates are
 * as exact as the item has them, and what rests on Wikipedia alone counts as Wikipedia's word.
 * @param hints `title` is the label of the wanted film, where the file has several
 */
export function importWikidata(text: string, hints: FilmHints = {}): FactsReading {
  const json = readJson(text);
  const none = (why: Notice): FactsReading => ({ films: [], read: [], notices: [...json.notices, why] });
  if (!json.ok) return { films: [], read: [], notices: json.notices };
  const items = itemsIn(json.value);
  const film = filmAmong(items, hints.title);
  if (!film) return none(notice('file-wrong-kind', {}, { expected: 'an item of Wikidata about a film' }));
  const notices = [...json.notices];
  const title = nameOf(film);
  if (!title) return none(notice('film-title-unknown', { field: film.id }));

  const released = claims(film, 'P577', notices, true);
  const years = released.flatMap(({ value }) => (value.type === 'time' ? [value] : []));
  const first = years.toSorted((one, other) => (one.day < other.day ? -1 : 1))[0];
  const year = hints.year ?? (first ? Number(first.day.slice(0, 4)) : undefined);
  if (year === undefined || flawOfYear(year) !== undefined)
    return none(notice('film-year-unknown', { field: 'P577' }));

  const named = namer(items, notices);
  const titleSpot = spotOf('title', '片名', film.id);
  const written = writeFilm({
    sources: SOURCES,
    title: title.name,
    titleSpot,
    otherTitles: otherTitles(film, title, notices),
    year,
    yearSpot: first && hints.year === undefined ? spotOf('publication date', '出版日期', 'P577') : undefined,
    told: [
      ...creditsOf(film, named, notices),
      ...distributors(film, named, notices),
      ...castOf(film, named, notices),
      ...releasesOf(released, named),
      ...runtimes(film, named, notices),
      ...awardsOf(film, named, notices),
    ],
  });
  return { ...written, notices: [...notices, ...written.notices] };
}

type Namer = (value: ClaimValue, property: string) => Name | undefined;

/** Names items by the labels in the file, and tells of each without one once. */
function namer(items: ReadonlyMap<string, Item>, notices: Notice[]): Namer {
  const told = new Set<string>();
  return (value, property) => {
    if (value.type === 'text') {
      const { words } = cleanWords(value.text);
      return words === '' || words.length > 200 ? undefined : { name: words };
    }
    if (value.type !== 'item') return undefined;
    const name = nameOf(items.get(value.id));
    if (!name && !told.has(value.id)) {
      told.add(value.id);
      notices.push(notice('value-unnamed', { field: property }, { value: value.id }));
    }
    return name;
  };
}

/** The item that is about a film: the one named so, the one that is said to be one, or the first with a director. */
function filmAmong(items: ReadonlyMap<string, Item>, title: string | undefined): Item | undefined {
  const all = [...items.values()];
  const isFilm = (item: Item) => 'P57' in item.claims || 'P161' in item.claims || 'P577' in item.claims;
  if (title !== undefined) {
    const wanted = all.find((item) => isFilm(item) && nameOf(item)?.name === title);
    if (wanted) return wanted;
  }
  const saysFilm = (item: Item) =>
    claims(item, 'P31', []).some(({ value }) => value.type === 'item' && value.id === FILM);
  return all.find((item) => saysFilm(item) && isFilm(item)) ?? all.find(isFilm);
}

function claims(item: Item, property: string, notices: Notice[], alsoNormal = false): Statement[] {
  const found = Object.hasOwn(item.claims, property) ? (item.claims[property] ?? []) : [];
  return statementsOf(found, property, notices, alsoNormal);
}

function spotOf(en: string, zh: string, property: string, statement?: Statement): Spot {
  return {
    at: { en: `${en} (${property})`, zh: `${zh}（${property}）` },
    place: { field: property },
    ...(statement?.isFromWikipedia === true ? { source: 'wikidata-from-wikipedia' } : {}),
  };
}

/** The statement's spot, with the work that it is stated in, where its references name one. */
function citedSpot(en: string, zh: string, property: string, statement: Statement, named: Namer): Spot {
  const spot = spotOf(en, zh, property, statement);
  const [work] = statement.statedIn;
  const name = work === undefined ? undefined : named({ type: 'item', id: work }, property);
  if (!name) return spot;
  return {
    ...spot,
    at: {
      en: `${spot.at.en}, stated in ${name.name}`,
      zh: `${spot.at.zh ?? ''}，载于${name.zh ?? name.name}`,
    },
  };
}

function creditsOf(film: Item, named: Namer, notices: Notice[]): Told[] {
  return Object.entries(CREDITS).flatMap(([property, { relation, en, zh }]): Told[] => {
    const statements = claims(film, property, notices).flatMap((statement) => {
      const name = named(statement.value, property);
      return name ? [{ statement, name: relation === 'genre' ? genreName(name) : name }] : [];
    });
    const [first] = statements;
    if (!first) return [];
    // One fact names them all, so it is Wikidata's own word as soon as one of them is.
    const own = statements.find(({ statement }) => !statement.isFromWikipedia) ?? first;
    return [
      {
        what: 'credit',
        relation,
        names: statements.map(({ name }) => name),
        ...citedSpot(en, zh, property, own.statement, named),
      },
    ];
  });
}

/** "drama film" is the genre drama. */
function genreName(name: Name): Name {
  const short = name.name.replace(/ film$/i, '');
  return { ...name, name: short === '' ? name.name : `${short.charAt(0).toUpperCase()}${short.slice(1)}` };
}

function distributors(film: Item, named: Namer, notices: Notice[]): Told[] {
  return claims(film, 'P750', notices).flatMap((statement): Told[] => {
    const name = named(statement.value, 'P750');
    const [place] = [...(statement.qualifiers['P3005'] ?? []), ...(statement.qualifiers['P1001'] ?? [])];
    const territory = place && named(place, 'P750');
    return name
      ? [
          {
            what: 'credit',
            relation: 'distributor',
            names: [name],
            ...(territory ? { territory } : {}),
            ...citedSpot('distributed by', '发行商', 'P750', statement, named),
          },
        ]
      : [];
  });
}

function castOf(film: Item, named: Namer, notices: Notice[]): Told[] {
  return claims(film, 'P161', notices).flatMap((statement): Told[] => {
    const actor = named(statement.value, 'P161');
    if (!actor) return [];
    const spot = citedSpot('cast member', '演员', 'P161', statement, named);
    const roles = [...(statement.qualifiers['P453'] ?? []), ...(statement.qualifiers['P4633'] ?? [])]
      .flatMap((role) => named(role, 'P453') ?? [])
      .filter((role, index, all) => all.findIndex(({ name }) => name === role.name) === index);
    return roles.length === 0
      ? [{ what: 'credit', relation: 'also-in-cast', names: [actor], ...spot }]
      : roles.map((character) => ({ what: 'plays', actor, character, ...spot }));
  });
}

function releasesOf(statements: readonly Statement[], named: Namer): Told[] {
  const seen = new Set<string>();
  return statements.flatMap((statement): Told[] => {
    const { value, qualifiers } = statement;
    const date = value.type === 'time' ? exactDay(value.day) : undefined;
    if (date === undefined) return [];
    const [place] = qualifiers['P291'] ?? [];
    const territory = place && named(place, 'P577');
    const key = territory?.name ?? '';
    // A film has one first day without a place; a second one would contradict it.
    if (territory === undefined && seen.has(key)) return [];
    seen.add(key);
    const spot = citedSpot('publication date', '出版日期', 'P577', statement, named);
    return [{ what: 'release', date, ...(territory ? { territory } : {}), ...spot }];
  });
}

function exactDay(day: string): string | undefined {
  const parts = day.split('-').map(Number);
  const [year = 0, month, date] = parts;
  return month === undefined || date === undefined ? undefined : isoDay(year, month, date);
}

function runtimes(film: Item, named: Namer, notices: Notice[]): Told[] {
  return claims(film, 'P2047', notices).flatMap((statement): Told[] => {
    const { value, qualifiers } = statement;
    const factor = value.type === 'number' ? MINUTES_BY_UNIT[value.unit] : undefined;
    const minutes = value.type === 'number' && factor !== undefined ? Math.round(value.amount * factor) : 0;
    if (minutes <= 0 || minutes > 6000) {
      notices.push(
        notice('value-unreadable', { field: 'P2047' }, { value: JSON.stringify(value), expected: 'minutes' }),
      );
      return [];
    }
    const [part] = [...(qualifiers['P518'] ?? []), ...(qualifiers['P9573'] ?? [])];
    const edition = part && named(part, 'P2047')?.name;
    return [
      {
        what: 'runtime',
        minutes,
        ...(edition === undefined ? {} : { edition }),
        ...citedSpot('duration', '时长', 'P2047', statement, named),
      },
    ];
  });
}

/** Awards won and nominated for. Who got them stands in the qualifiers "winner" and "nominee", the ceremony in "subject of". */
function awardsOf(film: Item, named: Namer, notices: Notice[]): Told[] {
  const kinds = [
    { property: 'P166', result: 'won', who: 'P1346', en: 'award received', zh: '所获奖项' },
    { property: 'P1411', result: 'nominated', who: 'P2453', en: 'nominated for', zh: '提名' },
  ] as const;
  return kinds.flatMap(({ property, result, who, en, zh }) =>
    claims(film, property, notices).flatMap((statement): Told[] => {
      const award = named(statement.value, property);
      if (!award) return [];
      const [ceremony] = statement.qualifiers['P805'] ?? [];
      const body = bodyOf((ceremony && named(ceremony, property)?.name) ?? '');
      const parts = /^(.{3,80}?) for (.{3,120})$/.exec(award.name);
      const bodyName = body?.name ?? parts?.[1]?.replace(/ Award$/, ' Awards');
      if (bodyName === undefined) {
        notices.push(
          notice(
            'value-unreadable',
            { field: property },
            { value: award.name, expected: 'an award and its category' },
          ),
        );
        return [];
      }
      const spot = citedSpot(en, zh, property, statement, named);
      const told = {
        what: 'award',
        body: { name: bodyName },
        category: { name: parts?.[2] ?? award.name },
        result,
        ...(body?.edition === undefined ? {} : { edition: body.edition }),
        ...spot,
      } as const;
      const people = (statement.qualifiers[who] ?? []).flatMap((one) => named(one, property) ?? []);
      return people.length === 0 ? [told] : people.map((person) => ({ ...told, who: person }));
    }),
  );
}

function otherTitles(film: Item, title: Name, notices: Notice[]): FilmDraft['otherTitles'] {
  const titles: FilmDraft['otherTitles'][number][] = [];
  for (const statement of claims(film, 'P1476', notices)) {
    const { value } = statement;
    if (value.type !== 'text' || value.language === undefined) continue;
    const { words } = cleanWords(value.text);
    if (words === '' || words === title.name || !/^[a-z]{2,3}(?:-[a-z]{2,8})?$/.test(value.language))
      continue;
    titles.push({
      text: words,
      language: /^zh-(?:hans|cn)$/.test(value.language) ? 'zh' : value.language,
      kind: titles.some(({ kind }) => kind === 'original') ? 'alternative' : 'original',
      ...spotOf('title', '片名', 'P1476', statement),
    });
  }
  if (title.zh !== undefined && title.zh !== title.name && !titles.some(({ text }) => text === title.zh))
    titles.push({
      text: title.zh,
      language: 'zh',
      kind: 'alternative',
      ...spotOf('label in Chinese', '中文标签', film.id),
    });
  return titles;
}
