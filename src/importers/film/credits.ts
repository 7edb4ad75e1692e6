import type { FactsFile } from '../../facts/file.ts';
import type { LocalText } from '../../facts/text.ts';
import type { Topic } from '../../facts/topic.ts';
import type { CreditRelation } from './draft.ts';

/** What an entity of a facts file can be. */
export type FileEntityType = FactsFile['entities'][number]['type'];

/** How a line of the credits becomes a fact. */
interface CreditKind {
  type: FileEntityType;
  topic: Topic;
  /** How central it is to knowing the film. */
  centrality: number;
  /** The job that it gives people, where it is one. */
  job?: LocalText;
  /** The fact as a sentence: with the names in place of {{names}} and the film in place of {{film}}. */
  sentence: { en: string; enOfMany?: string; zh: string };
}

/** The lines of the credits that are read. */
export const CREDITS: Readonly<Record<CreditRelation, CreditKind>> = {
  director: {
    type: 'person',
    topic: 'production',
    centrality: 0.9,
    job: { en: 'Director', zh: '导演' },
    sentence: { en: '{{names}} directed {{film}}.', zh: '{{film}}由{{names}}执导。' },
  },
  producer: {
    type: 'person',
    topic: 'production',
    centrality: 0.3,
    job: { en: 'Producer', zh: '制片人' },
    sentence: { en: '{{names}} produced {{film}}.', zh: '{{film}}的制片人是{{names}}。' },
  },
  screenwriter: {
    type: 'person',
    topic: 'production',
    centrality: 0.5,
    job: { en: 'Screenwriter', zh: '编剧' },
    sentence: { en: '{{names}} wrote the screenplay of {{film}}.', zh: '{{film}}的编剧是{{names}}。' },
  },
  story: {
    type: 'person',
    topic: 'production',
    centrality: 0.3,
    sentence: { en: '{{names}} wrote the story of {{film}}.', zh: '{{film}}的故事作者是{{names}}。' },
  },
  cinematographer: {
    type: 'person',
    topic: 'production',
    centrality: 0.5,
    job: { en: 'Cinematographer', zh: '摄影师' },
    sentence: { en: '{{names}} shot {{film}}.', zh: '{{film}}的摄影师是{{names}}。' },
  },
  editor: {
    type: 'person',
    topic: 'production',
    centrality: 0.4,
    job: { en: 'Editor', zh: '剪辑师' },
    sentence: { en: '{{names}} edited {{film}}.', zh: '{{film}}由{{names}}剪辑。' },
  },
  composer: {
    type: 'person',
    topic: 'production',
    centrality: 0.5,
    job: { en: 'Composer', zh: '作曲' },
    sentence: { en: '{{names}} wrote the music of {{film}}.', zh: '{{film}}的作曲是{{names}}。' },
  },
  narrator: {
    type: 'person',
    topic: 'cast',
    centrality: 0.4,
    sentence: {
      en: '{{names}} narrates {{film}}.',
      enOfMany: '{{names}} narrate {{film}}.',
      zh: '{{film}}的旁白是{{names}}。',
    },
  },
  starring: {
    type: 'person',
    topic: 'cast',
    centrality: 0.9,
    sentence: {
      en: '{{names}} stars in {{film}}.',
      enOfMany: '{{names}} star in {{film}}.',
      zh: '{{film}}由{{names}}主演。',
    },
  },
  'also-in-cast': {
    type: 'person',
    topic: 'cast',
    centrality: 0.2,
    sentence: {
      en: '{{names}} is in the cast of {{film}}.',
      enOfMany: '{{names}} are in the cast of {{film}}.',
      zh: '{{names}}在{{film}}中出演。',
    },
  },
  studio: {
    type: 'organisation',
    topic: 'production',
    centrality: 0.3,
    sentence: { en: '{{names}} made {{film}}.', zh: '{{film}}由{{names}}制作。' },
  },
  distributor: {
    type: 'organisation',
    topic: 'release',
    centrality: 0.3,
    sentence: { en: '{{names}} distributed {{film}}.', zh: '{{film}}由{{names}}发行。' },
  },
  language: {
    type: 'language',
    topic: 'production',
    centrality: 0.7,
    sentence: { en: 'The characters in {{film}} speak {{names}}.', zh: '{{film}}的人物说{{names}}。' },
  },
  country: {
    type: 'place',
    topic: 'production',
    centrality: 0.6,
    sentence: { en: '{{film}} comes from {{names}}.', zh: '{{film}}出自{{names}}。' },
  },
  genre: {
    type: 'genre',
    topic: 'production',
    centrality: 0.8,
    sentence: { en: 'The genre of {{film}} is {{names}}.', zh: '{{film}}的类型是{{names}}。' },
  },
  location: {
    type: 'place',
    topic: 'production',
    centrality: 0.4,
    sentence: { en: '{{film}} was shot in {{names}}.', zh: '{{film}}在{{names}}拍摄。' },
  },
  'based-on': {
    type: 'book',
    topic: 'production',
    centrality: 0.5,
    sentence: { en: '{{film}} is based on the novel {{names}}.', zh: '{{film}}改编自小说{{names}}。' },
  },
  // A play, a comic, a life: what is not told to be a novel is not asked as one.
  'adapted-from': {
    type: 'book',
    topic: 'production',
    centrality: 0.4,
    sentence: { en: '{{film}} is based on {{names}}.', zh: '{{film}}改编自{{names}}。' },
  },
};

const IN_ENGLISH = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names in a row: "A, B and C" and "A、B和C". */
export function listed(names: readonly LocalText[]): { en: string; zh: string } {
  const chinese = names.map(({ en, zh }) => zh ?? en);
  const last = chinese.at(-1) ?? '';
  return {
    en: IN_ENGLISH.format(names.map(({ en }) => en)),
    zh: chinese.length < 2 ? last : `${chinese.slice(0, -1).join('、')}和${last}`,
  };
}

/** A line of the credits as a sentence. */
export function creditSentence(
  relation: CreditRelation,
  names: readonly LocalText[],
  film: { en: string; zh: string },
): LocalText {
  const { en, enOfMany, zh } = CREDITS[relation].sentence;
  const list = listed(names);
  const put = (sentence: string, language: 'en' | 'zh') =>
    sentence.replace('{{names}}', () => list[language]).replace('{{film}}', () => film[language]);
  return { en: ended(put(names.length > 1 ? (enOfMany ?? en) : en, 'en')), zh: put(zh, 'zh') };
}

/** A sentence whose last word ends in a full stop, as "Jr." does, needs no second one. */
export function ended(sentence: string): string {
  return sentence.replace(/\.{2,}$/, '.');
}
