import type { Locator, Page } from '@playwright/test';
import { SummaryPage } from './SummaryPage.ts';

export class HistoryPage {
  readonly page: Page;
  readonly reels: Locator;

  constructor(page: Page) {
    this.page = page;
    this.reels = page.getByRole('button', { name: /^Look at this round/ });
  }

  async open(position: number): Promise<SummaryPage> {
    await this.reels.nth(position).click();
    return new SummaryPage(this.page);
  }
}
