import { useCallback, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { languageFor, languageTag } from '../i18n/i18n.ts';
import { useSettings } from '../stores/settings.ts';

/** Puts language, light, text size, motion and the leading hand where the styles find them: on the root element. */
export function useAppliedSettings(): void {
  const { i18n } = useTranslation();
  const { language, theme, textSize, motion, leftHanded } = useSettings((store) => store.settings);
  const light = useMatches('(prefers-color-scheme: light)');
  const moreContrast = useMatches('(prefers-contrast: more)');
  const calm = useMatches('(prefers-reduced-motion: reduce)');
  const spoken = languageFor(language, navigator.languages);
  const shownTheme = theme === 'system' ? (moreContrast ? 'contrast' : light ? 'light' : 'dark') : theme;
  const shownMotion = motion === 'system' ? (calm ? 'calm' : 'full') : motion;

  // Before the first paint, so that nothing flashes in another language or light.
  useLayoutEffect(() => {
    document.documentElement.lang = languageTag(spoken);
    void i18n.changeLanguage(spoken);
  }, [i18n, spoken]);

  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset['theme'] = shownTheme;
    dataset['motion'] = shownMotion;
    dataset['hand'] = leftHanded ? 'left' : 'right';
    style.setProperty('--text-scale', String(textSize / 100));
  }, [shownTheme, shownMotion, leftHanded, textSize]);
}

function useMatches(query: string): boolean {
  const list = useMemo(() => matchMedia(query), [query]);
  const subscribe = useCallback(
    (changed: () => void) => {
      list.addEventListener('change', changed);
      return () => {
        list.removeEventListener('change', changed);
      };
    },
    [list],
  );
  // It looks again once it listens: the system may have changed its mind between the first frame and then.
  return useSyncExternalStore(subscribe, () => list.matches);
}
