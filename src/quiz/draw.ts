import type { Topic } from '../facts/topic.ts';
import { clash, plainTitle } from './clash.ts';
import type { FilmCard, Kind, Question } from './question.ts';
import { randomFrom, shuffled, type RandomState } from './random.ts';
import { spreadKinds } from './spreadKinds.ts';

export interface DrawRequest {
  topics: readonly Topic[];
  /** How many questions are wanted. */
  count: number;
  /** Leave out all that gives the plot away. */
  hideSpoilers: boolean;
  /** The films of the questions: their titles stand in many stems and give nothing away. */
  films?: readonly FilmCard[];
  /** Questions of this kind only, however many of them there are. */
  kind?: Kind;
  /** Questions that are out of play. */
  without?: ReadonlySet<string>;
  /** How far a question is from what is wanted: the nearer ones come first. Without it, all are alike. */
  distance?: (question: Question) => number;
}

/** The questions that a request may draw from. */
export function drawable(
  questions: readonly Question[],
  { topics, hideSpoilers, kind, without }: Omit<DrawRequest, 'count'>,
): Question[] {
  return questions.filter(
    (question) =>
      topics.includes(question.topic) &&
      !(hideSpoilers && question.spoiler) &&
      (kind === undefined || question.kind === kind) &&
      !without?.has(question.id),
  );
}

/**
 * Draws a round: the topics take turns, each in random order; no two questions clash while others can be had; and
 * while others can be had, no kind makes up more than a third of the round and none comes twice in a row.
 * @returns at most `count` questions, fewer when there are no more; the same seed draws the same round
 */
export function drawRound(questions: readonly Question[], request: DrawRequest, seed: number): Question[] {
  const [shuffledOnes, random] = shuffledPools(
    drawable(questions, request),
    request.topics,
    randomFrom(seed),
  );
  const { distance } = request;
  const pools = distance
    ? shuffledOnes.map((pool) => pool.toSorted((one, other) => distance(one) - distance(other)))
    : shuffledOnes;
  const titles = new Set(request.films?.map(({ title }) => plainTitle(title.en)));
  const most = request.kind === undefined ? Math.ceil(request.count / 3) : request.count;
  const round: Round = { drawn: [], kinds: new Map(), most, titles };
  // Once round for questions that clash with none; only when there are none left, again for the others.
  for (const repeats of [false, true]) {
    for (let found = true; found && round.drawn.length < request.count;) {
      found = false;
      for (const pool of pools) {
        const question = round.drawn.length < request.count ? take(pool, round, repeats) : undefined;
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
  drawn: Question[];
  /** How many of each kind there are. */
  kinds: Map<Kind, number>;
  /** How many of one kind there should be at most. */
  most: number;
  titles: ReadonlySet<string>;
}

/** One shuffled pool for each topic, the topics themselves in random order so that none is favoured. */
function shuffledPools(
  questions: readonly Question[],
  topics: readonly Topic[],
  from: RandomState,
): [Question[][], RandomState] {
  const [order, afterOrder] = shuffled([...new Set(topics)], from);
  return order.reduce<[Question[][], RandomState]>(
    ([pools, random], topic) => {
      const [pool, next] = shuffled(
        questions.filter((question) => question.topic === topic),
        random,
      );
      return [[...pools, pool], next];
    },
    [[], afterOrder],
  );
}

/** Takes the first question out of the pool that may be asked beside those already drawn, of a kind that is wanted. */
function take(pool: Question[], round: Round, repeats: boolean): Question | undefined {
  const last = round.drawn.at(-1)?.kind;
  const isFull = ({ kind }: Question) => (round.kinds.get(kind) ?? 0) >= round.most;
  const mayMeet = (question: Question) =>
    repeats || !round.drawn.some((other) => clash(question, other, round.titles));
  const wishes: ((question: Question) => boolean)[] = [
    (question) => !isFull(question) && question.kind !== last,
    (question) => !isFull(question),
    () => true,
  ];
  for (const isWished of wishes) {
    const next = pool.findIndex((question) => isWished(question) && mayMeet(question));
    if (next !== -1) return pool.splice(next, 1)[0];
  }
  return undefined;
}
