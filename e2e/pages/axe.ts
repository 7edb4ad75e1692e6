import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Waits for what fades or slides in: half faded, any text lacks contrast. A leader that runs for longer is not waited for. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const soon = document.getAnimations().filter(({ effect, currentTime }) => {
      const left = Number(effect?.getComputedTiming().endTime ?? 0) - Number(currentTime ?? 0);
      return left < 3_000;
    });
    // One that is taken away before its end has ended, too.
    await Promise.allSettled(soon.map(({ finished }) => finished));
  });
}

/** WCAG 2.2 A and AA, by axe. Legacy mode: the stand-in's pages can't open the blank one that axe would use. */
export async function expectAccessible(page: Page): Promise<void> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode(true)
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}
