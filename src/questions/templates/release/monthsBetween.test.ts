import { describe, expect, it } from 'vitest';
import { writtenOn } from '../testing/island.ts';
import { monthsBetween } from './monthsBetween.ts';

describe('release/months-between', () => {
  it('asks how many whole months lay between two days', () => {
    const drafts = writtenOn(monthsBetween, 'number');
    expect(drafts.map(({ id, key }) => [id, key])).toEqual([
      ['release-months-between-norway-peru', 12],
      ['release-months-between-norway-italy', 14],
    ]);
    expect(drafts[0]?.stem.en).toMatch(/the release in Norway.*the release in Peru/);
  });

  it('asks of two days that are as far from a third only the nearer one', () => {
    const extra = `
  - { id: eve, topic: release, subject: the-island-1999, relation: eve, value: { date: 1999-03-09 },
      sources: [{ id: book, at: p. 6 }], event: { moment: 3.5, words: The preview }, statement: A preview. }`;
    const drafts = writtenOn(monthsBetween, 'number', { extra, without: ['peru'] });
    expect(drafts.map(({ id }) => id)).toEqual(['release-months-between-norway-italy']);
  });

  it('never puts a day of one source beside a day that this source does not tell', () => {
    const extra = `
  - { id: rumour, topic: release, subject: the-island-1999, relation: rumour, value: { date: 2003-01-01 },
      sources: [{ id: blog, at: end }], event: { moment: 9, words: The rerelease }, statement: A rerelease. }`;
    expect(writtenOn(monthsBetween, 'number', { extra })).toHaveLength(2);
  });
});
