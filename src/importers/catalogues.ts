import type { Source } from '../facts/source.ts';

/**
 * The catalogues that lines of films name as their sources. Those of one project repeat one witness, so they share a
 * voice: Wikipedia's lists, the first sentence of its article and the title of the article are one voice, and a card
 * game made from Wikidata is Wikidata's.
 */
export const CATALOGUES: readonly Source[] = [
  {
    id: 'wikidata-2019',
    title: { en: 'Wikidata, as of 2019', zh: '维基数据（2019年）' },
    according: { en: 'According to Wikidata', zh: '据维基数据' },
    kind: 'open database',
    weight: 'medium',
    voice: 'wikidata',
    repeats: [],
  },
  {
    id: 'wikipedia-us-films',
    title: { en: 'Wikipedia, lists of American films', zh: '维基百科美国电影列表' },
    according: { en: "According to Wikipedia's film lists", zh: '据维基百科的电影列表' },
    kind: 'encyclopedia',
    weight: 'medium',
    voice: 'wikipedia',
    repeats: [],
  },
  {
    id: 'wikipedia-lead',
    title: { en: 'Wikipedia, first sentence of the article', zh: '维基百科条目首句' },
    according: { en: 'According to Wikipedia', zh: '据维基百科' },
    kind: 'encyclopedia',
    weight: 'medium',
    voice: 'wikipedia',
    repeats: [],
  },
  {
    id: 'enwiki-title',
    title: { en: 'Wikipedia, title of the article', zh: '维基百科条目标题' },
    according: { en: 'According to Wikipedia', zh: '据维基百科' },
    kind: 'encyclopedia',
    weight: 'medium',
    voice: 'wikipedia',
    repeats: [],
  },
  {
    id: 'wikitrivia-2026',
    title: { en: 'Wikitrivia, film deck', zh: 'Wikitrivia 电影卡组' },
    according: { en: 'According to Wikitrivia', zh: '据Wikitrivia' },
    kind: 'card game',
    weight: 'low',
    voice: 'wikidata',
    repeats: [],
  },
  {
    id: 'oscar-data',
    title: { en: 'List of Academy Award nominations', zh: '奥斯卡金像奖提名名录' },
    according: { en: 'According to the list of Academy Award nominations', zh: '据奥斯卡金像奖提名名录' },
    kind: 'list made from the records of the Academy',
    weight: 'first',
    voice: 'academy',
    repeats: [],
  },
];

/** A catalogue's id as a facts file has ids: with hyphens. */
export function catalogueId(id: string): string {
  return id.replaceAll('_', '-');
}
