import type { Page } from '@playwright/test';

interface Way {
  /** A place within the page (`#/statistics`) to go to first. */
  place?: string;
  /** What is pressed as soon as a frame shows it. */
  press?: string;
}

/**
 * Waits for the end of the first frame with an element in it.
 * @returns ms since it went to the place; without one, since the page's navigation began
 */
export function frameWith(page: Page, selector: string, way: Way = {}): Promise<number> {
  return page.evaluate(untilFrame, { ...way, selector });
}

/** The same as a script for a page that Playwright does not lead. */
export const frameScript = (selector: string, way: Way = {}): string =>
  `(${untilFrame.toString()})(${JSON.stringify({ ...way, selector })})`;

/** Runs in the page, alone: it knows nothing of this file. */
function untilFrame({ selector, place, press }: Way & { selector: string }): Promise<number> {
  return new Promise<number>((resolve) => {
    const begun = place === undefined ? 0 : performance.now();
    let toPress = press;
    const look = () => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        if (document.querySelector(selector)) {
          resolve(performance.now() - begun);
          return;
        }
        const button = toPress === undefined ? null : document.querySelector<HTMLElement>(toPress);
        if (button) {
          toPress = undefined;
          button.click();
        }
        requestAnimationFrame(look);
      };
      channel.port2.postMessage(null);
    };
    if (place !== undefined) location.hash = place;
    requestAnimationFrame(look);
  });
}
