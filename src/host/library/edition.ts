import { createHash } from 'node:crypto';
import type { Bank } from '../../quiz/bank.ts';

/**
 * Names the questions of some banks: the same name on any machine for the same questions, in whatever order the banks
 * are. Two players with the same edition get the same daily round.
 * @returns eight hexadecimal digits
 */
export function editionOf(banks: readonly Bank[]): string {
  const hash = createHash('sha256');
  for (const bank of inOrder(banks)) hash.update(digestOf(bank));
  return hash.digest('hex').slice(0, 8);
}

/** Digests of banks, which take a while for large ones; a bank that was read stays as it is. */
const digests = new WeakMap<Bank, Buffer>();

function digestOf(bank: Bank): Buffer {
  const before = digests.get(bank);
  if (before) return before;
  const digest = createHash('sha256')
    .update(JSON.stringify([bank.id, bank.questions]))
    .digest();
  digests.set(bank, digest);
  return digest;
}

/**
 * The seed of a day's round.
 * @param day as ISO 8601 writes it: 2026-11-21
 * @returns 32 bits
 */
export function seedOfDay(day: string, edition: string): number {
  return createHash('sha256').update(`${day} ${edition}`).digest().readUInt32LE();
}

/** Banks in the order of their ids, which is the same everywhere. */
export function inOrder(banks: readonly Bank[]): Bank[] {
  return banks.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
