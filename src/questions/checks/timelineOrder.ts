import { FILMS_BY_YEAR, LEAST_RANKS, type Timeline, type TimelineCard } from '../../quiz/timelineCard.ts';
import { rankOf } from '../rank.ts';
import type { Check, Checked } from './check.ts';
import { placeBy } from './scale.ts';

/**
 * The ranks of a timeline's cards are those of what is known of them: moments of the story, dates, years, and what is
 * shown of the date, in every source. Cards of one moment, whose order nobody knows, have one rank; and there are at least
 * four ranks, unless the timeline is one of films by year, which goes together with those of other banks.
 * Source: rule of the house; 7.1 % of the films of neighbouring years are the other way round in a second source.
 */
export const timelineOrder: Check = {
  id: 'timeline-order',
  run: (checked) =>
    (checked.timelines ?? []).flatMap((timeline) =>
      [...few(timeline), ...contradictions(timeline, checked), ...contested(timeline, checked)].map(
        (message) => ({ rule: 'timeline-order', question: timeline.id, message }),
      ),
    ),
};

function few({ id, cards }: Timeline): string[] {
  const ranks = new Set(cards.map(({ rank }) => rank)).size;
  if (ranks >= LEAST_RANKS || id === FILMS_BY_YEAR || id.startsWith(`${FILMS_BY_YEAR}-`)) return [];
  return [
    `its cards have ${ranks} different ranks: add cards until there are ${LEAST_RANKS}, or leave it out`,
  ];
}

/** Where a card stands on some scale of time. */
interface Stand {
  card: TimelineCard;
  at: number;
}

function contradictions({ cards }: Timeline, checked: Checked): string[] {
  const scales = new Map<string, Stand[]>();
  for (const card of cards) {
    for (const [scale, at] of standsOf(card, checked)) {
      scales.set(scale, [...(scales.get(scale) ?? []), { card, at }]);
    }
  }
  const flaws = [...scales.values()].flatMap((stands) =>
    stands.flatMap(({ card, at }) => {
      const later = stands.find((other) => other.card.rank < card.rank && other.at >= at);
      if (!later) return [];
      const names = `"${card.text.en}" and "${later.card.text.en}"`;
      return [
        later.at === at
          ? `nothing tells the order of ${names}: give them one rank`
          : `${names} stand the other way round: mend their ranks`,
      ];
    }),
  );
  return [...new Set(flaws)];
}

/** Every scale on which the facts of a card, or what it shows of its date, give it a place. */
function standsOf(card: TimelineCard, { bookOf }: Checked): [scale: string, at: number][] {
  const shown = card.when && rankOf(card.when.en);
  const stands: [string, number][] = shown ? [[`shown ${shown.kind}`, shown.rank]] : [];
  for (const ref of card.facts) {
    const [film, id] = ref.includes('/') ? (ref.split('/') as [string, string]) : [card.film, ref];
    const book = bookOf?.(film);
    const fact = book?.fact(id);
    if (!book || !fact) continue;
    for (const isTold of [true, false]) {
      const place = placeBy({ fact, book }, isTold);
      // Each story has moments of its own.
      if (place) stands.push([place.scale === 'story' ? `story of ${film}` : place.scale, place.at]);
    }
  }
  return stands;
}

/** Films whose year the sources contest, or give otherwise. */
function contested({ id, cards }: Timeline, { shelf }: Checked): string[] {
  if (!shelf || !id.startsWith(FILMS_BY_YEAR)) return [];
  return cards.flatMap(({ film, text, rank }) => {
    const years = shelf.film(film)?.years ?? [];
    return years.every((year) => year === rank)
      ? []
      : [`some source gives "${text.en}" the year ${years.find((year) => year !== rank)}: leave it out`];
  });
}
