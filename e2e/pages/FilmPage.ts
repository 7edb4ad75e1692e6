import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';

/** The page of a film: its facts with their sources. */
export class FilmPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly facts: Locator;
  readonly search: Locator;
  readonly found: Locator;
  readonly spoilers: Locator;
  /** The fact in the light. */
  readonly lit: Locator;
  readonly back: Locator;
  readonly awards: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.facts = page.getByRole('article');
    this.search = page.getByRole('searchbox');
    this.found = page.getByText(/^\d+ of \d+ facts?$/);
    this.spoilers = page.getByRole('switch');
    this.lit = page.locator('.fact-lit');
    this.back = page.getByRole('navigation').getByRole('button').first();
    this.awards = page.getByRole('table', { name: /Awards|奖项/ });
  }

  async opened(): Promise<void> {
    await expect(this.search).toBeVisible();
  }

  /** The whole page by axe, from its top: further down, the bar covers parts of targets, and axe takes them for small. */
  async expectAccessible(): Promise<void> {
    await this.page.evaluate('scrollTo(0, 0)');
    await expectAccessible(this.page);
  }

  /** A topic or a way of asking, by its words. */
  pick(group: 'Topic' | 'How it is asked', name: string): Locator {
    return this.page.getByRole('group', { name: group }).getByRole('radio', { name: new RegExp(`^${name}`) });
  }

  /** The card of a fact, by its id. */
  fact(id: string): Locator {
    return this.page.locator(`#fact-${id}`);
  }

  person(name: string): Locator {
    return this.page
      .getByRole('region', { name: 'People' })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }
}
