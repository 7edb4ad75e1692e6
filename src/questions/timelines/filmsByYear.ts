import { FILMS_BY_YEAR, type Timeline, type TimelineCard } from '../../quiz/timelineCard.ts';
import { filmOption, yearOption } from '../shelf/filmTemplate.ts';
import { idOfBasis, statementOfBasis } from '../shelf/basisWords.ts';
import type { ShelfFilm } from '../shelf/shelf.ts';
import { datable } from '../templates/films/timeline.ts';
import { say } from '../wording.ts';

/** So many films of a bank become cards: enough for several rounds. */
const MOST_CARDS = 60;
/** So many of one year: of a year's bank a round that mixes years takes a film or two. */
const MOST_OF_A_YEAR = 12;

/**
 * Lays the best-known films of a bank out by their years. Only films are taken whose year needs nobody's word, and which
 * no source contests: with one source alone, 7 in 100 neighbouring years prove to be the other way round in a second.
 * The films are spread over the years; those of a single year make a timeline together with other banks.
 * @returns undefined where no film is sure enough
 */
export function filmsByYear(films: readonly ShelfFilm[]): Timeline | undefined {
  const sure = films.filter((film) => datable(film)?.stance.status === 'plain' && film.years.length === 1);
  const years = [...Map.groupBy(sure, ({ sheet }) => sheet.year).values()].map((ofYear) =>
    ofYear.sort(byFame),
  );
  // One of each year, then a second one of each; where not all have room, the best known of them.
  const turns = Array.from({ length: MOST_OF_A_YEAR }, (_, turn) =>
    years.flatMap((ofYear) => ofYear[turn] ?? []).sort(byFame),
  );
  const cards = turns
    .flat()
    .slice(0, MOST_CARDS)
    .sort((one, other) => one.index - other.index)
    .flatMap(cardOf);
  if (cards.length === 0) return undefined;
  return { id: FILMS_BY_YEAR, about: say('timeline.films'), topic: 'release', cards };
}

function byFame(one: ShelfFilm, other: ShelfFilm): number {
  return other.fame - one.fame || (one.sheet.id < other.sheet.id ? -1 : 1);
}

function cardOf(film: ShelfFilm): TimelineCard[] {
  const basis = datable(film);
  if (!basis) return [];
  const { id, year } = film.sheet;
  return [
    {
      id,
      film: id,
      facts: [idOfBasis(basis)],
      text: filmOption(film).text,
      rank: year,
      when: yearOption(year).text,
      standing: 'plain',
      explanation: statementOfBasis(basis),
      sources: basis.stance.citations,
      spoiler: false,
    },
  ];
}
