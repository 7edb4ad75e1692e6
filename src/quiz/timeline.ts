import { plainText } from '../facts/names.ts';
import type { LocalText } from '../facts/text.ts';
import { inChinese } from './gapWords.ts';
import { LONGEST_LINE, type LineCard, type QuestionOf } from './question.ts';
import { randomFrom, shuffled, type RandomState } from './random.ts';
import { LEAST_RANKS, type Timeline, type TimelineCard } from './timelineCard.ts';

/** What a round of timelines is drawn by. */
export interface TimelineRequest {
  /** How many questions are wanted. */
  count: number;
  /** Leave out every card that gives the plot away. */
  hideSpoilers: boolean;
  /** The ids of questions that are out of play. */
  without?: ReadonlySet<string>;
}

/**
 * Draws a round of cards to be placed. A line begins with one card on the table; each question asks for the place of one
 * more among all cards before it, which lie in their right order then, so the round is the same whatever is answered.
 * A line has cards of one timeline, of pairwise different ranks; a round of many questions has several lines.
 * @param timelines of all banks; those of one id are one timeline, and a card to which two banks give different ranks is
 *   left out
 * @returns at most `count` questions, fewer when there are no more cards, and none when no timeline has cards of
 *   `LEAST_RANKS` ranks; the same seed draws the same round, in whatever order the timelines come
 */
export function drawTimeline(
  timelines: readonly Timeline[],
  { count, hideSpoilers, without }: TimelineRequest,
  seed: number,
): QuestionOf<'place'>[] {
  let left = shuffledPools(
    joined(timelines).map((timeline) => ({
      ...timeline,
      cards: timeline.cards.filter(
        (card) => !(hideSpoilers && card.spoiler) && without?.has(questionId(timeline, card)) !== true,
      ),
    })),
    randomFrom(seed),
  );
  const questions: QuestionOf<'place'>[] = [];
  const told = new Set<string>();
  while (questions.length < count) {
    // The timelines take turns, as long as they have enough for a line.
    left = left.flatMap((timeline) => {
      const wanted = count - questions.length;
      if (wanted === 0) return [timeline];
      const fresh = timeline.cards.filter((card) => !factsOf(card).some((fact) => told.has(fact)));
      if (new Set(fresh.map(({ rank }) => rank)).size < LEAST_RANKS) return [];
      // What is left is shared evenly among the lines that it takes, so that none is very short.
      const lines = Math.ceil(wanted / (LONGEST_LINE - 1));
      const line = takeLine(fresh, 1 + Math.ceil(wanted / lines));
      for (const card of line) for (const fact of factsOf(card)) told.add(fact);
      questions.push(...asked(timeline, line));
      return [{ ...timeline, cards: fresh.filter((card) => !line.includes(card)) }];
    });
    if (left.length === 0) break;
  }
  return questions;
}

/** So many cards of its timeline, spread over the whole of it, may lie beside a card that is asked for by itself. */
const MOST_BESIDE = 5;

/**
 * Every card of the timelines as a question by itself, among a few others of its timeline: for reviews, and to say what
 * an answer was about. The ids are those that the cards have in rounds.
 * @param wanted the ids of those that are wanted; all without it
 */
export function cardsAlone(
  timelines: readonly Timeline[],
  wanted?: ReadonlySet<string>,
): QuestionOf<'place'>[] {
  return joined(timelines).flatMap((timeline) => {
    const cards = timeline.cards.toSorted((one, other) => one.rank - other.rank);
    if (new Set(cards.map(({ rank }) => rank)).size < LEAST_RANKS) return [];
    // Twice as many as are wanted: some may have the card's rank.
    const steps = 2 * MOST_BESIDE;
    const spread = Array.from(
      { length: steps + 1 },
      (_, step) => cards[Math.round((step * (cards.length - 1)) / steps)],
    );
    const candidates = [...spread.filter((_, step) => step % 2 === 0), ...spread, ...cards];
    return cards.flatMap((card) => {
      if (wanted?.has(questionId(timeline, card)) === false) return [];
      // Neither the card itself nor one that is there already goes together with them.
      const [, ...beside] = takeLine([card, ...candidates.flatMap((other) => other ?? [])], 1 + MOST_BESIDE);
      return asked(timeline, [...beside, card]).slice(-1);
    });
  });
}

/**
 * The questions of one line.
 * @param line its cards in the order in which they come, of pairwise different ranks; the first lies on the table
 */
export function asked(
  { id, about, topic }: Pick<Timeline, 'id' | 'about' | 'topic'>,
  line: readonly TimelineCard[],
): QuestionOf<'place'>[] {
  return line.slice(1).map((card, at) => {
    const before = line.slice(0, at + 1).toSorted((one, other) => one.rank - other.rank);
    const speaker = [card, ...before].find(({ standing }) => standing === 'attributed')?.attribution;
    const isQualified = [card, ...before].some(({ standing }) => standing === 'qualified');
    return {
      id: questionId({ id }, card),
      film: card.film,
      topic,
      template: 'timeline',
      facts: card.facts,
      standing: speaker ? 'attributed' : isQualified ? 'qualified' : 'plain',
      ...(speaker ? { attribution: speaker } : {}),
      stem: stemOf(about, card.text),
      kind: 'place',
      line: before.map(lineCard),
      card: lineCard(card),
      key: before.filter(({ rank }) => rank < card.rank).length,
      explanation: card.explanation,
      ...(card.dispute ? { dispute: card.dispute } : {}),
      sources: card.sources,
      spoiler: [card, ...before].some(({ spoiler }) => spoiler),
      difficulty: difficultyAmong(before.length),
    };
  });
}

/** The id of the question where a card belongs, whatever lies on the table. */
export function questionId({ id }: Pick<Timeline, 'id'>, card: Pick<TimelineCard, 'id'>): string {
  return `${id}-${card.id.toLowerCase()}`;
}

/** One gap more in a line makes its question so much harder: from 0.3 with one card on the table to 0.8 with eleven. */
const HARDER = 0.05;

function difficultyAmong(cards: number): number {
  return Math.round((0.25 + HARDER * cards) * 100) / 100;
}

function stemOf(about: LocalText, card: LocalText): LocalText {
  const en = `${about.en}: where does “${card.en}” belong?`;
  if (about.zh === undefined && card.zh === undefined) return { en };
  return { en, zh: `${about.zh ?? about.en}：${inChinese(card)}该放在哪里？` };
}

function lineCard({ id, text, when }: TimelineCard): LineCard {
  return { id, text, ...(when ? { when } : {}) };
}

/**
 * As many cards as are wanted, the first that come: all of different ranks and words, and of nobody's word, or of one
 * source's. The sources of one line are compared with each other, so two of them never speak in it.
 */
function takeLine(cards: readonly TimelineCard[], most: number): TimelineCard[] {
  const line: TimelineCard[] = [];
  for (const card of cards) {
    if (line.length === most) break;
    if (line.every((other) => goTogether(card, other))) line.push(card);
  }
  return line;
}

function goTogether(one: TimelineCard, other: TimelineCard): boolean {
  if (one.rank === other.rank || plainText(one.text.en) === plainText(other.text.en)) return false;
  return (
    one.standing !== 'attributed' ||
    other.standing !== 'attributed' ||
    one.attribution?.en === other.attribution?.en
  );
}

/** Facts by the film they are about, since two films may call a fact by one name. */
function factsOf({ film, facts }: TimelineCard): string[] {
  return facts.map((fact) => (fact.includes('/') ? fact : `${film}/${fact}`));
}

/** Timelines of one id as one, with each card once, all in an order that does not depend on that of the banks. */
function joined(timelines: readonly Timeline[]): Timeline[] {
  const sorted = timelines
    .map((timeline) => ({ timeline, sign: `${timeline.id} ${JSON.stringify(timeline)}` }))
    .sort((one, other) => (one.sign < other.sign ? -1 : 1))
    .map(({ timeline }) => timeline);
  return [...Map.groupBy(sorted, ({ id }) => id).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const cards = Map.groupBy(
      same.flatMap((timeline) => timeline.cards),
      (card) => card.id,
    );
    const agreed = [...cards.values()].flatMap((twins) =>
      twins.every(({ rank }) => rank === twins[0]?.rank) ? twins.slice(0, 1) : [],
    );
    return [{ ...first, cards: agreed.sort((one, other) => (one.id < other.id ? -1 : 1)) }];
  });
}

/** The timelines in random order, and so are the cards of each. */
function shuffledPools(timelines: readonly Timeline[], from: RandomState): Timeline[] {
  const [order, afterOrder] = shuffled(timelines, from);
  let random = afterOrder;
  return order.map((timeline) => {
    const [cards, next] = shuffled(timeline.cards, random);
    random = next;
    return { ...timeline, cards };
  });
}
