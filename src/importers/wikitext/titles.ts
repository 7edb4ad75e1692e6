import type { FilmDraft, Spot } from '../film/draft.ts';
import { textOf } from './items.ts';
import { type TemplateNode, templatesIn, type WikiNode } from './nodes.ts';

type OtherTitle = Omit<FilmDraft['otherTitles'][number], keyof Spot> & { at: number };

/** What the templates for names have under their short keys: language and kind. */
const SCRIPTS: Readonly<Record<string, { language: string; kind: OtherTitle['kind'] }>> = {
  s: { language: 'zh', kind: 'original' },
  c: { language: 'zh', kind: 'original' },
  simplified: { language: 'zh', kind: 'original' },
  chinese: { language: 'zh', kind: 'original' },
  t: { language: 'zh-Hant', kind: 'original' },
  traditional: { language: 'zh-Hant', kind: 'original' },
  p: { language: 'zh-Latn', kind: 'romanised' },
  pinyin: { language: 'zh-Latn', kind: 'romanised' },
  mandarin: { language: 'zh-Latn', kind: 'romanised' },
  j: { language: 'yue-Latn', kind: 'romanised' },
  jyutping: { language: 'yue-Latn', kind: 'romanised' },
  kanji: { language: 'ja', kind: 'original' },
  japanese: { language: 'ja', kind: 'original' },
  romaji: { language: 'ja-Latn', kind: 'romanised' },
  hangul: { language: 'ko', kind: 'original' },
  korean: { language: 'ko', kind: 'original' },
  rr: { language: 'ko-Latn', kind: 'romanised' },
};
const NAMING =
  /^(?:zh|zh-.*|lang|lang-.*|langx|film name|infobox name module|infobox chinese|infobox korean name|nihongo|korean)$/;
const CODE = /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/;

/**
 * The film's titles in other languages, as the templates for names give them. The first one in a language's own script
 * is the original; further ones are alternatives.
 * @param native the language of the infobox's native name, where it is told
 */
export function titlesIn(nodes: readonly WikiNode[], title: string, native?: string): OtherTitle[] {
  const found = templatesIn(nodes, (name) => NAMING.test(name)).flatMap((template) =>
    titlesOf(template, native),
  );
  const titles: OtherTitle[] = [];
  for (const one of found) {
    if (one.text === '' || one.text === title || titles.some(({ text }) => text === one.text)) continue;
    const isSecond = one.kind === 'original' && titles.some(({ kind }) => kind === 'original');
    titles.push(isSecond ? { ...one, kind: 'alternative' } : one);
  }
  return titles;
}

function titlesOf({ name, params, at }: TemplateNode, native: string | undefined): OtherTitle[] {
  const value = (key: string) => textOf(params.get(key) ?? []);
  const original = (language: string, text: string): OtherTitle => ({ language, text, kind: 'original', at });
  const named = Object.entries(SCRIPTS).flatMap(([key, kind]) =>
    params.has(key) && name !== 'lang' && name !== 'langx' ? [{ ...kind, text: value(key), at }] : [],
  );
  if (named.length > 0) return named;
  if (name === 'nihongo') return value('2') === '' ? [] : [original('ja', value('2'))];
  if (name === 'korean') return value('1') === '' ? [] : [original('ko', value('1'))];
  if (name === 'lang' || name === 'langx' || name === 'infobox name module') {
    const language = value('language') || value('1');
    const text = value('title') || value('2');
    return CODE.test(language) ? [original(language, text)] : [];
  }
  const language = /^lang-(.*)$/.exec(name)?.[1] ?? (name.startsWith('zh') ? 'zh' : native);
  return language !== undefined && CODE.test(language) ? [original(language, value('1'))] : [];
}
