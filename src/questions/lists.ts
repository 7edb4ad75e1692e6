import { type Language, LANGUAGES, type LocalText, textIn } from '../facts/text.ts';

/** How a list ends: "A, B and C" or "A, B or C". */
type Ending = 'conjunction' | 'disjunction';

const LOCALES: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

/**
 * Strings names together as each language does: "A, B and C", "A、B和C".
 * @param ending "and", unless "or" is asked for
 */
export function listOf(texts: readonly LocalText[], ending: Ending = 'conjunction'): LocalText {
  const [en, zh] = LANGUAGES.map((language) =>
    new Intl.ListFormat(LOCALES[language], { type: ending }).format(
      texts.map((text) => textIn(language, text)),
    ),
  );
  return { en: en ?? '', ...(zh === undefined ? {} : { zh }) };
}
