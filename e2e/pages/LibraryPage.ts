import type { Locator, Page } from '@playwright/test';

/** The library, and the screen where files are brought in. */
export class LibraryPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly entries: Locator;
  readonly files: Locator;
  /** The questions of what was read, as rows. */
  readonly questions: Locator;
  readonly notices: Locator;
  readonly keep: Locator;
  readonly keepAndPlay: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.entries = page.locator('.library-entry');
    this.files = page.locator('input[type=file]');
    this.questions = page.locator('.import-row');
    this.notices = page.locator('.import-notice');
    this.keep = page.getByRole('button', { name: /^(Keep|保存)$/ });
    this.keepAndPlay = page.getByRole('button', { name: /^(Keep and play|保存并开始)$/ });
  }

  entry(name: string): Locator {
    return this.entries.filter({ hasText: name });
  }

  async bringIn(files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    await this.page.getByRole('button', { name: /^(Bring in a film or a bank|导入影片或题库)$/ }).click();
    await this.files.setInputFiles(files);
  }

  /** Goes to a part of what was read. */
  tab(name: string | RegExp): Locator {
    return this.page.locator('.import-tabs').getByRole('button', { name });
  }
}
