import type { Locator, Page } from '@playwright/test';

export class SettingsPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly done: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: /^(Settings|设置)$/ });
    this.done = page.getByRole('button', { name: /^(Done|完成)$/ });
  }

  /** A choice, by the words of its question and its own. */
  choice(question: string, words: string): Locator {
    return this.page.getByRole('group', { name: question }).getByRole('radio', { name: words, exact: true });
  }

  checkbox(words: string): Locator {
    return this.page.getByRole('checkbox', { name: words, exact: true });
  }

  volume(words: string): Locator {
    return this.page.getByRole('slider', { name: words });
  }

  button(words: string): Locator {
    return this.page.getByRole('button', { name: words, exact: true });
  }

  /** What an action has instead of its keys when one was refused: why, and what to do. */
  get refusal(): Locator {
    return this.page.getByRole('alert');
  }

  /** Attributes of the root element, where the styles find what is set. */
  get root(): Locator {
    return this.page.locator('html');
  }
}
