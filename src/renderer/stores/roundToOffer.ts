import type { BankSummary, FilmsOfBanks, Library, RoundRequest, Settings } from '../../contract/api.ts';
import { TOPICS, type Topic } from '../../facts/topic.ts';
import type { Mode } from '../../quiz/setup.ts';

/** The topics that a first round is about. */
const FIRST_TOPICS: readonly Topic[] = ['plot', 'cast', 'production', 'awards'];

/** The most questions one can ask for at once. */
export const MAX_QUESTIONS = 30;
const DAILY_QUESTIONS = 10;
const MOST_TO_REVIEW = 20;

/** The rules of a first round, and of every daily one, so that its points can be compared. */
const FIRST_RULES = {
  secondsPerQuestion: 20,
  scoring: 'linear',
  streaks: true,
  lifelines: false,
  difficulty: 'any',
} as const satisfies Partial<RoundRequest>;

/**
 * The round to offer: the last one chosen, as far as the library still has it, or else ten questions on the first topics.
 * @returns null when there is nothing to play
 */
export function roundToOffer(library: Library | null, lastRound: Settings['lastRound']): RoundRequest | null {
  if (!library || library.banks.length === 0) return null;
  const { bankIds, films } = stillThere(library, lastRound);
  const hideSpoilers = lastRound?.hideSpoilers ?? false;
  const mode = lastRound?.mode ?? 'quick';
  const topics = topicsToOffer(library, { ...lastRound, mode, bankIds, hideSpoilers });
  // No bank has clues any more, say: then a quick round it is.
  if (topics.length === 0 && mode !== 'quick') {
    return roundToOffer(library, lastRound && { ...lastRound, mode: 'quick' });
  }
  const offer: RoundRequest = {
    ...FIRST_RULES,
    questions: 10,
    hideSpoilers,
    ...lastRound,
    mode,
    bankIds,
    films,
    topics,
  };
  return { ...offer, questions: Math.max(1, Math.min(offer.questions, countDrawable(library, offer))) };
}

/** The topics to ask about: those wanted that there are, or else all that there are; as many as the mode takes. */
function topicsToOffer(
  library: Library,
  request: Pick<RoundRequest, 'mode' | 'bankIds' | 'hideSpoilers'> & { topics?: Topic[] },
): Topic[] {
  const has = (topic: Topic) => countOfTopic(library, topic, request) > 0;
  const all = TOPICS.filter(has);
  if (request.mode === 'timeline') return all;
  const wanted = (request.topics ?? FIRST_TOPICS).filter(has);
  const topics = wanted.length > 0 ? wanted : all;
  return request.mode === 'topic' ? topics.slice(0, 1) : topics;
}

/** What the library still has of the banks and films that were chosen; all banks when nothing is left of them. */
function stillThere(
  library: Library,
  lastRound: Settings['lastRound'],
): Pick<RoundRequest, 'bankIds' | 'films'> {
  const bankIds: string[] = [];
  const films: FilmsOfBanks = {};
  const chosen = new Set(lastRound?.bankIds);
  for (const bank of library.banks) {
    const wanted = lastRound?.films?.[bank.id];
    // Where not all films are told, the host leaves out what is gone.
    const left = bank.moreFilms ? wanted : wanted?.filter((id) => bank.films.some((film) => film.id === id));
    if (!chosen.has(bank.id) || left?.length === 0) continue;
    bankIds.push(bank.id);
    if (left) films[bank.id] = left;
  }
  if (bankIds.length === 0) return { bankIds: library.banks.map(({ id }) => id) };
  return Object.keys(films).length === 0 ? { bankIds } : { bankIds, films };
}

/**
 * The round of a day: the same questions by the same rules for all who have the same banks.
 * @param day as ISO 8601 writes it, by the player's own calendar
 */
export function dailyRound(library: Library, day: string): RoundRequest {
  return { ...FIRST_RULES, ...ofEverything(library), mode: 'daily', questions: DAILY_QUESTIONS, day };
}

/** A round of what is due, by the rules of the round on offer. */
export function reviewRound(library: Library, offer: RoundRequest): RoundRequest {
  return {
    ...offer,
    ...ofEverything(library),
    films: undefined,
    mode: 'review',
    questions: MOST_TO_REVIEW,
  };
}

const ofEverything = (library: Library) => ({
  bankIds: library.banks.map(({ id }) => id),
  topics: [...TOPICS],
  hideSpoilers: false,
});

/** What of a request decides how many questions there are. */
type Counted = Pick<RoundRequest, 'bankIds' | 'hideSpoilers'> & { mode?: Mode };

/** How many questions of a topic a round can draw from. */
export function countOfTopic(
  library: Library,
  topic: Topic,
  { bankIds, hideSpoilers, mode = 'quick' }: Counted,
): number {
  const wanted = new Set(bankIds);
  return library.banks
    .filter(({ id }) => wanted.has(id))
    .flatMap((bank) => countsFor(mode, bank).filter((entry) => entry.topic === topic))
    .reduce((sum, { questions, spoilerFree }) => sum + (hideSpoilers ? spoilerFree : questions), 0);
}

/** How many questions a round can draw from in all. */
export function countDrawable(library: Library, request: Counted & Pick<RoundRequest, 'topics'>): number {
  return request.topics.reduce((sum, topic) => sum + countOfTopic(library, topic, request), 0);
}

/** The questions of a bank that a mode can ask, by topic. */
function countsFor(mode: Mode, bank: BankSummary): BankSummary['topics'] {
  if (mode === 'timeline') return bank.cards;
  return mode === 'clues' ? bank.clues : bank.topics;
}
