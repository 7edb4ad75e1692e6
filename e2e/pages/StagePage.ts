import type { Locator, Page } from '@playwright/test';

/** The big screen of a game night. */
export class StagePage {
  readonly page: Page;
  readonly screen: Locator;
  readonly question: Locator;
  readonly options: Locator;
  readonly standings: Locator;
  readonly podium: Locator;

  constructor(page: Page) {
    this.page = page;
    this.screen = page.locator('.bigscreen');
    this.question = page.locator('.stage-question');
    this.options = page.locator('.stage-option');
    this.standings = page.locator('.stage-standing');
    this.podium = page.locator('.stage-step');
  }

  /** What is outside the safe margin of a twentieth, or cut off. */
  async findCut(): Promise<string[]> {
    return this.page.evaluate(() => {
      const frame = document.querySelector<HTMLElement>('.bigscreen-frame');
      if (!frame) return ['no frame'];
      const [across, along] = [innerWidth * 0.05, innerHeight * 0.05];
      const shown = [...frame.querySelectorAll('*')].filter(
        (element) =>
          element instanceof HTMLElement &&
          element.checkVisibility() &&
          !element.closest('.visually-hidden, .leader, .stage-presses'),
      );
      const outside = shown.filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return (
          left < across - 1.5 ||
          right > innerWidth - across + 1.5 ||
          top < along - 1.5 ||
          bottom > innerHeight - along + 1.5
        );
      });
      const clipped = [frame, ...shown].filter(
        (element) =>
          getComputedStyle(element).display !== 'inline' &&
          (element.scrollWidth > element.clientWidth + 2 || element === frame) &&
          (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2),
      );
      return [...outside, ...clipped].map((element) => element.className || element.tagName);
    });
  }

  /** How large the question is, in eighteenths of the screen's height. */
  async questionSize(): Promise<number> {
    return this.question.evaluate(
      (element) => (Number.parseFloat(getComputedStyle(element).fontSize) / innerHeight) * 18,
    );
  }
}
