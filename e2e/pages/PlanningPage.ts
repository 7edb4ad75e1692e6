import type { Locator, Page } from '@playwright/test';
import { DeskPage } from './DeskPage.ts';

/** Where game nights are prepared: the list, and the editor of a plan. */
export class PlanningPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly name: Locator;
  readonly rounds: Locator;
  readonly undo: Locator;
  readonly state: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.name = page.getByLabel(/Name of the evening|晚会名称/);
    this.rounds = page.locator('.plan-round');
    this.undo = page.getByRole('button', { name: 'Undo' });
    this.state = page.locator('.planning-head').getByRole('status');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Begins an evening by a plan of the list. */
  async begin(name: string): Promise<DeskPage> {
    await this.button(new RegExp(`^(Begin|开始) ${name}$`)).click();
    return new DeskPage(this.page);
  }
}
