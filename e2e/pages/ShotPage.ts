import type { Locator, Page } from '@playwright/test';

export class ShotPage {
  readonly page: Page;
  readonly heading: Locator;
  /** The lamp, whatever it says on it. */
  readonly dial: Locator;
  /** What came of the last shot: the frame it stopped at, and the seconds beside it. */
  readonly words: Locator;
  readonly more: Locator;
  readonly best: Locator;
  readonly count: Locator;
  /** The last shots in words, newest first. */
  readonly last: Locator;
  readonly said: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: /^(One-second shot|一秒定格)$/ });
    this.dial = page.getByRole('button', { name: /^(Start|Stop|Again|开机|停|再来)$/ });
    this.words = page.locator('.shot-words');
    this.more = page.locator('.shot-verdict .shot-more');
    this.best = this.figure(/^(Best shot|最佳定格)$/);
    this.count = this.figure(/^(Shots|次数)$/);
    this.last = page.getByRole('region', { name: /^(Last shots|最近几次)$/ }).getByRole('listitem');
    this.said = page.locator('[aria-live=assertive]');
  }

  private figure(name: RegExp): Locator {
    const term = this.page.getByRole('term').filter({ hasText: name });
    return this.page.locator('dl > div').filter({ has: term }).getByRole('definition');
  }

  /** A button beside the lamp. */
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}
