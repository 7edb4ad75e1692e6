import type { LocalText } from '../../facts/text.ts';

/** Relations that hold of several values at once: to name one says nothing against another. */
const OF_MANY = /^(?:also-in-cast|cast|genre|listed-for|nominated-for|won|does|wants|location|critic-says)$/;

/** What sources disagree about, by relation. */
const ABOUT: Readonly<Record<string, LocalText>> = {
  director: { en: 'who directed the film', zh: '影片的导演' },
  producer: { en: 'who produced the film', zh: '影片的制片人' },
  screenwriter: { en: 'who wrote the screenplay', zh: '影片的编剧' },
  story: { en: 'who wrote the story', zh: '故事的作者' },
  cinematographer: { en: 'who shot the film', zh: '影片的摄影师' },
  editor: { en: 'who edited the film', zh: '影片的剪辑师' },
  narrator: { en: 'who narrates the film', zh: '影片的旁白' },
  starring: { en: 'who stars in the film', zh: '影片的主演' },
  plays: { en: 'which part the actor plays', zh: '演员饰演的角色' },
  studio: { en: 'who made the film', zh: '影片的制作公司' },
  language: { en: 'the language of the film', zh: '影片的语言' },
  'adapted-from': { en: 'what the film is based on', zh: '影片的原作' },
  'based-on': { en: 'what the film is based on', zh: '影片的原作' },
  novelist: { en: 'who wrote the novel', zh: '小说的作者' },
  edition: { en: 'which edition it was', zh: '届数' },
  release: { en: 'when the film was first released', zh: '影片首次上映的日期' },
};

/** Whether a relation holds of several values at once. */
export function isOfMany(relation: string): boolean {
  return OF_MANY.test(relation);
}

/** What sources disagree about, in a few words. */
export function aboutWords(relation: string, qualifier: LocalText | undefined): LocalText {
  const known = Object.hasOwn(ABOUT, relation) ? ABOUT[relation] : undefined;
  if (known) return known;
  const place = qualifier
    ? { en: ` (${qualifier.en})`, zh: `（${qualifier.zh ?? qualifier.en}）` }
    : { en: '', zh: '' };
  if (/-(?:release|showing)$/.test(relation))
    return { en: `when the film was shown${place.en}`, zh: `影片上映的日期${place.zh}` };
  if (/-distributor$/.test(relation))
    return { en: `who distributed the film${place.en}`, zh: `影片的发行公司${place.zh}` };
  const words = relation.replaceAll('-', ' ');
  return { en: `${words}${place.en}`, zh: `“${words}”${place.zh}` };
}
