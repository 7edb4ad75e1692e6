/** Before this there were no films; after the other nobody has announced one. */
export const EARLIEST_FILM = 1870;
export const LATEST_FILM = 2100;

/**
 * Says what keeps a number from being the year of a film.
 * @returns what is wrong and how to mend it; undefined for a good year
 */
export function flawOfYear(year: number): string | undefined {
  if (Number.isInteger(year) && year >= EARLIEST_FILM && year <= LATEST_FILM) return undefined;
  return `there is no film of the year ${year}: write one from ${EARLIEST_FILM} to ${LATEST_FILM}`;
}

/** Whether a text that looks like a day is one that a fact about a film can be about; a four-digit year before this is a slip. */
export function isLikelyDay(date: string): boolean {
  return Number(date.slice(0, 4)) >= EARLIEST_DAY;
}

const EARLIEST_DAY = 1000;
