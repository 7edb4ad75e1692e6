import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Meta: '⌘',
};
const WORDS = ['Space', 'Enter', 'Escape', 'Backspace', 'Delete', 'Insert'] as const;

/** How a key is written on screen, as on its cap, in the player's language. */
export function useKeyLabel(): (name: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (name) =>
      // The last key may be a plus sign itself.
      name
        .split(/\+(?=.)/)
        .map((part) => {
          const word = WORDS.find((known) => known === part);
          if (word) return t(`keyNames.${word}`);
          return SYMBOLS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
        })
        .join(' '),
    [t],
  );
}
