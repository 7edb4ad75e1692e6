import { createHash, randomBytes } from 'node:crypto';

/**
 * Where it is kept which phone is whose, so that a phone is known again after a reload, a sleep or a new start of the app.
 * Only digests are kept: whoever reads the records can't play as somebody else.
 */
export interface RoomTokens {
  /** The player whose token has this digest; null when nobody's has. */
  find: (tokenHash: string) => string | null;
}

/** A secret for one phone: 128 random bits, fit for a URL and a cookie. */
export function newPlayerToken(): string {
  return randomBytes(16).toString('base64url');
}

/** The digest that is kept of a token. One round is enough, for there is nothing to guess in 128 random bits. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
