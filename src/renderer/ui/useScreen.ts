import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * What every screen does when it comes up: names the window, and puts the focus on its heading, so that a screen
 * reader starts there and the keyboard is never lost.
 * @param title the window's title, without the app's name
 * @param ready false while the heading is not on screen yet
 * @returns the heading's ref; the heading needs `tabIndex={-1}`
 */
export function useScreen<Heading extends HTMLElement = HTMLHeadingElement>(
  title: string,
  ready = true,
): RefObject<Heading | null> {
  const { t } = useTranslation();
  const heading = useRef<Heading>(null);
  const name = t('app.name');
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name]);
  // Before the screen is painted: a key pressed in its first frame must not get lost.
  useLayoutEffect(() => {
    if (!ready) return;
    // From the top, where it says whose word a question is; focusing alone would scroll no further than the heading.
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [ready]);
  return heading;
}
