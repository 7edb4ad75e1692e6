import type { Language } from '../../facts/text.ts';
import en from './en.json';
import zh from './zh.json';

/** A message of the phone page. */
export type MessageKey = keyof typeof en;
export type Translate = (key: MessageKey, gaps?: Readonly<Record<string, string | number>>) => string;

const MESSAGES: Record<Language, Record<MessageKey, string>> = { en, zh };

/** The messages in one language, with their gaps filled. */
export function translator(language: Language): Translate {
  return (key, gaps = {}) =>
    MESSAGES[language][key].replace(/{{(\w+)}}/g, (_whole, name: string) => String(gaps[name]));
}

/** The language that was chosen before, else the first of the phone's own that there is, else English. */
export function detectLanguage(chosen: string | null, phone: readonly string[]): Language {
  if (chosen === 'en' || chosen === 'zh') return chosen;
  for (const tag of phone) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'zh' || language === 'en') return language;
  }
  return 'en';
}
