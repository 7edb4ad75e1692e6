import { useLanguage } from '../i18n/useLanguage.ts';
import { languageTag } from '../i18n/i18n.ts';
import type { LocalText } from '../../facts/text.ts';

/** The words of a fact or a question, marked as English where the player's language has none. */
export function Words({ of }: { of: LocalText }) {
  const { language, say } = useLanguage();
  const fallsBack = language !== 'en' && of[language] === undefined;
  return fallsBack ? <span lang={languageTag('en')}>{of.en}</span> : say(of);
}
