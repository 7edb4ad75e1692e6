import i18next from 'i18next';
import { useCallback, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import type { Settings } from '../../contract/api.ts';
import { languageFor, languageTag } from '../i18n/i18n.ts';
import { useSettings } from '../stores/settings.ts';

const LIGHT = '(prefers-color-scheme: light)';
const MORE_CONTRAST = '(prefers-contrast: more)';
const CALM = '(prefers-reduced-motion: reduce)';

/** Puts language, light, text size, motion and the leading hand where the styles find them: on the root element. */
export function useAppliedSettings(): void {
  const settings = useSettings((store) => store.settings);
  const light = useMatches(LIGHT);
  const moreContrast = useMatches(MORE_CONTRAST);
  const calm = useMatches(CALM);
  // Before the next paint, so that nothing flashes in another language or light.
  useLayoutEffect(() => {
    apply(settings, light, moreContrast, calm);
  }, [settings, light, moreContrast, calm]);
}

/** The same before there is a screen, which would otherwise be styled and laid out twice. */
export function applySettings(settings: Settings): void {
  const matches = (query: string): boolean => matchMedia(query).matches;
  apply(settings, matches(LIGHT), matches(MORE_CONTRAST), matches(CALM));
}

function apply(settings: Settings, light: boolean, moreContrast: boolean, calm: boolean): void {
  const { language, theme, textSize, motion, leftHanded } = settings;
  const root = document.documentElement;
  const spoken = languageFor(language, navigator.languages);
  root.lang = languageTag(spoken);
  // Whatever has words on screen writes them once more for it.
  if (i18next.language !== spoken) void i18next.changeLanguage(spoken);
  root.dataset['theme'] = theme === 'system' ? (moreContrast ? 'contrast' : light ? 'light' : 'dark') : theme;
  root.dataset['motion'] = motion === 'system' ? (calm ? 'calm' : 'full') : motion;
  root.dataset['hand'] = leftHanded ? 'left' : 'right';
  root.style.setProperty('--text-scale', String(textSize / 100));
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
