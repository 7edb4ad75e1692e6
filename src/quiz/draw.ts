import type { Topic } from '../facts/topic.ts';
import { clash, type Titles } from './clash.ts';
import { poolOf, type QuestionPool } from './pool.ts';
import type { FilmCard, Kind, Question } from './question.ts';
import { randomFrom, shuffled, type RandomState } from './random.ts';
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
export function drawable(
  pool: QuestionPool,
  { topics, hideSpoilers, kind, kinds, without = NOBODY }: Omit<PoolRequest, 'count'>,
): number[] {
  const out = pool.places(without);
  const wanted = new Set(topics);
  const places: number[] = [];
  for (let at = 0; at < pool.size; at++) {
    if (!wanted.has(pool.topic(at)) || (hideSpoilers && pool.isSpoiler(at))) continue;
    if (kind !== undefined && pool.kind(at) !== kind) continue;
    if (kinds?.includes(pool.kind(at)) !== false && !out.has(at)) places.push(at);
  }
  return places;
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
  const [shuffledOnes, random] = shuffledStacks(
    pool,
    drawable(pool, request),
    request.topics,
    randomFrom(seed),
  );
  const { distance } = request;
  const stacks = distance ? shuffledOnes.map((stack) => nearestFirst(stack, distance)) : shuffledOnes;
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

/** The places of each topic, shuffled, and the topics themselves in random order so that none is favoured. */
function shuffledStacks(
  pool: QuestionPool,
  places: readonly number[],
  topics: readonly Topic[],
  from: RandomState,
): [number[][], RandomState] {
  const [order, afterOrder] = shuffled([...new Set(topics)], from);
  const ofTopic = new Map(order.map((topic): [Topic, number[]] => [topic, []]));
  for (const at of places) ofTopic.get(pool.topic(at))?.push(at);
  let random = afterOrder;
  const stacks = order.map((topic) => {
    const [stack, next] = shuffled(ofTopic.get(topic) ?? [], random);
    random = next;
    return stack;
  });
  return [stacks, random];
}

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
function take(stack: number[], { pool, ...round }: Round, repeats: boolean): Question | undefined {
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
    const next = stack.findIndex((at) => isWished(pool.kind(at)) && mayMeet(pool.question(at)));
    if (next !== -1) return stack.splice(next, 1).map(pool.question)[0];
  }
  return undefined;
}
