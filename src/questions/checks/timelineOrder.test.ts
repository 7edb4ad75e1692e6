import { describe, expect, it } from 'vitest';
import { FILMS_BY_YEAR, type Timeline, type TimelineCard } from '../../quiz/timelineCard.ts';
import { stepTimelines } from '../timelines/stepTimelines.ts';
import { islandBook } from '../templates/testing/island.ts';
import { checkCards } from './cards.ts';
import { timelineOrder } from './timelineOrder.ts';

const book = islandBook();
const [story, release] = stepTimelines(book, { en: 'The Island' });
if (!story || !release) throw new Error('the timelines have gone');
const around = { films: [], questions: [], bookOf: () => book };
const look = (timeline: Timeline) =>
  timelineOrder.run({ ...around, timelines: [timeline] }).map(({ message }) => message);
const change = (timeline: Timeline, id: string, field: Partial<TimelineCard>): Timeline => ({
  ...timeline,
  cards: timeline.cards.map((card) => (card.id === id ? { ...card, ...field } : card)),
});

describe('timeline-order', () => {
  it('passes timelines from facts', () => {
    expect([story, release].flatMap(look)).toEqual([]);
  });

  it('finds a rank against the moments, and an order of steps of one moment', () => {
    expect(look(change(release, 'withdrawn', { rank: 9 }))[0]).toContain('stand the other way round');
    const [tied] = release.cards.filter((card) =>
      release.cards.some((other) => other !== card && other.rank === card.rank),
    );
    if (!tied) throw new Error('no two steps are of one moment any more');
    expect(look(change(release, tied.id, { rank: tied.rank + 0.5 }))).toEqual([
      expect.stringContaining('give them one rank'),
    ]);
  });

  it('finds, without any facts, dates shown that are against the ranks', () => {
    const [first] = release.cards;
    if (!first) throw new Error('the cards have gone');
    const cards = [1991, 1990, 1995, 1996].map((year, rank) => ({
      ...first,
      id: `card-${rank}`,
      text: { en: `Step ${rank}` },
      facts: ['unknown'],
      rank,
      when: { en: String(year) },
    }));
    const shown = { ...release, cards };
    expect(timelineOrder.run({ films: [], questions: [], timelines: [shown] })).toHaveLength(1);
  });

  it('wants four ranks, except of films by year', () => {
    const short = { ...story, cards: story.cards.slice(0, 3) };
    expect(look(short)).toEqual([expect.stringContaining('3 different ranks')]);
    expect(look({ ...short, id: FILMS_BY_YEAR })).toEqual([]);
  });
});

describe('cards', () => {
  it('keep the rules of questions: sources, spoilers, words', () => {
    const rules = (timeline: Timeline) =>
      checkCards({ ...around, timelines: [timeline] }).map(({ rule }) => rule);
    const [first] = story.cards;
    if (!first) throw new Error('the cards have gone');
    expect(rules(story)).toEqual([]);
    expect(rules(release)).toEqual([]);
    expect(rules(change(story, first.id, { sources: [] }))).toContain('source-shown');
    expect(rules(change(story, first.id, { explanation: { en: 'Another thing happened.' } }))).toContain(
      'explanation',
    );
    expect(rules(change(story, first.id, { text: { en: 'the  the sailor {{name}}' } }))).toEqual(
      expect.arrayContaining(['tidy', 'filled']),
    );
    const spoiling = story.cards.find(({ spoiler }) => spoiler);
    expect(rules(change(story, spoiling?.id ?? '', { spoiler: false }))).toContain('spoiler-tagged');
  });
});
