import { TOPICS, type Topic } from '../../facts/topic.ts';
import type { Bank } from '../../quiz/bank.ts';
import { guessOf } from '../../quiz/guess.ts';
import { type Kind, KINDS } from '../../quiz/question.ts';

/** What drawing asks of every question, a few bytes each. */
export interface QuestionColumns {
  readonly size: number;
  topic: (at: number) => Topic;
  kind: (at: number) => Kind;
  isSpoiler: (at: number) => boolean;
  difficulty: (at: number) => number;
  guess: (at: number) => number;
}

/** A question takes two numbers of 8 bytes, and a byte each for topic, kind and spoiler. */
const BYTES = 2 * 8 + 3;

/** Writes the columns of a bank's questions one after the other: difficulty, guess, topic, kind, spoiler. */
export function writeColumns({ questions }: Pick<Bank, 'questions'>): Uint8Array {
  const size = questions.length;
  const numbers = Float64Array.from([
    ...questions.map(({ difficulty }) => difficulty),
    ...questions.map(guessOf),
  ]);
  const bytes = new Uint8Array(size * BYTES);
  bytes.set(new Uint8Array(numbers.buffer));
  for (const [at, { topic, kind, spoiler }] of questions.entries()) {
    const start = 16 * size + at;
    bytes[start] = TOPICS.indexOf(topic);
    bytes[start + size] = KINDS.indexOf(kind);
    bytes[start + 2 * size] = spoiler ? 1 : 0;
  }
  return bytes;
}

/** Reads what `writeColumns` wrote, on the same machine. */
export function readColumns(written: Uint8Array): QuestionColumns {
  // A copy, since numbers of eight bytes must begin at a multiple of eight.
  const { buffer } = Uint8Array.from(written);
  const size = Math.floor(written.length / BYTES);
  const numbers = new Float64Array(buffer, 0, 2 * size);
  const small = new Uint8Array(buffer, 16 * size);
  return {
    size,
    topic: (at) => TOPICS[small[at] ?? 0] ?? TOPICS[0],
    kind: (at) => KINDS[small[size + at] ?? 0] ?? KINDS[0],
    isSpoiler: (at) => small[2 * size + at] === 1,
    difficulty: (at) => numbers[at] ?? 0,
    guess: (at) => numbers[size + at] ?? 0,
  };
}
