import { randomInt, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { RoundRequest } from '../../contract/api.ts';
import { failed, ok, type Result } from '../../contract/result.ts';
import type { ReviewReply } from '../../contract/statistics.ts';
import { TOPICS } from '../../facts/topic.ts';
import { distanceFrom, type Ratings } from '../../quiz/difficulty.ts';
import { drawable, drawFrom } from '../../quiz/draw.ts';
import { NO_LIFELINES, ONE_OF_EACH } from '../../quiz/lifelines.ts';
import { SCORING_PRESETS, withoutStreaks } from '../../quiz/scoring.ts';
import type { Setup } from '../../quiz/setup.ts';
import { drawTimeline } from '../../quiz/timeline.ts';
import { type DrawBank, inOrder, narrowedBanks, poolOfBanks } from '../library/drawBank.ts';
import { editionOf, seedOfDay } from '../library/edition.ts';
import type { FoundBank, FoundBanks } from '../library/library.ts';
import type { StoredGame } from './gameStore.ts';

/** The one who plays alone. */
const SOLO = { id: 'player', name: '' };
/** Misses that a marathon allows, and its questions at most. */
const MARATHON = { lives: 3, questions: 100 };
const DAILY_QUESTIONS = 10;

type Asked = z.output<typeof RoundRequest>;

/** What a round is drawn from. */
export interface DrawingRoom {
  library: FoundBanks;
  /** The ids of the questions that are out of play. */
  flagged: ReadonlySet<string>;
  /** How strong the player is, and how hard the questions; asked for only when it matters. */
  ratings: () => Ratings;
  /** What there is to review; asked for only when it matters. */
  due: () => ReviewReply['due'];
  /** Ms since 1970. */
  now: number;
}

/** What is drawn: the questions, and what the setup must say of them. */
type Drawn = Pick<Setup, 'seed' | 'questions' | 'daily' | 'due'>;

/**
 * Draws a round from the banks that were asked for, or takes the questions that were asked for. The same request and seed draw the same round.
 * @returns a game that nothing has happened in yet, not on disk
 */
export function startRound(request: Asked, room: DrawingRoom): Result<StoredGame> {
  const { library, now } = room;
  const unknown = request.bankIds.filter((id) => !library.banks.some((bank) => bank.id === id));
  if (unknown.length > 0) {
    const ids = unknown.join(', ');
    return failed('bank-unknown', `There is no bank ${ids} (any more). Choose another on the setup screen.`, {
      ids,
    });
  }
  // In one order everywhere, so that neither the order of asking nor that of the folder changes what is drawn.
  const asks = new Set(request.bankIds);
  const banks = inOrder(library.banks.filter(({ id }) => asks.has(id)));
  const { films: wanted = {} } = request;
  const drawn = draw(request, banks, isForAll(request) ? banks : narrowedBanks(banks, wanted), room);
  if (drawn.questions.length === 0) return nothingToAsk(request);
  const asked = new Set(drawn.questions.map(({ film }) => film));
  const preset = SCORING_PRESETS[request.scoring];
  return ok({
    id: randomUUID(),
    startedAt: now,
    finishedAt: null,
    setup: {
      version: 1,
      ...drawn,
      films: library.only((bank) => asks.has(bank.id)).cards(asked),
      players: [SOLO],
      secondsPerQuestion: request.secondsPerQuestion,
      scoring: request.streaks ? preset : withoutStreaks(preset),
      mode: request.mode,
      lives: request.mode === 'marathon' ? MARATHON.lives : null,
      lifelines: request.lifelines ? ONE_OF_EACH : NO_LIFELINES,
    },
    events: [],
    writtenAt: [],
  });
}

/** Whether a round is of whole banks, whichever of their films are wanted. */
const isForAll = ({ mode, questionIds }: Asked): boolean =>
  mode === 'daily' || mode === 'review' || questionIds !== undefined;

/** The questions of a round, in the way of its mode. */
function draw(
  request: Asked,
  whole: readonly FoundBank[],
  banks: readonly DrawBank[],
  room: DrawingRoom,
): Drawn {
  const pool = poolOfBanks(banks);
  const seed = request.seed ?? randomInt(2 ** 32);
  const { topics, hideSpoilers, questions: count } = request;
  const wanted = { topics, count, hideSpoilers, without: room.flagged };
  // What is asked for by name may be a card, which stands alone then.
  const named = (ids: readonly string[]) => {
    const asked = new Set(whole);
    const questions = room.library.only((bank) => asked.has(bank)).questions(ids);
    return [...new Set(ids)].flatMap((id) => questions.get(id) ?? []).slice(0, count);
  };
  if (request.questionIds) return { seed, questions: named(request.questionIds) };
  switch (request.mode) {
    case 'daily': {
      const daily = dailyOf(request, whole, room.now);
      const dailySeed = seedOfDay(daily.day, daily.edition);
      // The same for everybody: whoever has flagged a question meets it all the same on its day.
      const everywhere = { topics: TOPICS, count: DAILY_QUESTIONS, hideSpoilers: true };
      return { seed: dailySeed, daily, questions: drawFrom(pool, everywhere, dailySeed) };
    }
    case 'review': {
      const due = room.due().filter(({ questionId }) => !room.flagged.has(questionId));
      const questions = named(due.map(({ questionId }) => questionId));
      const reasons = new Map(due.map(({ questionId, reason }) => [questionId, reason]));
      const shown = questions.flatMap(({ id }) => {
        const reason = reasons.get(id);
        return reason ? [[id, reason] as const] : [];
      });
      return { seed, questions, due: Object.fromEntries(shown) };
    }
    case 'clues':
      return { seed, questions: drawFrom(pool, { ...wanted, kind: 'clues' }, seed) };
    case 'timeline':
      return {
        seed,
        questions: drawTimeline(
          banks.flatMap(({ timelines }) => timelines),
          { count, hideSpoilers, without: room.flagged },
          seed,
        ),
      };
    case 'quick':
    case 'topic':
    case 'marathon': {
      const { difficulty } = request;
      const distance = distanceFrom(difficulty, pool, () => drawable(pool, wanted), lazily(difficulty, room));
      const most = request.mode === 'marathon' ? MARATHON.questions : count;
      return {
        seed,
        questions: drawFrom(pool, { ...wanted, count: most, ...(distance && { distance }) }, seed),
      };
    }
  }
}

/** The player's ratings, which take reading, where the difficulty goes by them. */
function lazily(difficulty: Asked['difficulty'], room: DrawingRoom): Ratings {
  return difficulty === 'auto' ? room.ratings() : { player: 0, questions: new Map() };
}

/** Which daily round is asked for: that of the player's day, or else of the day in the world's time. */
export function dailyOf(
  { day }: Pick<Asked, 'day'>,
  banks: readonly FoundBank[],
  now: number,
): { day: string; edition: string } {
  return { day: day ?? new Date(now).toISOString().slice(0, 10), edition: editionOf(banks) };
}

function nothingToAsk({ mode, topics, hideSpoilers, bankIds }: Asked): Result<never> {
  if (mode === 'review') {
    return failed(
      'nothing-due',
      'There is nothing to review now. Play a round, and what you miss comes back here.',
    );
  }
  if (mode === 'timeline') {
    const spoilers = hideSpoilers ? ', or allow spoilers' : '';
    return failed(
      'no-timeline',
      `There is too little to put in order in ${bankIds.join(', ')}. Choose another bank, or several${spoilers}.`,
      { banks: bankIds.join(', ') },
    );
  }
  return failed(
    'no-questions',
    `There are no questions on ${topics.join(', ')}${hideSpoilers ? ' without spoilers' : ''} in ${bankIds.join(', ')}. Choose more topics${hideSpoilers ? ', or allow spoilers' : ''}.`,
    { topics: topics.join(', '), banks: bankIds.join(', ') },
  );
}
