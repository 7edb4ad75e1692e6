import { useLayoutEffect } from 'react';

/** How small a screen may get for the sake of fitting; 12 px in the smallest window. */
const STEPS = [1, 0.95, 0.9, 0.85, 0.8, 0.75];

/** In a window smaller than this (or a page that is zoomed in), letters stay as large as they are, and it scrolls. */
const LEAST = { width: 780, height: 560 };

/**
 * Makes the screen a little smaller where it would not fit into the window, so that nothing has to be scrolled for
 * while the clock runs. A screen that does not fit even so keeps its size.
 * @param shown anything that changes with what is on screen
 */
export function useFit(shown: string): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const fit = () => {
      // Who asked for larger text gets it, and scrolls.
      const enlarged = Number(style.getPropertyValue('--text-scale') || 1) > 1;
      const roomy = !enlarged && innerWidth >= LEAST.width && innerHeight >= LEAST.height;
      const found = roomy ? STEPS.find(fits) : 1;
      setFit(found ?? 1);
    };
    fit();
    // The fonts may come after the words.
    void document.fonts.ready.then(fit);
    addEventListener('resize', fit);
    // Another light has other edges: those of high contrast are thicker.
    const lights = new MutationObserver(fit);
    lights.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      removeEventListener('resize', fit);
      lights.disconnect();
      style.removeProperty('--fit');
    };
  }, [shown]);
}

function fits(step: number): boolean {
  setFit(step);
  const { scrollHeight, scrollWidth } = document.documentElement;
  return scrollHeight <= innerHeight && scrollWidth <= innerWidth;
}

function setFit(step: number): void {
  const { style } = document.documentElement;
  if (style.getPropertyValue('--fit') !== String(step)) style.setProperty('--fit', String(step));
}
