import { plainText } from '../../facts/names.ts';
import type { FactsFile } from '../../facts/file.ts';
import { slugOf } from '../../facts/sheetFacts.ts';
import { countryWords, genreWords, hasGenreWords } from '../../facts/sheetWords.ts';
import type { LocalText } from '../../facts/text.ts';
import { AWARD_CATEGORIES } from '../awardCategories.ts';
import type { FileEntityType } from './credits.ts';
import type { Name } from './draft.ts';

type FileEntity = FactsFile['entities'][number];

const LONGEST_ID = 60;
/** Whose names stay in the letters of their source in every language. */
const KEPT: readonly FileEntityType[] = ['person', 'organisation'];
const TITLED: readonly FileEntityType[] = ['book', 'film'];

/** Entities in the making: one for each name of a type. */
export interface EntityShelf {
  /** The id of the entity with a name; made when there is none. Further names of it are added. */
  idOf: (type: FileEntityType, name: Name) => string;
  /** Adds an entity whose id is fixed, such as a job. */
  add: (entity: Pick<FileEntity, 'id' | 'type' | 'name'>) => string;
  wordsOf: (id: string) => LocalText;
  /** The same as it reads inside a sentence: "the United States". */
  phraseOf: (id: string) => LocalText;
  all: () => FileEntity[];
}

/**
 * Opens an empty shelf of entities.
 * @param taken ids that no entity may have
 */
export function openEntities(taken: readonly string[]): EntityShelf {
  const byId = new Map<string, FileEntity>();
  const byName = new Map<string, FileEntity>();
  const freeId = (type: FileEntityType, name: string): string => {
    const slug = idFrom(name) ?? type;
    const ids = [slug, `${slug}-${type}`];
    for (let number = 2; ; number += 1) {
      const id = ids.find((one) => !byId.has(one) && !taken.includes(one));
      if (id !== undefined) return id;
      ids.push(`${slug}-${number}`);
    }
  };
  return {
    idOf(type, { name, zh, aliases = [] }) {
      const key = `${type} ${plainText(name) || name}`;
      let entity = byName.get(key);
      if (!entity) {
        entity = {
          id: freeId(type, name),
          type,
          name: nameWords(type, name, zh),
          aliases: [],
          pool: false,
          suits: [],
        };
        const phrase = phraseOf(type, entity.name);
        if (phrase) entity.phrase = phrase;
        byName.set(key, entity);
        byId.set(entity.id, entity);
      }
      if (zh !== undefined && KEPT.includes(type) && entity.name.zh === undefined) entity.name.zh = zh;
      for (const alias of aliases) {
        if (alias !== name && !entity.aliases.includes(alias)) entity.aliases.push(alias);
      }
      return entity.id;
    },
    add(entity) {
      if (!byId.has(entity.id)) byId.set(entity.id, { ...entity, aliases: [], pool: false, suits: [] });
      return entity.id;
    },
    wordsOf: (id) => byId.get(id)?.name ?? { en: id },
    phraseOf: (id) => byId.get(id)?.phrase ?? byId.get(id)?.name ?? { en: id },
    all: () => [...byId.values()],
  };
}

/**
 * An id made of a name.
 * @returns undefined for a name without Latin letters or digits
 */
export function idFrom(name: string): string | undefined {
  const slug = slugOf(name).slice(0, LONGEST_ID).replace(/-+$/, '');
  return slug === 'unnamed' || slug === '' ? undefined : slug;
}

/** A name in each language. Where there is no Chinese one, the name itself stands in Chinese texts, too. */
function nameWords(type: FileEntityType, name: string, zh: string | undefined): LocalText {
  if (KEPT.includes(type)) return { en: name, ...(zh === undefined ? {} : { zh }) };
  if (TITLED.includes(type)) return { en: name, zh: `《${zh ?? name}》` };
  if (zh !== undefined) return { en: name, zh };
  if (type === 'place') return { en: name, zh: countryWords(name)?.zh ?? PLACES[name] ?? name };
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (type === 'genre' && hasGenreWords(capital)) return genreWords(capital);
  return { en: name, zh: LANGUAGE_NAMES[name] ?? AWARD_BODIES[name] ?? CATEGORIES.get(name) ?? name };
}

function phraseOf(type: FileEntityType, { en, zh = en }: LocalText): LocalText | undefined {
  if (type === 'place') {
    const words = countryWords(en);
    return words && words.en !== en ? { en: words.en, zh } : undefined;
  }
  const takesArticle = type === 'award-body' || (type === 'festival' && /festival$/i.test(en));
  return takesArticle && !/^the /i.test(en) ? { en: `the ${en}`, zh } : undefined;
}

/** Categories as players read them, in Chinese. */
const CATEGORIES = new Map(
  [
    ...Object.values(AWARD_CATEGORIES),
    { en: 'Best Film', zh: '最佳影片' },
    { en: 'Best Newcomer', zh: '最佳新人' },
    { en: 'Best Music', zh: '最佳音乐' },
    { en: 'Best Screenplay', zh: '最佳剧本' },
    { en: 'Best Editing', zh: '最佳剪辑' },
    { en: 'Best Foreign Language Film', zh: '最佳外语片' },
  ].map(({ en, zh }) => [en, zh ?? en]),
);

const PLACES: Readonly<Record<string, string>> = { Taiwan: '台湾', Macau: '澳门' };

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  English: '英语',
  Mandarin: '普通话',
  Cantonese: '粤语',
  Chinese: '汉语',
  Japanese: '日语',
  Korean: '朝鲜语',
  French: '法语',
  German: '德语',
  Italian: '意大利语',
  Spanish: '西班牙语',
  Portuguese: '葡萄牙语',
  Russian: '俄语',
  Hindi: '印地语',
  Swedish: '瑞典语',
  Danish: '丹麦语',
  Polish: '波兰语',
  Persian: '波斯语',
};

const AWARD_BODIES: Readonly<Record<string, string>> = {
  'Academy Awards': '奥斯卡金像奖',
  'Golden Globe Awards': '金球奖',
  'British Academy Film Awards': '英国电影学院奖',
  'BAFTA Awards': '英国电影学院奖',
  'Asian Film Awards': '亚洲电影大奖',
  'Golden Rooster Awards': '金鸡奖',
  'Golden Horse Awards': '金马奖',
  'Hong Kong Film Awards': '香港电影金像奖',
  'Huading Awards': '华鼎奖',
  'Cannes Film Festival': '戛纳电影节',
  'Venice Film Festival': '威尼斯电影节',
  'Berlin International Film Festival': '柏林国际电影节',
};
