import type { Locator, Page } from '@playwright/test';
import { RoundPage } from './RoundPage.ts';

export class SetupPage {
  readonly page: Page;
  readonly questions: Locator;
  readonly start: Locator;

  constructor(page: Page) {
    this.page = page;
    this.questions = page.getByRole('slider', { name: 'Number of questions' });
    this.start = page.getByRole('button', { name: 'Start the round' });
  }

  /** A topic, a time, a scoring or the spoiler switch, by its words. */
  choice(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  async begin(): Promise<RoundPage> {
    await this.start.click();
    return new RoundPage(this.page);
  }
}
