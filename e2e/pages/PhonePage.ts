import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { RoomView } from '../../src/contract/roomApi.ts';

/** Where a phone comes in. */
type JoinAt = Pick<RoomView, 'joinUrl'>;

/** The page of one player's phone. */
export class PhonePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page as the QR code does. */
  static async open(context: BrowserContext, room: JoinAt): Promise<PhonePage> {
    const page = await context.newPage();
    await page.goto(room.joinUrl);
    return new PhonePage(page);
  }

  /** Opens the page and takes a seat. */
  static async join(context: BrowserContext, room: JoinAt, name: string): Promise<PhonePage> {
    const phone = await PhonePage.open(context, room);
    await phone.page.getByLabel('Your name').fill(name);
    await phone.page.getByRole('button', { name: 'Take a seat' }).tap();
    await expect(phone.title).toHaveText('You are in');
    return phone;
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get points(): Locator {
    return this.page.locator('.bar-points');
  }

  get arrived(): Locator {
    return this.page.getByText('Your answer is in.').first();
  }

  get give(): Locator {
    return this.page.getByRole('button', { name: 'Give this answer' });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Everything that can be touched is large enough for a finger (WCAG 2.5.8 wants 24 px; we want more). */
  async expectLargeTargets(): Promise<void> {
    for (const target of await this.page.getByRole('button').or(this.page.getByRole('radio')).all()) {
      const box = await target.boundingBox();
      if (!box) continue;
      expect(
        Math.min(box.width, box.height),
        await target.innerText().catch(() => ''),
      ).toBeGreaterThanOrEqual(40);
    }
  }

  /** Nothing is wider than the screen. */
  async expectNoSideways(): Promise<void> {
    const over = await this.page.evaluate(() => {
      const wide = document.documentElement.clientWidth;
      return [...document.querySelectorAll('body *')]
        .filter(
          (element) => !element.closest('.hidden') && element.getBoundingClientRect().right > wide + 0.5,
        )
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(over).toEqual([]);
  }
}
