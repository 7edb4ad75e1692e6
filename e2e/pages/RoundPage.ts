import { expect, type Locator, type Page } from '@playwright/test';
import type { Response } from '../../src/quiz/events.ts';
import type { Question } from '../../src/quiz/question.ts';
import { rightResponse } from '../../src/quiz/rightResponse.ts';
import { questionOf } from './bank.ts';
import { FilmPage } from './FilmPage.ts';
import { SummaryPage } from './SummaryPage.ts';
import { wrongResponse } from './wrongResponse.ts';

const LETTERS = 'abcdefgh';

export class RoundPage {
  readonly page: Page;
  readonly stem: Locator;
  /** What there is to answer with, whatever the kind. */
  readonly answers: Locator;
  readonly options: Locator;
  readonly score: Locator;
  readonly leader: Locator;
  readonly slate: Locator;
  readonly give: Locator;
  readonly next: Locator;
  readonly verdict: Locator;
  readonly clues: Locator;
  readonly nextClue: Locator;
  /** The curtain before a question whose clock stands still, and the way on. */
  readonly intermission: Locator;
  readonly goOn: Locator;
  readonly lives: Locator;
  readonly flagDialog: Locator;
  /** What is said to a screen reader. */
  readonly said: Locator;

  constructor(page: Page) {
    this.page = page;
    this.stem = page.getByRole('heading', { level: 1 });
    this.answers = page.locator('.asked-answers');
    this.options = this.answers.locator('.option');
    this.score = page.locator('.round-score dd').first();
    this.leader = page.getByRole('timer');
    this.slate = page.getByRole('table', { name: /Where it comes from|出处/ });
    this.give = page.getByRole('button', { name: /Give the answer|提交答案/ });
    this.next = page.getByRole('button', { name: /Next question|To the result|下一题|查看成绩/ });
    this.verdict = page.locator('.reveal-verdict');
    this.clues = page.getByRole('list', { name: /Clues|线索/ }).getByRole('listitem');
    this.nextClue = page.getByRole('button', { name: /Next clue|下一条线索/ });
    this.intermission = page.getByRole('region', { name: /Intermission|幕间休息/ });
    this.goOn = page.getByRole('button', { name: /^(Go on|继续)$/ });
    this.lives = page.getByRole('img', { name: /(life|lives) left$|次机会$/ });
    this.flagDialog = page.getByRole('dialog', { name: /What is wrong|有什么问题/ });
    this.said = page.locator('[aria-live="assertive"]');
  }

  /** Waits until the question can be answered. */
  async opened(number: number): Promise<void> {
    await expect(
      this.page.getByText(new RegExp(`^(Question ${number} (of|·)|第 ${number} 题(，| ·))`)),
    ).toBeVisible();
    await expect(this.next).toBeHidden();
    await expect(this.answers).toBeVisible();
  }

  /** A lifeline, by its words. */
  lifeline(name: string): Locator {
    return this.page.getByRole('group', { name: /Lifelines|求助/ }).getByRole('button', { name });
  }

  /** The seconds that the leader shows. */
  async secondsLeft(): Promise<number> {
    return Number(await this.page.locator('.leader-numeral').innerText());
  }

  /** Waits for the focus to be where the answer begins: at the question, or in the field that is typed into. */
  async ready(): Promise<void> {
    await expect(this.page.locator('h1:focus, .asked-answers input:focus')).toBeVisible();
  }

  /** The question on screen, as it stands in the bank. */
  async question(): Promise<Question> {
    return questionOf((await this.page.locator('.asked').getAttribute('data-question')) ?? '');
  }

  /** Answers right by keyboard, as one who knows the film does. */
  async answerRight(): Promise<void> {
    const question = await this.question();
    await this.respond(question, rightResponse(question));
  }

  /** Gives some wrong answer by keyboard. */
  async answerWrong(): Promise<void> {
    const question = await this.question();
    await this.respond(question, wrongResponse(question));
  }

  /** The words of the options of a choice, in the order shown. */
  async shownOptions(): Promise<string[]> {
    const words = await this.options.locator('.option-text').allInnerTexts();
    return words.map((text) => text.trim());
  }

  /** A row of what is to be put in order. */
  row(words: string): Locator {
    return this.answers.getByRole('listitem').filter({ hasText: words });
  }

  /** A gap that a card can be put into, by its words. */
  gap(words: string): Locator {
    return this.answers.getByRole('radio', { name: words, exact: true });
  }

  /** A card of a line, in its frame. */
  frame(words: string): Locator {
    return this.answers.locator('.place-frame').filter({ hasText: words });
  }

  /** Gives an answer by keyboard alone, in the way of its kind. */
  async respond(question: Question, response: Response): Promise<void> {
    const { keyboard } = this.page;
    const text = (id: string) => {
      const option = 'options' in question ? question.options.find((one) => one.id === id) : undefined;
      if (!option) throw new Error(`There is no option ${id}.`);
      return option.text;
    };
    const letterOf = async (id: string) => this.letterOf([text(id).en, text(id).zh ?? text(id).en]);
    switch (response.kind) {
      case 'choice':
      case 'truth':
      case 'clues':
        await keyboard.press(await letterOf(response.option));
        return;
      case 'select':
        for (const id of response.options) await keyboard.press(await letterOf(id));
        break;
      case 'order':
        // Each is picked up in turn and carried below those that are in place, from the end of the list.
        for (const id of response.options) {
          await keyboard.press(await letterOf(id));
          for (let step = 1; step < response.options.length; step++) await keyboard.press('ArrowDown');
          await keyboard.press('Space');
        }
        break;
      case 'match':
        // Each letter goes to the first row that has no partner yet.
        for (const { id } of question.kind === 'match' ? question.prompts : [])
          await keyboard.press(await letterOf(response.pairs[id] ?? ''));
        break;
      case 'number':
        await keyboard.type(String(response.number));
        break;
      case 'text':
        await keyboard.type(response.text);
        break;
      case 'place':
        await keyboard.press('Home');
        for (let gap = 0; gap < response.gap; gap++) await keyboard.press('ArrowRight');
        break;
    }
    await keyboard.press('Enter');
  }

  /** The letter that stands for the option with these words. */
  private async letterOf(words: readonly string[]): Promise<string> {
    const shown = await this.answers.locator('.shape + .visually-hidden + .option-words').all();
    for (const element of shown) {
      const text = (await element.locator('.option-text').innerText()).trim();
      if (!words.includes(text)) continue;
      const letter = await element.locator('xpath=preceding-sibling::*[1]').textContent();
      return LETTERS[LETTERS.indexOf((letter ?? '').trim().charAt(0).toLowerCase())] ?? '';
    }
    throw new Error(`No option reads “${words.join('” or “')}”.`);
  }

  /** Goes from the answered question to its fact, by its key. */
  async toFact(): Promise<FilmPage> {
    await this.page.keyboard.press('i');
    const film = new FilmPage(this.page);
    await film.opened();
    return film;
  }

  /** Plays to the end by keyboard, right every time. */
  async playOn(from: number, to: number): Promise<SummaryPage> {
    for (let number = from; number <= to; number++) {
      await this.opened(number);
      await this.answerRight();
      await expect(this.next).toBeFocused();
      await this.page.keyboard.press('Enter');
    }
    return new SummaryPage(this.page);
  }
}
