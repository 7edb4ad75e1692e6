import type { Nomination, Original, SheetField } from './sheet.ts';
import { countryWords, genreWords } from './sheetWords.ts';
import type { LocalText } from './text.ts';

/** How many names a sentence lists before it stops. */
const MOST_NAMES = 4;

const CHINESE_KINDS: Readonly<Record<string, string>> = {
  novel: '小说',
  novella: '中篇小说',
  novelette: '中篇小说',
  'short story': '短篇小说',
  'short stories': '短篇小说',
  story: '故事',
  book: '书',
  'non-fiction book': '纪实作品',
  'nonfiction book': '纪实作品',
  "children's book": '童书',
  "children's novel": '儿童小说',
  'picture book': '图画书',
  play: '戏剧',
  'stage play': '舞台剧',
  musical: '音乐剧',
  'broadway musical': '百老汇音乐剧',
  'stage musical': '舞台音乐剧',
  opera: '歌剧',
  operetta: '轻歌剧',
  memoir: '回忆录',
  autobiography: '自传',
  biography: '传记',
  poem: '诗歌',
  'fairy tale': '童话',
  'comic strip': '连环漫画',
  'comic book': '漫画',
  'comic series': '系列漫画',
  'graphic novel': '图像小说',
  manga: '漫画',
  film: '电影',
  'television series': '电视剧',
  'video game': '电子游戏',
};

/** Facts of a sheet in sentences, in each language. Titles and names stay in the letters of their sources. */
export const sentences = {
  year: (title: string, year: string): LocalText => ({
    en: `“${title}” is a film of ${year}.`,
    zh: `《${title}》是${year}年的影片。`,
  }),
  directors: (title: string, names: readonly string[]): LocalText => ({
    en: `${listEnglish(names)} directed “${title}”.`,
    zh: `《${title}》由${listChinese(names)}执导。`,
  }),
  cast: (title: string, names: readonly string[]): LocalText => ({
    en: ended(`The cast of “${title}” includes ${listEnglish(names)}`),
    zh: `《${title}》的演员有${listChinese(names)}。`,
  }),
  genres: (title: string, genres: readonly string[]): LocalText => ({
    en: `“${title}” is listed under ${listEnglish(genres)}.`,
    zh: `《${title}》归在${listChinese(genres.map((genre) => genreWords(genre).zh ?? genre))}。`,
  }),
  countries: (title: string, countries: readonly string[]): LocalText => ({
    en: `“${title}” comes from ${listEnglish(countries.map((country) => countryWords(country)?.en ?? country))}.`,
    zh: `《${title}》的出品国家和地区：${listChinese(countries.map((country) => countryWords(country)?.zh ?? country))}。`,
  }),
  basedOn: (title: string, { title: work, kind, authors }: Original): LocalText => ({
    en: ended(
      `“${title}” is based on the ${kind} “${work}”${authors.length > 0 ? ` by ${listEnglish(authors)}` : ''}`,
    ),
    zh: `《${title}》改编自${authors.length > 0 ? `${listChinese(authors)}的` : ''}${kindInChinese(kind)}《${work}》。`,
  }),
  nomination: (
    title: string,
    { won, category, words: known, body, ceremony, nominees }: Nomination,
  ): LocalText => {
    const words = known ?? { en: category };
    const verb = won ? 'won' : 'was nominated for';
    const who = nominees.length > 0 ? ` (${listEnglish(nominees)})` : '';
    const whoChinese = nominees.length > 0 ? `（${listChinese(nominees)}）` : '';
    const place = sentences.ceremony(body, ceremony);
    return {
      en: `“${title}” ${verb} ${words.en}${who} at ${place.en}.`,
      zh: `《${title}》在${place.zh}上${won ? '获得' : '提名'}${words.zh ?? words.en}${whoChinese}。`,
    };
  },
  /** "the 43rd Academy Awards" */
  ceremony: (body: LocalText, number: number): LocalText => ({
    en: `the ${ordinal(number)} ${body.en}`,
    zh: `第${number}届${body.zh ?? body.en}`,
  }),
  list: (values: readonly string[]): LocalText => ({ en: values.join(', '), zh: values.join('、') }),
  about: {
    year: { en: 'the year of the film', zh: '影片的年份' },
    directors: { en: 'who directed the film', zh: '影片的导演' },
    cast: { en: 'the cast', zh: '演员' },
    genres: { en: 'the genre', zh: '影片的类型' },
    countries: { en: 'the country', zh: '出品国家和地区' },
    basedOn: { en: 'what the film is based on', zh: '影片的原作' },
  },
  /** Where in a source a field stands. */
  at: {
    title: { en: 'title', zh: '片名' },
    year: { en: 'year', zh: '年份' },
    directors: { en: 'director', zh: '导演' },
    cast: { en: 'cast', zh: '演员' },
    genres: { en: 'genre', zh: '类型' },
    countries: { en: 'country', zh: '国家和地区' },
    basedOn: { en: 'based on', zh: '原作' },
    awards: { en: 'awards', zh: '奖项' },
  } satisfies Record<SheetField, LocalText>,
};

/** The Chinese word for a sort of work; the English one where there is none yet. */
export function kindInChinese(kind: string): string {
  return CHINESE_KINDS[kind] ?? kind;
}

/** "1st", "22nd", "93rd", "11th" */
function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

/** A sentence with its full stop; one that ends in "Jr." has it. */
function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** A nickname inside a name, in the marks that each language has for it. */
function unquoted(name: string): string {
  return name.includes('"') ? name.replace(/"([^"]*)"/g, '“$1”') : name;
}

function listEnglish(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(unquoted);
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

function listChinese(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).map(unquoted).join('、');
}
