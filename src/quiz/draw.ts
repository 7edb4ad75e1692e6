import type { Topic } from '../facts/topic.ts';
import { clash, type Titles } from './clash.ts';
import { type PoolGroup, poolOf, type QuestionPool } from './pool.ts';
import type { FilmCard, Kind, Question } from './question.ts';
import {
  parted,
  randomFrom,
  type RandomState,
  type Row,
  shuffled,
  type Shuffling,
  shuffling,
} from './random.ts';
import { spreadKinds } from './spreadKinds.ts';

export interface PoolRequest {
  topics: readonly Topic[];
  /** How many questions are wanted. */
  count: number;
  /** Leave out all that gives the plot away. */
  hideSpoilers: boolean;
  /** Questions of this kind only, however many of them there are. */
  kind?: Kind;
  /** Questions of these kinds only. */
  kinds?: readonly Kind[] | undefined;
  /** What is asked elsewhere on the same evening: nothing that clashes with it while others can be had. */
  beside?: readonly Question[];
  /** Questions that are out of play. */
  without?: ReadonlySet<string>;
  /** How far the question at a place is from what is wanted, in whole steps: the nearer ones come first. Without it, all are alike. */
  distance?: (at: number) => number;
}

export interface DrawRequest extends Omit<PoolRequest, 'distance'> {
  /** The films of the questions: their titles stand in many stems and give nothing away. */
  films?: readonly FilmCard[];
  /** As in `PoolRequest`, of a question. */
  distance?: (question: Question) => number;
}

/** The places of the questions that a request may draw from. */
export const drawable = (pool: QuestionPool, request: Omit<PoolRequest, 'count'>): Uint32Array =>
  together(groupsFor(pool, request));

/** The groups of those questions, without what is out of play. */
function groupsFor(
  pool: QuestionPool,
  { topics, hideSpoilers, kind, kinds, without = NOBODY }: Omit<PoolRequest, 'count'>,
): PoolGroup[] {
  const out = pool.places([...without]);
  return pool
    .groups()
    .filter(
      (group) =>
        topics.includes(group.topic) &&
        !(hideSpoilers && group.isSpoiler) &&
        (kind === undefined || group.kind === kind) &&
        kinds?.includes(group.kind) !== false,
    )
    .map((group) =>
      out.size === 0 ? group : { ...group, places: group.places.filter((at) => !out.has(at)) },
    );
}

function together(groups: readonly PoolGroup[]): Uint32Array {
  const places = new Uint32Array(groups.reduce((sum, group) => sum + group.places.length, 0));
  let at = 0;
  for (const group of groups) {
    places.set(group.places, at);
    at += group.places.length;
  }
  return places;
}

/** Parts as one row, without a copy of them. */
function oneAfterTheOther(parts: readonly Uint32Array[]): Row {
  return {
    length: parts.reduce((sum, part) => sum + part.length, 0),
    at: (place) => {
      let left = place;
      for (const part of parts) {
        if (left < part.length) return part[left] ?? 0;
        left -= part.length;
      }
      throw new RangeError(`There is no place ${place}.`);
    },
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** Draws a round of questions that are all read already: see `drawFrom`. */
export function drawRound(
  questions: readonly Question[],
  { films = [], distance, ...request }: DrawRequest,
  seed: number,
): Question[] {
  const pool = poolOf(questions, films);
  return drawFrom(
    pool,
    { ...request, ...(distance && { distance: (at) => distance(pool.question(at)) }) },
    seed,
  );
}

/**
 * Draws a round: the topics take turns, each in random order; no two questions clash while others can be had; and
 * while others can be had, no kind makes up more than a third of the round and none comes twice in a row.
 * @returns at most `count` questions, fewer when there are no more; the same seed draws the same round
 */
export function drawFrom(pool: QuestionPool, request: PoolRequest, seed: number): Question[] {
  const [stacks, random] = stacksOf(pool, request, randomFrom(seed));
  const most = request.kind === undefined ? Math.ceil(request.count / 3) : request.count;
  const { count, beside = [] } = request;
  const titles = { has: pool.isTitle };
  const round: Round = { pool, drawn: [], beside, kinds: new Map(), most, titles };
  // Once round for questions that clash with none; only when there are none left, again for the others.
  for (const repeats of [false, true]) {
    for (let found = true; found && round.drawn.length < count;) {
      found = false;
      for (const stack of stacks) {
        const question = round.drawn.length < count ? take(stack, round, repeats) : undefined;
        if (!question) continue;
        found = true;
        round.drawn.push(question);
        round.kinds.set(question.kind, (round.kinds.get(question.kind) ?? 0) + 1);
      }
    }
  }
  return spreadKinds(shuffled(round.drawn, random)[0]);
}

/** A round as far as it is drawn. */
interface Round {
  pool: QuestionPool;
  drawn: Question[];
  beside: readonly Question[];
  /** How many of each kind there are. */
  kinds: Map<Kind, number>;
  /** How many of one kind there should be at most. */
  most: number;
  titles: Titles;
}

/** The places of a topic's questions, in random order, and how many there are of each kind. */
interface Stack extends Shuffling {
  kinds: Map<Kind, number>;
}

/** A stack for each topic, the topics themselves in random order so that none is favoured. */
function stacksOf(pool: QuestionPool, request: PoolRequest, from: RandomState): [Stack[], RandomState] {
  const { topics, distance } = request;
  const [order, afterOrder] = shuffled([...new Set(topics)], from);
  const [starts, random] = parted(order.length, afterOrder);
  const groups = groupsFor(pool, request);
  const stacks = order.map((topic, index): Stack => {
    const ofTopic = groups.filter((group) => group.topic === topic);
    const kinds = new Map<Kind, number>();
    for (const { kind, places } of ofTopic) kinds.set(kind, (kinds.get(kind) ?? 0) + places.length);
    const start = starts[index] ?? afterOrder;
    const taking = distance
      ? inOrder(nearestFirst(shuffled([...together(ofTopic)], start)[0], distance))
      : shuffling(oneAfterTheOther(ofTopic.map(({ places }) => places)), start);
    return { ...taking, kinds };
  });
  return [stacks, random];
}

/** What is in its order already. */
const inOrder = (items: number[]): Shuffling => ({
  take: (isWanted) => {
    const at = items.findIndex(isWanted);
    return at === -1 ? undefined : items.splice(at, 1)[0];
  },
});

/** The places by their distance, and otherwise in their order. */
function nearestFirst(places: readonly number[], distance: (at: number) => number): number[] {
  const steps = new Map<number, number[]>();
  for (const at of places) {
    const far = distance(at);
    const step = steps.get(far);
    if (step) step.push(at);
    else steps.set(far, [at]);
  }
  return [...steps].sort(([one], [other]) => one - other).flatMap(([, step]) => step);
}

/** Takes the first question off the stack that may be asked beside those already drawn, of a kind that is wanted. */
function take(stack: Stack, { pool, ...round }: Round, repeats: boolean): Question | undefined {
  const last = round.drawn.at(-1)?.kind;
  const isFull = (kind: Kind) => (round.kinds.get(kind) ?? 0) >= round.most;
  const mayMeet = (question: Question) =>
    repeats || ![...round.drawn, ...round.beside].some((other) => clash(question, other, round.titles));
  const wishes: ((kind: Kind) => boolean)[] = [
    (kind) => !isFull(kind) && kind !== last,
    (kind) => !isFull(kind),
    () => true,
  ];
  for (const isWished of wishes) {
    // The stack can be high, so it is not looked through for what is not in it.
    if (![...stack.kinds].some(([kind, left]) => left > 0 && isWished(kind))) continue;
    const at = stack.take((one) => isWished(pool.kind(one)) && mayMeet(pool.question(one)));
    if (at === undefined) continue;
    const question = pool.question(at);
    stack.kinds.set(question.kind, (stack.kinds.get(question.kind) ?? 1) - 1);
    return question;
  }
  return undefined;
}
