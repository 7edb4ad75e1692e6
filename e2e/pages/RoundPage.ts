import { expect, type Locator, type Page } from '@playwright/test';
import { keyOf } from './bank.ts';
import { FilmPage } from './FilmPage.ts';
import { SummaryPage } from './SummaryPage.ts';

export class RoundPage {
  readonly page: Page;
  readonly stem: Locator;
  readonly options: Locator;
  readonly score: Locator;
  readonly leader: Locator;
  readonly slate: Locator;
  readonly next: Locator;
  readonly verdict: Locator;

  constructor(page: Page) {
    this.page = page;
    this.stem = page.getByRole('heading', { level: 1 });
    this.options = page.getByRole('group', { name: 'Answers' }).getByRole('button');
    this.score = page.locator('.round-score dd').first();
    this.leader = page.getByRole('timer');
    this.slate = page.getByRole('table', { name: 'Where it comes from' });
    this.next = page.getByRole('button', { name: /Next question|To the result/ });
    this.verdict = page.locator('.reveal-verdict');
  }

  /** Waits until the question can be answered. */
  async opened(number: number): Promise<void> {
    await expect(this.page.getByText(new RegExp(`^Question ${number} of`))).toBeVisible();
    await expect(this.next).toBeHidden();
    await expect(this.options.first()).toBeVisible();
  }

  /** The key to press for the right answer (1 to 4), as one who knows the film presses it. */
  async rightKey(): Promise<string> {
    return String((await this.shownOptions()).indexOf(keyOf(await this.stem.innerText())) + 1);
  }

  /** The key to press for some wrong answer. */
  async wrongKey(): Promise<string> {
    return (await this.rightKey()) === '1' ? '2' : '1';
  }

  /** The words of the options, in the order shown. */
  async shownOptions(): Promise<string[]> {
    const words = await this.options.locator('.option-text').allInnerTexts();
    return words.map((text) => text.trim());
  }

  /** Goes from the answered question to its fact, by its key. */
  async toFact(): Promise<FilmPage> {
    await this.page.keyboard.press('f');
    const film = new FilmPage(this.page);
    await film.opened();
    return film;
  }

  /** Plays to the end by keyboard, right every time. */
  async playOn(from: number, to: number): Promise<SummaryPage> {
    for (let number = from; number <= to; number++) {
      await this.opened(number);
      await this.page.keyboard.press(await this.rightKey());
      await expect(this.next).toBeFocused();
      await this.page.keyboard.press('Enter');
    }
    return new SummaryPage(this.page);
  }
}
