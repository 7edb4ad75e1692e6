import type { Question } from './question.ts';

/** Whether two questions should not meet in a round: they stand on a common fact, or one's dispute tells the other's key. */
export function clash(one: Question, other: Question): boolean {
  if (one.film !== other.film) return false;
  return one.facts.some((fact) => other.facts.includes(fact)) || tellsKey(one, other) || tellsKey(other, one);
}

/** A dispute is shown with the answer, so its claims may be the answer to another question. */
function tellsKey({ dispute }: Question, { kind, options, key }: Question): boolean {
  if (!dispute || kind === 'truth') return false;
  const answer = plain(options.find(({ id }) => id === key)?.text.en ?? '');
  return dispute.claims.some(({ claim }) => plain(claim.en).includes(answer));
}

/** Words between single spaces, without case, punctuation and articles. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.filter((word) => !['a', 'an', 'the'].includes(word)).join(' ')} `;
}
