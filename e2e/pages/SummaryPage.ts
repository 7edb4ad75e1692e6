import type { Locator, Page } from '@playwright/test';

export class SummaryPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly right: Locator;
  readonly played: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: 'The end' });
    this.right = page.getByText(/^\d+ of \d+ right$/);
    this.played = page.locator('.played > li');
  }

  /** The points, as shown. */
  async points(): Promise<string> {
    return this.page.locator('.credits-points .tabular').innerText();
  }

  /** One frame of the strip. */
  frame(number: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^Question ${number}:`) });
  }

  async home(): Promise<void> {
    await this.page.getByRole('button', { name: 'Home' }).click();
  }
}
