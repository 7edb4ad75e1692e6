import type { Page } from '@playwright/test';

/**
 * Waits for the end of the first frame with an element in it.
 * @param place a place within the page (`#/statistics`) to go to first
 * @returns ms since it went there; without a place, since the page's navigation began
 */
export function frameWith(page: Page, selector: string, place?: string): Promise<number> {
  return page.evaluate(
    ([wanted, hash]) =>
      new Promise<number>((resolve) => {
        const begun = hash === undefined ? 0 : performance.now();
        const look = () => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            if (document.querySelector(wanted)) resolve(performance.now() - begun);
            else requestAnimationFrame(look);
          };
          channel.port2.postMessage(null);
        };
        if (hash !== undefined) location.hash = hash;
        requestAnimationFrame(look);
      }),
    [selector, place] as const,
  );
}
