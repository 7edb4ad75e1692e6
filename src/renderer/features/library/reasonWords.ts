import type { TFunction } from 'i18next';
import en from './en.json';

type Code = keyof typeof en.library.reasons;

/** What the readers say in English, word by word but for what stands between {{…}}: the code, and how to know it again. */
const KNOWN = Object.entries(en.library.reasons)
  .filter(([code]) => code !== 'other')
  .map(([code, words]) => {
    const names = [...words.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name);
    const pattern = words
      .split(/{{\w+}}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('(.+)');
    return { code: code as Code, names, pattern: new RegExp(`^${pattern}$`, 's') };
  });

/**
 * Says a reason that came from a schema or a reader in the player's language. Those name it in English, since they serve the
 * command line as well.
 * @returns the words of the code that it is known by, or that it has none with the English words
 */
export function reasonWords(t: TFunction, english: string): string {
  for (const { code, names, pattern } of KNOWN) {
    const found = pattern.exec(english);
    if (!found) continue;
    const details = Object.fromEntries(
      names.map((name, at) => {
        const words = found[at + 1] ?? '';
        return [name, name === 'reason' ? reasonWords(t, words) : words];
      }),
    );
    return t(`library.reasons.${code}`, { ...details, interpolation: { escapeValue: false } });
  }
  return t('library.reasons.other', { reason: english });
}
