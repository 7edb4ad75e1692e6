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
export function frameWith(page: Page, selector: string, { place, press }: Way = {}): Promise<number> {
  return page.evaluate(
    ({ selector: wanted, place: hash, press: first }) =>
      new Promise<number>((resolve) => {
        const begun = hash === undefined ? 0 : performance.now();
        let toPress = first;
        const look = () => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            if (document.querySelector(wanted)) {
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
        if (hash !== undefined) location.hash = hash;
        requestAnimationFrame(look);
      }),
    { selector, place, press },
  );
}
