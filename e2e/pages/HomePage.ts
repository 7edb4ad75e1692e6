import type { Locator, Page } from '@playwright/test';
import { FilmPage } from './FilmPage.ts';
import { HistoryPage } from './HistoryPage.ts';
import { PlanningPage } from './PlanningPage.ts';
import { LibraryPage } from './LibraryPage.ts';
import { RoundPage } from './RoundPage.ts';
import { SettingsPage } from './SettingsPage.ts';
import { SetupPage } from './SetupPage.ts';
import { ShotPage } from './ShotPage.ts';
import { StatisticsPage } from './StatisticsPage.ts';

export class HomePage {
  readonly page: Page;
  readonly title: Locator;
  readonly play: Locator;
  /** The ticket to the round of the day. */
  readonly daily: Locator;
  /** The ticket to what is due. */
  readonly review: Locator;
  readonly unfinished: Locator;
  readonly language: Locator;
  readonly light: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.play = page.getByRole('button', { name: /^(Play|开始)$/ });
    this.daily = page.getByRole('button', { name: /^(Today’s round|今日一轮)/ });
    this.review = page.getByRole('button', { name: /^(Review|复习)/ });
    this.unfinished = page.getByRole('region', { name: /The reel stopped/ });
    this.language = page.getByRole('combobox', { name: /Language|语言/ });
    this.light = page.getByRole('combobox', { name: /Light|灯光/ });
  }

  score(name: 'Best score' | 'Rounds played'): Locator {
    return this.page.locator('dl > div').filter({ hasText: name }).getByRole('definition');
  }

  /** Goes on to the setup screen. */
  async choose(): Promise<SetupPage> {
    await this.page.getByRole('button', { name: /Choose a round|选择一轮/ }).click();
    return new SetupPage(this.page);
  }

  /** Goes on to the page of the film that is showing. */
  async film(): Promise<FilmPage> {
    await this.page.getByRole('button', { name: /^(All about the film|影片资料)$/ }).click();
    const film = new FilmPage(this.page);
    await film.opened();
    return film;
  }

  async library(): Promise<LibraryPage> {
    await this.page.getByRole('button', { name: /^(Library|题库管理)$/ }).click();
    return new LibraryPage(this.page);
  }

  async resume(): Promise<RoundPage> {
    await this.unfinished.getByRole('button', { name: 'Play on' }).click();
    return new RoundPage(this.page);
  }

  async statistics(): Promise<StatisticsPage> {
    await this.page.getByRole('button', { name: /^(Statistics|统计)$/ }).click();
    return new StatisticsPage(this.page);
  }

  async shot(): Promise<ShotPage> {
    await this.page.getByRole('button', { name: /^(One-second shot|一秒定格)$/ }).click();
    return this.shotPage();
  }

  /** The one-second shot, however one came to it. */
  shotPage(): ShotPage {
    return new ShotPage(this.page);
  }

  async history(): Promise<HistoryPage> {
    await this.page.getByRole('button', { name: 'Past rounds' }).click();
    return new HistoryPage(this.page);
  }

  async settings(): Promise<SettingsPage> {
    await this.page.getByRole('button', { name: /^(Settings|设置)$/ }).click();
    return new SettingsPage(this.page);
  }

  /** Goes on to where game nights are prepared. */
  async gameNights(): Promise<PlanningPage> {
    await this.page.getByRole('button', { name: /^(Game night|影迷之夜)/ }).click();
    return new PlanningPage(this.page);
  }
}
