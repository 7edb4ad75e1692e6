import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Settings } from '../../contract/api.ts';
import type { Problem } from '../../contract/result.ts';
import { LANGUAGES, type Language } from '../../facts/text.ts';
import en from './en.json';
import zh from './zh.json';

/** Sets the app's words up, in English until the settings are known. */
export async function setUpWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { en: { translation: en }, zh: { translation: zh } },
    lng: 'en',
    fallbackLng: 'en',
    supportedLngs: LANGUAGES,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}

/** The language to speak: the one chosen, or the first of the system's that we know. */
export function languageFor(setting: Settings['language'], system: readonly string[]): Language {
  if (setting !== 'system') return setting;
  const known = system.map((tag) => tag.slice(0, 2).toLowerCase());
  return known.map((tag) => LANGUAGES.find((language) => language === tag)).find((found) => found) ?? 'en';
}

/** The tag that tells fonts, line breaks and screen readers which language this is. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : 'en';
}

/** A problem in the player's language. */
export function problemText(problem: Problem): string {
  return i18next.t(`problems.${problem.code}`, { ...problem.details, message: problem.message });
}
