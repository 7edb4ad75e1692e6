import { createHash } from 'node:crypto';
import type { FilmsOfBanks } from '../../contract/api.ts';
import type { Bank } from '../../quiz/bank.ts';
import { joinedPool, poolOf, type QuestionPool } from '../../quiz/pool.ts';
import type { FilmCard } from '../../quiz/question.ts';
import type { Timeline } from '../../quiz/timelineCard.ts';
import { narrowed } from './narrowed.ts';

/** A bank as far as rounds are drawn from it. */
export interface DrawBank {
  readonly id: string;
  readonly films: readonly FilmCard[];
  readonly pool: QuestionPool;
  readonly timelines: readonly Timeline[];
}

/** One that is read whole. */
export function drawBankOf(bank: Bank): DrawBank & { readonly bank: Bank } {
  const { id, films } = bank;
  return { id, films, bank, pool: poolOf(bank.questions, bank.films), timelines: bank.timelines ?? [] };
}

/** Banks as if those named had only the films that are wanted of them; the others are wanted whole. */
export function narrowedBanks<Found extends DrawBank & { readonly bank: Bank }>(
  banks: readonly Found[],
  films: FilmsOfBanks,
): (Found | DrawBank)[] {
  return banks.map((found) =>
    Object.hasOwn(films, found.id) ? drawBankOf(narrowed(found.bank, films)) : found,
  );
}

/** What was joined last: most rounds are drawn from the same banks as the one before. */
let joined: { pools: readonly QuestionPool[]; pool: QuestionPool } | undefined;

/** All that some banks ask. */
export function poolOfBanks(banks: readonly DrawBank[]): QuestionPool {
  const pools = banks.map(({ pool }) => pool);
  const isSame =
    joined?.pools.length === pools.length && joined.pools.every((pool, at) => pool === pools[at]);
  if (!joined || !isSame) joined = { pools, pool: joinedPool(pools) };
  return joined.pool;
}

/** Banks in the order of their ids, which is the same everywhere. */
export function inOrder<One extends { readonly id: string }>(banks: readonly One[]): One[] {
  return banks.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Tells banks apart by what they ask: a SHA-256, as hexadecimal digits. */
export const digestOf = ({ id, questions }: Pick<Bank, 'id' | 'questions'>): string =>
  createHash('sha256')
    .update(JSON.stringify([id, questions]))
    .digest('hex');
