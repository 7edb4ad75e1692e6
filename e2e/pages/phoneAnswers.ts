import type { Kind } from '../../src/quiz/question.ts';
import type { PhonePage } from './PhonePage.ts';

/** How the short question of a kind is answered by touch. */
type Answering = Record<Kind, (phone: PhonePage) => Promise<void>>;

const pair = async (phone: PhonePage, pairs: readonly (readonly [RegExp, RegExp])[]): Promise<void> => {
  for (const [prompt, partner] of pairs) {
    await phone.page.locator('.match-prompts').getByRole('button', { name: prompt }).tap();
    await phone.page.locator('.match-partners').getByRole('button', { name: partner }).tap();
  }
  await phone.give.tap();
};

/** Right, as a player who knows. */
export const ANSWER: Answering = {
  choice: (phone) => phone.button(/Fan Wei/).tap(),
  truth: (phone) => phone.button(/False/).tap(),
  clues: (phone) => phone.button(/One Second/).tap(),
  select: async (phone) => {
    for (const name of [/Zhang Yi/, /Fan Wei/, /Liu Haocun/])
      await phone.page.getByRole('checkbox', { name }).tap();
    await phone.give.tap();
  },
  order: async (phone) => {
    const right = [
      'He escapes from the farm',
      'A girl takes the reel',
      'The film is dragged through the sand',
      'The whole town washes the film',
    ];
    for (const words of right.toReversed()) {
      const up = phone.button(`${words}: up`);
      while ((await up.getAttribute('aria-disabled')) !== 'true') await up.tap();
    }
    await phone.give.tap();
  },
  match: (phone) =>
    pair(phone, [
      [/The fugitive/, /Zhang Yi/],
      [/The projectionist/, /Fan Wei/],
      [/The orphan girl/, /Liu Haocun/],
    ]),
  number: async (phone) => {
    await phone.page.getByRole('textbox', { name: 'Your number' }).fill('103');
    await phone.button('One step more').tap();
    await phone.give.tap();
  },
  text: async (phone) => {
    await phone.page.getByRole('textbox', { name: 'Your answer' }).fill('zhang yimu');
    await phone.give.tap();
  },
  place: async (phone) => {
    await phone.page
      .getByRole('radio', { name: 'between “A girl takes the reel” and “The newsreel is shown”' })
      .tap();
    await phone.give.tap();
  },
};

/** Not right, as a player who guesses. */
export const WRONG_ANSWER: Answering = {
  choice: (phone) => phone.button(/Zhang Yi/).tap(),
  truth: (phone) => phone.button(/True/).tap(),
  clues: (phone) => phone.button(/Hero/).tap(),
  select: async (phone) => {
    await phone.page.getByRole('checkbox', { name: /Zhao Xiaoding/ }).tap();
    await phone.give.tap();
  },
  // As it is shown at first it is never right.
  order: (phone) => phone.give.tap(),
  match: (phone) =>
    pair(phone, [
      [/The fugitive/, /Fan Wei/],
      [/The projectionist/, /Liu Haocun/],
      [/The orphan girl/, /Zhang Yi/],
    ]),
  number: async (phone) => {
    await phone.page.getByRole('textbox', { name: 'Your number' }).fill('140');
    await phone.give.tap();
  },
  text: async (phone) => {
    await phone.page.getByRole('textbox', { name: 'Your answer' }).fill('nobody');
    await phone.give.tap();
  },
  place: async (phone) => {
    await phone.page.getByRole('radio').first().tap();
    await phone.give.tap();
  },
};
