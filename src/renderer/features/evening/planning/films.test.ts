import { expect, it } from 'vitest';
import type { BankSummary } from '../../../../contract/api.ts';
import { asksAbout, withAll, withFilm } from './films.ts';

const film = (id: string) => ({ id, title: { en: id }, year: 2000 });
const bank: BankSummary = {
  id: 'bank',
  shipped: true,
  films: [film('a'), film('b')],
  topics: [],
  cards: [],
  clues: [],
};

it('narrows a bank film by film, and drops it with its last one', () => {
  const without = withFilm({ bankIds: ['other', 'bank'] }, bank, 'a', false);
  expect(without).toEqual({ bankIds: ['other', 'bank'], films: { bank: ['b'] } });
  expect(asksAbout(without, 'bank', 'a')).toBe(false);
  expect(asksAbout(without, 'other', 'x')).toBe(true);
  expect(withFilm(without, bank, 'b', false)).toEqual({ bankIds: ['other'], films: {} });
});

it('asks about a whole bank again once every film is back', () => {
  const narrowed = { bankIds: ['bank'], films: { bank: ['b'] } };
  expect(withFilm(narrowed, bank, 'a', true)).toEqual({ bankIds: ['bank'], films: {} });
  expect(withAll({ banks: [bank], problems: [] }, true)).toEqual({ bankIds: ['bank'], films: {} });
});
