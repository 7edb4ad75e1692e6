import { expect, it } from 'vitest';
import { factAddress, filmAddress } from './filmAddress.ts';

it.each([
  [{ film: 'a-film', facts: ['director', 'editor'] }, '/film/a-film/director'],
  [{ film: 'a-film', facts: ['other-film/editor'] }, '/film/other-film/editor'],
  [{ film: 'a film?', facts: ['100%'] }, '/film/a%20film%3F/100%25'],
])('leads from the question %j to %s', (question, address) => {
  expect(factAddress(question)).toBe(address);
});

it('leads to a film', () => {
  expect(filmAddress('a-film')).toBe('/film/a-film');
});
