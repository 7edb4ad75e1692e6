import { expect, type Locator, type Page } from '@playwright/test';
import { StagePage } from './StagePage.ts';

/** The host's desk of a game night, and the players at its keyboard. */
export class DeskPage {
  readonly page: Page;
  readonly heading: Locator;
  /** Where the evening stands, in a word. */
  readonly phase: Locator;
  readonly next: Locator;
  readonly panel: Locator;
  readonly alert: Locator;
  /** The options as the big screen shows them. */
  readonly options: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.locator('.desk-title');
    this.phase = page.locator('.desk-phase');
    this.next = page.locator('.desk-next');
    this.panel = page.getByRole('tabpanel');
    this.alert = page.getByRole('alert');
    this.options = page.locator('.desk-options li');
  }

  /** Goes on by the one key for it, until the evening stands where it is to. */
  async goOn(...phases: string[]): Promise<void> {
    for (const phase of phases) {
      await this.page.keyboard.press('Space');
      await expect(this.phase).toHaveText(phase);
    }
  }

  async key(name: string): Promise<void> {
    await this.page.keyboard.press(name);
  }

  /** Opens a part of the desk by its key, with nothing typed into. */
  async open(key: string, words: RegExp): Promise<void> {
    await this.heading.focus();
    await this.page.keyboard.press(key);
    await expect(this.page.getByRole('tab', { name: words })).toHaveAttribute('aria-selected', 'true');
  }

  /** Puts players in who sit at the keyboard, and leaves the field. */
  async seat(...names: string[]): Promise<void> {
    const field = this.page.getByLabel('New player');
    for (const name of names) {
      await field.fill(name);
      await field.press('Enter');
      await expect(this.page.getByLabel(`Name of the player ${name}`)).toBeVisible();
    }
    await this.heading.focus();
  }

  seatOf(name: string): Locator {
    return this.page.locator('.seat').filter({ hasText: name });
  }

  /** An answer to the question at hand, with what can be done about it. */
  answerOf(name: string): Locator {
    return this.panel.locator('.answer-row').filter({ hasText: name });
  }

  /** A row of the standings: rank, name, each round, all. */
  standing(name: string): Locator {
    return this.panel.getByRole('row').filter({ hasText: name });
  }

  /** Opens the room for phones on this computer alone; tells where they come in. */
  async openRoom(): Promise<{ joinUrl: string }> {
    await this.open('i', /Room/);
    await this.panel.getByLabel('Address of this computer').selectOption('127.0.0.1');
    await this.panel.getByRole('button', { name: 'Open the room' }).click();
    const code = this.panel.getByRole('img', { name: /http:\S+\/[A-Z0-9]{4}$/ });
    const [joinUrl = ''] = /http:\S+/.exec((await code.getAttribute('alt')) ?? '') ?? [];
    await this.heading.focus();
    return { joinUrl };
  }

  async stage(): Promise<StagePage> {
    await this.heading.focus();
    const [page] = await Promise.all([this.page.waitForEvent('popup'), this.page.keyboard.press('b')]);
    return new StagePage(page);
  }
}
