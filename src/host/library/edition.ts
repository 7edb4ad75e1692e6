import { createHash } from 'node:crypto';
import { inOrder } from './drawBank.ts';

/**
 * Names the questions of some banks: the same name on any machine for the same questions, in whatever order the banks
 * are. Two players with the same edition get the same daily round.
 * @param banks each with its digest: see `digestOf`
 * @returns eight hexadecimal digits
 */
export function editionOf(banks: readonly { readonly id: string; readonly digest: string }[]): string {
  const hash = createHash('sha256');
  for (const { digest } of inOrder(banks)) hash.update(Buffer.from(digest, 'hex'));
  return hash.digest('hex').slice(0, 8);
}

/**
 * The seed of a day's round.
 * @param day as ISO 8601 writes it: 2026-11-21
 * @returns 32 bits
 */
export function seedOfDay(day: string, edition: string): number {
  return createHash('sha256').update(`${day} ${edition}`).digest().readUInt32LE();
}
