import type { Locator, Page } from '@playwright/test';

export class StatisticsPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly empty: Locator;
  readonly undo: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: /^(Statistics|统计)$/ });
    this.empty = page.getByRole('heading', { level: 1, name: /^(No figures yet|还没有数据)$/ });
    this.undo = page.getByRole('button', { name: /^(Undo|撤销)$/ });
    this.dialog = page.getByRole('dialog');
  }

  /** One of the figures at the top, with what stands beside it. */
  total(name: string): Locator {
    const term = this.page.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) });
    return this.page.locator('.totals > div').filter({ has: term }).getByRole('definition');
  }

  /** A chart by its heading. */
  chart(heading: string): Locator {
    return this.page.getByRole('region', { name: heading, exact: true });
  }

  /** The cells of a chart's table, row by row. A screen reader has them, shown or not. */
  async table(heading: string): Promise<string[][]> {
    const rows = await this.chart(heading).locator('tbody tr').all();
    return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  }

  /** Opens the dialog that deletes everything, and types the word that it asks for. */
  async askToDelete(word: string): Promise<void> {
    await this.page.getByRole('button', { name: /^(Delete my data…|删除我的数据……)$/ }).click();
    await this.dialog.getByRole('textbox').fill(word);
  }

  readonly deleteAll = (): Promise<void> =>
    this.dialog.getByRole('button', { name: /^(Delete everything|全部删除)$/ }).click();
}
