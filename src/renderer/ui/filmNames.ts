import type { TFunction } from 'i18next';
import type { GameSummary } from '../../contract/api.ts';
import type { LocalText } from '../../facts/text.ts';

/** How many films of a round are named. */
const MOST_NAMED = 3;

/** The films of a round in a line: the first ones by name, and how many more there are. */
export function filmNames(
  t: TFunction,
  say: (text: LocalText) => string,
  films: GameSummary['films'],
): string {
  const named = films.slice(0, MOST_NAMED).map(({ title }) => say(title));
  const others = films.length - named.length;
  return [...named, ...(others > 0 ? [t('home.more', { count: others })] : [])].join(' · ');
}
