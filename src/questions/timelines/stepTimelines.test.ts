import { describe, expect, it } from 'vitest';
import { Timeline } from '../../quiz/timelineCard.ts';
import { islandBook } from '../templates/testing/island.ts';
import { stepTimelines } from './stepTimelines.ts';

const written = (options?: Parameters<typeof islandBook>[0]) =>
  stepTimelines(islandBook(options), { en: 'The Island', zh: '岛' });

describe('timelines of steps', () => {
  it('have the steps of the story and of the release, in their order', () => {
    const timelines = written();
    for (const timeline of timelines) expect(Timeline.safeParse(timeline).error).toBeUndefined();
    expect(timelines.map(({ id, about }) => [id, about.en, about.zh])).toEqual([
      ['the-island-1999-plot', 'The story of The Island', '《岛》的故事'],
      ['the-island-1999-release', 'How The Island reached its audiences', '《岛》与观众见面的经过'],
    ]);
    for (const { cards } of timelines) {
      const ranks = cards.map(({ rank }) => rank);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('leave out what only filler tells, and keep steps of one moment at one rank', () => {
    const [story, release] = written();
    expect(story?.cards.map(({ id }) => id)).not.toContain('ghost');
    const ranks = new Map(release?.cards.map(({ id, rank }) => [id, rank]));
    expect(ranks.get('in-lima')).toBe(ranks.get('in-rome'));
  });

  it('show dates of the release, and mark what gives the story away', () => {
    const [story, release] = written();
    expect(story?.cards.every(({ when }) => when === undefined)).toBe(true);
    expect(story?.cards.some(({ spoiler }) => spoiler)).toBe(true);
    expect(release?.cards.find(({ id }) => id === 'norway')?.when).toEqual({
      en: expect.stringMatching(/\d{4}/) as string,
      zh: expect.stringMatching(/\d{4}年/) as string,
    });
  });

  it('of one source alone are that source’s word, beside what needs nobody’s', () => {
    const extra = [9, 10, 11, 12]
      .map(
        (moment) => `
  - { id: blogged-${moment}, topic: plot, subject: nora, relation: blogged-${moment}, value: { text: step ${moment} },
      sources: [{ id: blog, at: top }], event: { moment: ${moment}, words: Blog step ${moment} },
      statement: The blog has step ${moment}. }`,
      )
      .join('');
    const timelines = written({ extra }).filter(({ topic }) => topic === 'plot');
    expect(timelines.map(({ id }) => id)).toEqual(['the-island-1999-plot', 'the-island-1999-plot-blog']);
    expect(timelines[1]?.cards.map(({ id, attribution }) => [id, attribution?.en])).toEqual(
      [9, 10, 11, 12].map((moment) => [`blogged-${moment}`, 'According to the blog']),
    );
  });

  it('are none where there are fewer than four ranks', () => {
    const without = ['chosen', 'withdrawn', 'norway', 'peru'];
    expect(written({ without }).map(({ topic }) => topic)).toEqual(['plot']);
  });
});
