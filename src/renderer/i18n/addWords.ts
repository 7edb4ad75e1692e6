import i18next from 'i18next';
import type { Language } from '../../facts/text.ts';

/**
 * Adds the words of a part of the app that is not there from the start, in every language at once, so that changing the
 * language while it is on screen loads nothing. Called once, when the part's file is loaded.
 */
export function addWords(words: Record<Language, object>): void {
  for (const [language, own] of Object.entries(words)) {
    i18next.addResourceBundle(language, 'translation', own, true);
  }
}
