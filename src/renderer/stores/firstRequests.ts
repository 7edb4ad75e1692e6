import type { Method, RequestOf } from '../../contract/api.ts';
import { calendarDay } from './calendarDay.ts';

type Requests = { [M in Method]?: RequestOf<M> };

/**
 * What the home screen asks of the records.
 * @param now ms since 1970
 */
export const homeRequests = (now: number) =>
  ({
    'games.totals': {},
    // Today's round may be one of them, and is shown elsewhere.
    'games.unfinished': { most: 2 },
    'games.daily': { day: calendarDay(new Date(now)) },
    'review.due': { now, most: 0 },
  }) satisfies Requests;

/** The id of the round that an address names, if it does; the ids that the host gives need no escape. */
export const roundIn = (hash: string): string | undefined => /^#\/round\/([\w-]+)(?:\/|$)/.exec(hash)?.[1];

/** Whether an address is that of the home screen. */
export const isHome = (hash: string): boolean => /^#?\/?$/.test(hash);

/**
 * What a page asks as it comes up.
 * @param hash the address's fragment
 * @param now ms since 1970
 */
export function firstRequests(hash: string, now: number): Requests {
  const gameId = roundIn(hash);
  return {
    'settings.load': {},
    ...(isHome(hash) && homeRequests(now)),
    ...(gameId !== undefined && { 'games.load': { gameId } }),
    // After the records, since reading them may give notices, which come with it.
    'app.info': {},
    'library.list': {},
  };
}
