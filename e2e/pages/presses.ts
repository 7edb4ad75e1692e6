import type { Page } from '@playwright/test';

/**
 * Notes when keys, pointers and fingers go down, as the system stamps it.
 * @returns tells all that was noted so far, in ms, a held key once
 */
export async function notePresses(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const presses: number[] = [];
    Object.assign(window, { presses });
    addEventListener('pointerdown', ({ timeStamp }) => presses.push(timeStamp), true);
    addEventListener('keydown', ({ timeStamp, repeat }) => !repeat && presses.push(timeStamp), true);
  });
  return () => page.evaluate(() => (window as unknown as { presses: number[] }).presses);
}

/**
 * Presses a key, and again after each of these times in ms. The page itself does it, at once and in time however busy
 * the machine is: no keyboard bounces to order.
 */
export async function pressInTime(page: Page, key: string, pauses: readonly number[]): Promise<void> {
  await page.evaluate(
    async ([pressed, waits]) => {
      const press = () =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
        );
      press();
      for (const wait of waits) {
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        press();
      }
    },
    [key, pauses] as const,
  );
}
