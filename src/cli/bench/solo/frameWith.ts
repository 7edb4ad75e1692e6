import type { Page } from '@playwright/test';

/**
 * Waits for the end of the first frame with an element in it.
 * @returns ms since the page's navigation began
 */
export function frameWith(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            if (document.querySelector(wanted)) resolve(performance.now());
            else requestAnimationFrame(look);
          };
          channel.port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
    selector,
  );
}
