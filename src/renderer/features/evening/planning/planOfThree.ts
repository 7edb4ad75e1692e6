import type { Library } from '../../../../contract/api.ts';
import { TOPICS, type Topic } from '../../../../facts/topic.ts';
import type { EveningPlan, RoundPlan } from '../../../../quiz/evening/plan.ts';
import { countDrawable } from '../../../stores/roundToOffer.ts';

/** What the rounds of a first evening are about, in turn. */
const TOPICS_OF_ROUNDS: readonly (readonly Topic[])[] = [
  ['plot', 'cast'],
  ['production', 'awards'],
  ['release', 'reception', 'disputes'],
];
const QUESTIONS = 6;

/** A round that has something to ask: of these topics as far as the library has them, or of all. */
export function newRound(library: Library, title: string, topics: readonly Topic[] = TOPICS): RoundPlan {
  const bankIds = library.banks.map(({ id }) => id);
  const has = (topic: Topic) => countDrawable(library, { bankIds, topics: [topic], hideSpoilers: false }) > 0;
  const wanted = topics.filter(has);
  const chosen = wanted.length > 0 ? wanted : TOPICS.filter(has);
  const most = countDrawable(library, { bankIds, topics: chosen, hideSpoilers: false });
  return {
    title,
    bankIds,
    topics: [...chosen],
    kinds: null,
    questions: Math.max(1, Math.min(QUESTIONS, most)),
    secondsPerQuestion: 30,
    scoring: 'linear',
    streaks: false,
    wager: false,
    joker: false,
    answering: 'all',
    halfTimeAfter: false,
    hideSpoilers: false,
  };
}

/**
 * A whole evening in one click: three rounds with a half-time after the second; the joker may be played on any.
 * @param titles of the rounds
 */
export function planOfThree(
  library: Library,
  id: string,
  name: string,
  titles: readonly string[],
): EveningPlan {
  return {
    id,
    name,
    rounds: TOPICS_OF_ROUNDS.map((topics, at) => ({
      ...newRound(library, titles[at] ?? name, topics),
      joker: true,
      halfTimeAfter: at === 1,
    })),
    entrants: 'players',
    teams: [],
    newTeams: true,
    teamScore: 'sum',
    readMs: 4000,
    allowChanges: false,
    phonesShow: 'question',
    noRepeats: true,
    tieBreak: true,
    rateFilms: true,
  };
}
