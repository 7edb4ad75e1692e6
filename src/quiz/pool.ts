import type { Topic } from '../facts/topic.ts';
import { plainTitle } from './clash.ts';
import { guessOf } from './guess.ts';
import type { FilmCard, Kind, Question } from './question.ts';

/**
 * Questions to draw from, each looked at by its place from 0. There can be very many, so only what is asked of all of them
 * is at hand; a question is read as a whole when it may be taken.
 */
export interface QuestionPool {
  readonly size: number;
  topic: (at: number) => Topic;
  kind: (at: number) => Kind;
  isSpoiler: (at: number) => boolean;
  difficulty: (at: number) => number;
  /** See `guessOf`. */
  guess: (at: number) => number;
  /** Where the questions of these ids are, those that there are: place -> id. */
  places: (ids: Iterable<string>) => Map<number, string>;
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
  return {
    size: questions.length,
    topic: (at) => question(at).topic,
    kind: (at) => question(at).kind,
    isSpoiler: (at) => question(at).spoiler,
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
  return {
    size,
    topic: ask((pool, at) => pool.topic(at)),
    kind: ask((pool, at) => pool.kind(at)),
    isSpoiler: ask((pool, at) => pool.isSpoiler(at)),
    difficulty: ask((pool, at) => pool.difficulty(at)),
    guess: ask((pool, at) => pool.guess(at)),
    places: (ids) => {
      const wanted = [...ids];
      return new Map(
        pools.flatMap((pool, index) =>
          [...pool.places(wanted)].map(([at, id]) => [at + (starts[index] ?? 0), id] as const),
        ),
      );
    },
    question: ask((pool, at) => pool.question(at)),
    isTitle: (words) => pools.some((pool) => pool.isTitle(words)),
  };
}
