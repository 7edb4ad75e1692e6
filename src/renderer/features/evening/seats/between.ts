import type { EveningCommand, HostView } from '../../../../contract/evening.ts';
import type { LocalText } from '../../../../facts/text.ts';
import { wagerStep } from '../../../../quiz/evening/wagerStep.ts';
import type { HandsetPress } from './handset.ts';

/** What a player at the host's laptop can do while no question is open: stake on what comes, or rate the films. */
export type Between =
  | {
      kind: 'stake';
      /** What it is about: what was put together for something else counts no more. */
      of: string;
      /** How much may be wagered; null where nothing can be. */
      most: number | null;
      placed: number | null;
      joker: 'none' | 'may' | 'played';
    }
  | { kind: 'rate'; of: string; films: { film: string; title: LocalText; hearts: number | null }[] };

/** How far a player is: at which film, and with how many points or hearts. */
export interface BetweenDraft {
  at: number;
  figure: number;
}

const MOST_HEARTS = 5;
/** The hearts to begin with: the middle. */
const SOME_HEARTS = 3;

/** What there is to do between the questions for a player; null when there is nothing. */
export function betweenOf(
  { phase, round, wagers, jokers, love, ratings }: HostView,
  { id, team }: { id: string; team: string | null },
): Between | null {
  if (phase === 'rating') {
    const films = love.map(({ film, title }) => ({
      film,
      title,
      hearts: ratings.find((one) => one.film === film && one.player === id)?.hearts ?? null,
    }));
    return { kind: 'rate', of: 'rating', films };
  }
  if (phase !== 'round' || !round) return null;
  const played = jokers.played.find(({ entrant }) => entrant === id || entrant === team);
  const may = played === undefined && jokers.may !== null;
  const joker = played?.round === round.number - 1 ? 'played' : may ? 'may' : 'none';
  const most = wagers?.most.find(({ player }) => player === id)?.most ?? null;
  if (most === null && joker === 'none') return null;
  const placed = wagers?.placed.find(({ player }) => player === id)?.points ?? null;
  return { kind: 'stake', of: `stake ${round.number} ${wagers?.index}`, most, placed, joker };
}

/** Where a player begins: at half of the points, or at the first film without hearts. */
export function startBetween(between: Between): BetweenDraft {
  if (between.kind === 'rate') {
    const open = between.films.findIndex(({ hearts }) => hearts === null);
    return atFilm(between.films, Math.max(0, open));
  }
  const { most, placed } = between;
  if (most === null) return { at: 0, figure: 0 };
  const step = wagerStep(most);
  return { at: 0, figure: placed ?? Math.floor(most / 2 / step) * step };
}

const atFilm = (films: readonly { hearts: number | null }[], at: number): BetweenDraft => ({
  at,
  figure: films[at]?.hearts ?? SOME_HEARTS,
});

/**
 * What a press makes of it. The first two buttons change the figure, the last one gives it; the third plays the joker or
 * goes to the next film.
 * @returns `command` where something is to be done
 */
export function pressBetween(
  between: Between,
  draft: BetweenDraft,
  move: HandsetPress['move'],
  player: string,
): { draft: BetweenDraft; command: EveningCommand | null } {
  const by = move === 'up' ? 1 : move === 'down' ? -1 : 0;
  const stay = (figure: number) => ({ draft: { ...draft, figure }, command: null });
  if (between.kind === 'stake') {
    const { most, joker } = between;
    if (move === 'take' && joker === 'may') return { draft, command: { do: 'joker', player } };
    if (most === null) return { draft, command: null };
    if (move === 'give') return { draft, command: { do: 'wager', player, points: draft.figure } };
    return stay(Math.min(most, Math.max(0, draft.figure + by * wagerStep(most))));
  }
  const { films } = between;
  if (move === 'take') return { draft: atFilm(films, (draft.at + 1) % films.length), command: null };
  const film = films[draft.at];
  if (move !== 'give' || !film) return stay(Math.min(MOST_HEARTS, Math.max(1, draft.figure + by)));
  const open = films.findIndex(({ hearts }, at) => hearts === null && at !== draft.at);
  return {
    draft: open < 0 ? draft : atFilm(films, open),
    command: { do: 'rate', player, film: film.film, hearts: draft.figure },
  };
}
