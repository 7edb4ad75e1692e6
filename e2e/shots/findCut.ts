import type { Page } from '@playwright/test';

/**
 * Finds what cannot be read as it is: text that its own box cuts off, and anything beyond the edge of the window that no
 * scrolling brings in. What only decorates (`aria-hidden`, drawn paths) may go over the edge.
 * @param whole true for a screen that must be in view without scrolling
 * @returns a few words for each; none for a screen that is whole
 */
export function findCut(page: Page, whole: boolean): Promise<string[]> {
  return page.evaluate((mustFit) => {
    /** What is on the edge may be a fraction of a pixel over it. */
    const SLACK = 1;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
    const isDecoration = (element: Element) =>
      element.closest('[aria-hidden="true"], svg, .visually-hidden, [inert]') !== null;
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const scrolls = (element: Element, way: 'overflowX' | 'overflowY') => {
      for (let box: Element | null = element.parentElement; box; box = box.parentElement) {
        if (box === document.documentElement) return way === 'overflowY' && !mustFit;
        if (['auto', 'scroll'].includes(getComputedStyle(box)[way])) return true;
      }
      return false;
    };
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth + SLACK) found.push(`the page is ${root.scrollWidth} px wide`);
    if (mustFit && root.scrollHeight > innerHeight + SLACK)
      found.push(`the page is ${root.scrollHeight} px high`);
    for (const element of document.body.querySelectorAll('*')) {
      if (!hasText(element) || isDecoration(element)) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      const isBeside = left < -SLACK || right > innerWidth + SLACK;
      const isBelow = top < -SLACK || bottom > innerHeight + SLACK;
      if (isBeside && !scrolls(element, 'overflowX')) found.push(`beside the window: ${name(element)}`);
      if (isBelow && !scrolls(element, 'overflowY'))
        found.push(`above or below the window: ${name(element)}`);
      if (style.display === 'inline') continue;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (hides(style.overflowX) && element.scrollWidth > element.clientWidth + SLACK)
        found.push(`cut off at the side: ${name(element)}`);
      if (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2 * SLACK)
        found.push(`cut off below: ${name(element)}`);
      if (
        !hides(style.overflowX) &&
        element.scrollWidth > element.clientWidth + 2 * SLACK &&
        !scrollsItself(style)
      )
        found.push(`over its box: ${name(element)}`);
    }
    return found;

    function scrollsItself(style: CSSStyleDeclaration): boolean {
      return ['auto', 'scroll'].includes(style.overflowX);
    }
  }, whole);
}
