import type { LocalText } from './text.ts';

/** Genres as catalogues name them, in Chinese. */
const CHINESE_GENRES: Readonly<Record<string, string>> = {
  Comedy: '喜剧片',
  Western: '西部片',
  Crime: '犯罪片',
  Romance: '爱情片',
  Action: '动作片',
  Horror: '恐怖片',
  Thriller: '惊悚片',
  Adventure: '冒险片',
  Musical: '歌舞片',
  War: '战争片',
  'Science Fiction': '科幻片',
  Mystery: '悬疑片',
  Fantasy: '奇幻片',
  Noir: '黑色电影',
  Biography: '传记片',
  Documentary: '纪录片',
  Animated: '动画片',
  Sports: '体育片',
  'Martial Arts': '武术片',
  Spy: '间谍片',
  Superhero: '超级英雄片',
  Disaster: '灾难片',
  Drama: '剧情片',
  Slasher: '砍杀片',
  Heist: '劫案片',
  Vampire: '吸血鬼片',
  Zombie: '僵尸片',
  Family: '家庭片',
  Teen: '青春片',
  Political: '政治片',
  Satire: '讽刺片',
  Monster: '怪物片',
  'Romantic comedy': '浪漫喜剧',
  'Comedy-drama': '喜剧剧情片',
  Silent: '默片',
  Short: '短片',
  'LGBT-related': 'LGBT题材',
  Historical: '历史片',
  'Film based on literature': '文学改编',
  Erotic: '情色片',
  Independent: '独立电影',
  Supernatural: '灵异片',
  'Film adaptation': '改编电影',
  'Coming-of-age story': '成长片',
  'Comedy horror': '喜剧恐怖片',
  "Children's": '儿童片',
  Suspense: '悬念片',
  Buddy: '搭档片',
  Christmas: '圣诞片',
  'Neo-noir': '新黑色电影',
  Dystopian: '反乌托邦',
  Prison: '监狱片',
  'Erotic thriller': '情色惊悚片',
  Melodrama: '情节剧',
  'Spaghetti western': '意大利西部片',
  'Post-apocalyptic': '末世片',
  Legal: '法律片',
  Exploitation: '剥削片',
  'Psychological thriller': '心理惊悚片',
  'Comic science fiction': '科幻喜剧',
  Trial: '庭审片',
  Parody: '戏仿片',
  'Political thriller': '政治惊悚片',
  Art: '艺术片',
  Dance: '舞蹈片',
  Docudrama: '纪录剧情片',
  'Black comedy': '黑色喜剧',
  Anime: '动漫',
  Gangster: '黑帮片',
  'Road movie': '公路片',
};

/** Countries as catalogues name them, as they read inside a sentence. */
const COUNTRIES: Readonly<Record<string, LocalText>> = {
  'United States': { en: 'the United States', zh: '美国' },
  'United Kingdom': { en: 'the United Kingdom', zh: '英国' },
  France: { en: 'France', zh: '法国' },
  Italy: { en: 'Italy', zh: '意大利' },
  Canada: { en: 'Canada', zh: '加拿大' },
  Germany: { en: 'Germany', zh: '德国' },
  India: { en: 'India', zh: '印度' },
  'Hong Kong': { en: 'Hong Kong', zh: '中国香港' },
  Japan: { en: 'Japan', zh: '日本' },
  Australia: { en: 'Australia', zh: '澳大利亚' },
  Spain: { en: 'Spain', zh: '西班牙' },
  Sweden: { en: 'Sweden', zh: '瑞典' },
  China: { en: 'China', zh: '中国' },
  Denmark: { en: 'Denmark', zh: '丹麦' },
  Mexico: { en: 'Mexico', zh: '墨西哥' },
  'South Korea': { en: 'South Korea', zh: '韩国' },
  Netherlands: { en: 'the Netherlands', zh: '荷兰' },
  Ireland: { en: 'Ireland', zh: '爱尔兰' },
  Argentina: { en: 'Argentina', zh: '阿根廷' },
  'South Africa': { en: 'South Africa', zh: '南非' },
  Russia: { en: 'Russia', zh: '俄罗斯' },
  'Soviet Union': { en: 'the Soviet Union', zh: '苏联' },
  Israel: { en: 'Israel', zh: '以色列' },
  Austria: { en: 'Austria', zh: '奥地利' },
  Norway: { en: 'Norway', zh: '挪威' },
  'New Zealand': { en: 'New Zealand', zh: '新西兰' },
  Belgium: { en: 'Belgium', zh: '比利时' },
  Poland: { en: 'Poland', zh: '波兰' },
  Greece: { en: 'Greece', zh: '希腊' },
  Brazil: { en: 'Brazil', zh: '巴西' },
};

/** A genre in each language; in English as the catalogue has it. */
export function genreWords(genre: string): LocalText {
  return { en: genre, zh: CHINESE_GENRES[genre] ?? genre };
}

/** Whether a genre has Chinese words, and so can stand in a question. */
export function hasGenreWords(genre: string): boolean {
  return genre in CHINESE_GENRES;
}

/**
 * A country inside a sentence: "the United States".
 * @returns undefined for one that has no words in each language yet
 */
export function countryWords(country: string): LocalText | undefined {
  return COUNTRIES[country];
}
