import type { TFunction } from 'i18next';
import type { GameSummary } from '../../contract/api.ts';
import type { LocalText } from '../../facts/text.ts';

/** How many films of a round are named. */
const MOST_NAMED = 3;

/**
 * Films in a line: the first ones by name, and how many more there are.
 * @param all how many there are where only some are given
 */
export function filmNames(
  t: TFunction,
  say: (text: LocalText) => string,
  films: GameSummary['films'],
  all: number = films.length,
): string {
  const named = films.slice(0, MOST_NAMED).map(({ title }) => say(title));
  const others = all - named.length;
  return [...named, ...(others > 0 ? [t('home.more', { count: others })] : [])].join(' · ');
}
