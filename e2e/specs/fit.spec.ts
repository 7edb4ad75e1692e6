import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { bank } from '../pages/bank.ts';

const SIZES = [
  { width: 800, height: 600 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

type Question = (typeof bank.questions)[number];

/** The question that takes the most room: stem, options and whose word it is. */
const longest = bank.questions.reduce((a, b) => (lettersOf(a) >= lettersOf(b) ? a : b));

function lettersOf({ stem, options, attribution }: Question): number {
  return [stem, attribution, ...options.map(({ text }) => text)].reduce(
    (sum, text) => sum + (text?.en.length ?? 0),
    0,
  );
}

/** What of the question is outside the window, or cut off inside its own box. */
function findCut(page: Page, selectors: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const seen = [...document.querySelectorAll(wanted)];
    const outside = seen.filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
    });
    const clipped = seen.filter((element) => element.scrollWidth > element.clientWidth + 1);
    return [...outside, ...clipped].map((element) => element.className || element.tagName);
  }, selectors);
}

test('the longest question of the bank fits every window, with nothing cut off', async ({
  launch,
  dataFolder,
}) => {
  mkdirSync(join(dataFolder, 'banks'), { recursive: true });
  writeFileSync(
    join(dataFolder, 'banks', 'longest.json'),
    JSON.stringify({ ...bank, id: 'longest', questions: [longest] }),
  );
  const { home, page } = await launch();
  const setup = await home.choose();
  await setup.choice('No limit').check();
  await page.getByRole('group', { name: 'Films' }).getByRole('checkbox').first().uncheck();
  await expect(page.getByText('1 question to draw from')).toBeVisible();
  const round = await setup.begin();
  await round.opened(1);
  await expect(round.stem).toContainText(longest.stem.en);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await findCut(page, 'h1, .option, .leader, .strip'), `${size.width} × ${size.height}`).toEqual([]);
  }
  await page.keyboard.press('1');
  await expect(round.next).toBeFocused();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    // In the smallest window the fact may take scrolling; nothing may be cut off at the side.
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `${size.width} × ${size.height}`).toBeLessThanOrEqual(size.width);
    if (size.height >= 720) expect(await findCut(page, '.reveal, .reveal-next, .option')).toEqual([]);
    await round.next.scrollIntoViewIfNeeded();
    await expect(round.next).toBeInViewport({ ratio: 1 });
  }
});
