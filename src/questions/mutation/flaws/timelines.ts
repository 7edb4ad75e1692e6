import type { Timeline, TimelineCard } from '../../../quiz/timelineCard.ts';
import type { Flaw, Site } from '../flaw.ts';

/** Flaws in timelines. */
export const TIMELINE_FLAWS: readonly Flaw[] = [
  timelineFlaw('ranks swapped', ['timeline-order'], ({ cards }, { chance }) => {
    const [one, other] = chance.shuffled(cards);
    if (!one || !other || one.rank === other.rank) return undefined;
    return cards.map((card) =>
      card === one ? { ...card, rank: other.rank } : card === other ? { ...card, rank: one.rank } : card,
    );
  }),
  timelineFlaw('order of what has none', ['timeline-order'], ({ cards }) => {
    const tied = cards.find((card) => cards.some((other) => other !== card && other.rank === card.rank));
    return tied && cards.map((card) => (card === tied ? { ...card, rank: card.rank + 0.5 } : card));
  }),
  timelineFlaw('date that belongs to another card', ['timeline-order'], ({ cards }, { chance }) => {
    const [one, other] = chance.shuffled(cards.filter(({ when }) => when));
    if (!one?.when || !other?.when) return undefined;
    const { when } = one;
    return cards.map((card) =>
      card === one ? { ...card, when: other.when } : card === other ? { ...card, when } : card,
    );
  }),
  timelineFlaw('too few ranks', ['timeline-order'], ({ cards }) => cards.slice(0, 3)),
  timelineFlaw('card that gives the story away, unmarked', ['spoiler-tagged'], ({ cards }) =>
    cards.some(({ spoiler }) => spoiler) ? cards.map((card) => ({ ...card, spoiler: false })) : undefined,
  ),
  timelineFlaw('card with the source of another', ['source-shown'], ({ cards }) => {
    const other = {
      id: 'nobody',
      title: { en: 'Nobody' },
      weight: 'first',
      voice: 'nobody',
      at: { en: '?' },
    } as const;
    return cards.map((card, index) => (index === 0 ? { ...card, sources: [other] } : card));
  }),
  timelineFlaw('dates on the cards', ['no-leak'], ({ cards }) =>
    cards.map((card, index) => ({ ...card, text: { en: `${1990 + index}`, zh: `${1990 + index}年` } })),
  ),
];

/** Makes a kind of flaw that changes the cards of one of the bank's timelines. */
function timelineFlaw(
  name: string,
  rules: readonly string[],
  change: (timeline: Timeline, site: Site) => TimelineCard[] | undefined,
): Flaw {
  return {
    name,
    rules,
    plant: (site) => {
      const timeline = site.chance.oneOf(site.bank.timelines ?? []);
      const cards = timeline && change(timeline, site);
      return cards && { instead: [site.question], timelines: [{ ...timeline, cards }] };
    },
  };
}
