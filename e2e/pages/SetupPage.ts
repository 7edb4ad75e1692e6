import type { Locator, Page } from '@playwright/test';
import { RoundPage } from './RoundPage.ts';

export class SetupPage {
  readonly page: Page;
  readonly questions: Locator;
  readonly start: Locator;
  /** What unfolds scoring, help and difficulty. */
  readonly rules: Locator;
  /** What unfolds the list of very many films. */
  readonly films: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.questions = page.getByRole('slider', { name: /Number of questions|题数/ });
    this.start = page.getByRole('button', { name: /Start the round|开始这一轮/ });
    this.rules = page.locator('summary').filter({ hasText: /^(Rules|规则)/ });
    this.films = page.locator('summary').filter({ hasText: /^(Films|影片)/ });
    this.search = page.getByRole('searchbox', { name: /Find a film|查找影片/ });
  }

  /** A mode, by its words on the poster. */
  mode(name: string): Locator {
    return this.page.getByRole('group', { name: /Kind of round|玩法/ }).getByRole('radio', { name });
  }

  /** A topic, a time, a scoring or the spoiler switch, by its words. */
  choice(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  /** Draws from the player's own bank alone. */
  async ownBankOnly(): Promise<void> {
    await this.page
      .getByRole('group', { name: /Films|影片/ })
      .getByRole('checkbox')
      .first()
      .uncheck();
  }

  async begin(): Promise<RoundPage> {
    await this.start.click();
    return new RoundPage(this.page);
  }
}
