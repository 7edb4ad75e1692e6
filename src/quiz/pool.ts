import type { Topic } from '../facts/topic.ts';
import { plainTitle } from './clash.ts';
import { guessOf } from './guess.ts';
import type { FilmCard, Kind, Question } from './question.ts';

/** The questions of a pool that are alike in what a round is drawn by. */
export interface PoolGroup {
  topic: Topic;
  kind: Kind;
  isSpoiler: boolean;
  /** Where they are, in ascending order. */
  places: Uint32Array;
}

/**
 * Questions to draw from, each looked at by its place from 0. There can be very many, so only what is asked of all of them
 * is at hand; a question is read as a whole when it may be taken.
 */
export interface QuestionPool {
  readonly size: number;
  /** All of them, in groups; made once. */
  groups: () => readonly PoolGroup[];
  kind: (at: number) => Kind;
  difficulty: (at: number) => number;
  /** See `guessOf`. */
  guess: (at: number) => number;
  /** Where the questions of these ids are, those that there are: place -> id. */
  places: (ids: readonly string[]) => Map<number, string>;
  question: (at: number) => Question;
  /** Whether plain words, as `plainTitle` gives them, are a title of one of the films. */
  isTitle: (words: string) => boolean;
}

/**
 * A pool of questions that are all read already.
 * @param films the films of the questions: their titles stand in many stems and give nothing away
 */
export function poolOf(questions: readonly Question[], films: readonly FilmCard[] = []): QuestionPool {
  const question = (at: number): Question => {
    const found = questions[at];
    if (!found) throw new RangeError(`There is no question ${at} among ${questions.length}.`);
    return found;
  };
  let titles: Set<string> | undefined;
  let groups: PoolGroup[] | undefined;
  return {
    size: questions.length,
    groups: () =>
      (groups ??= groupsOf(questions.length, (at) => {
        const { topic, kind, spoiler } = question(at);
        return { topic, kind, isSpoiler: spoiler };
      })),
    kind: (at) => question(at).kind,
    difficulty: (at) => question(at).difficulty,
    guess: (at) => guessOf(question(at)),
    places: (ids) => {
      const wanted = new Set(ids);
      if (wanted.size === 0) return new Map();
      return new Map(questions.flatMap(({ id }, at) => (wanted.has(id) ? [[at, id] as const] : [])));
    },
    question,
    isTitle: (words) => (titles ??= new Set(films.map(({ title }) => plainTitle(title.en)))).has(words),
  };
}

/** Several pools as one, in their order. */
export function joinedPool(pools: readonly QuestionPool[]): QuestionPool {
  const starts: number[] = [];
  let size = 0;
  for (const pool of pools) {
    starts.push(size);
    size += pool.size;
  }
  /** The pool in which a place lies, by halving: there can be hundreds. */
  const indexAt = (at: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const ask =
    <Value>(look: (pool: QuestionPool, at: number) => Value) =>
    (at: number): Value => {
      const index = indexAt(at);
      const pool = pools[index];
      if (!pool) throw new RangeError(`There is no question ${at} among ${size}.`);
      return look(pool, at - (starts[index] ?? 0));
    };
  let groups: PoolGroup[] | undefined;
  return {
    size,
    groups: () => (groups ??= joinedGroups(pools, starts)),
    kind: ask((pool, at) => pool.kind(at)),
    difficulty: ask((pool, at) => pool.difficulty(at)),
    guess: ask((pool, at) => pool.guess(at)),
    places: (ids) => {
      if (ids.length === 0) return new Map();
      return new Map(
        pools.flatMap((pool, index) =>
          [...pool.places(ids)].map(([at, id]) => [at + (starts[index] ?? 0), id] as const),
        ),
      );
    },
    question: ask((pool, at) => pool.question(at)),
    isTitle: (words) => pools.some((pool) => pool.isTitle(words)),
  };
}

/**
 * Puts questions into groups.
 * @param size how many there are
 * @param of what a round is drawn by, of the question at a place
 */
export function groupsOf(
  size: number,
  of: (at: number) => Pick<PoolGroup, 'topic' | 'kind' | 'isSpoiler'>,
): PoolGroup[] {
  const groups = new Map<string, ReturnType<typeof of> & { places: number[] }>();
  for (let at = 0; at < size; at++) {
    const alike = of(at);
    const name = `${alike.topic} ${alike.kind} ${alike.isSpoiler}`;
    const group = groups.get(name);
    if (group) group.places.push(at);
    else groups.set(name, { ...alike, places: [at] });
  }
  return [...groups.values()].map(({ topic, kind, isSpoiler, places }) => ({
    topic,
    kind,
    isSpoiler,
    places: Uint32Array.from(places),
  }));
}

function joinedGroups(pools: readonly QuestionPool[], starts: readonly number[]): PoolGroup[] {
  const parts = pools.flatMap((pool, index) =>
    pool.groups().map((group) => ({ ...group, start: starts[index] ?? 0 })),
  );
  const alike = Map.groupBy(parts, ({ topic, kind, isSpoiler }) => `${topic} ${kind} ${isSpoiler}`);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { topic, kind, isSpoiler } = first;
    const places = new Uint32Array(same.reduce((sum, part) => sum + part.places.length, 0));
    let at = 0;
    for (const part of same) {
      for (const place of part.places) places[at++] = part.start + place;
    }
    return [{ topic, kind, isSpoiler, places }];
  });
}
