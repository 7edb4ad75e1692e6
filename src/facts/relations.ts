import type { LocalText } from './text.ts';

/**
 * The relations that can hold one value only: a film has one year, however many directors it has. Two facts that give
 * different values for one of these contradict each other, and the words say what about.
 */
export const ONE_VALUE_RELATIONS: Readonly<Record<string, LocalText>> = {
  year: { en: 'the year of the film', zh: '影片的年份' },
  runtime: { en: 'the running time', zh: '片长' },
  country: { en: 'the country', zh: '出品国家和地区' },
  budget: { en: 'the budget', zh: '制作成本' },
  gross: { en: 'the box office', zh: '票房' },
  distributor: { en: 'the distributor', zh: '发行公司' },
  composer: { en: 'who wrote the music', zh: '作曲' },
};
