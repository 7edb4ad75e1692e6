import { expect, type Locator } from '@playwright/test';

/** More stops than any screen has from one thing to another. */
const MOST_STOPS = 80;

/** Goes on by Tab alone until something has the focus. */
export async function tabTo(target: Locator): Promise<void> {
  const { keyboard } = target.page();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
