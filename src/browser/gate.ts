import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret that only the page we opened knows: 32 random bytes, fit for a URL. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares two tokens in a time that tells nothing about where they differ. */
export function isSameToken(given: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(right));
}

/**
 * True for a Host header that names this server by its loopback name. A page of another site whose name was made to
 * lead here (DNS rebinding) still sends its own.
 */
export function isOurHost(host: string | undefined, port: number): boolean {
  // A client leaves out the port that http has by itself.
  const ending = port === 80 ? '' : `:${port}`;
  return host === `127.0.0.1${ending}` || host === `localhost${ending}`;
}

/** True for an Origin header of a page that this server gave, under the host that is asked now. */
export function isOurOrigin(origin: string | undefined, host: string | undefined): boolean {
  return host !== undefined && origin === `http://${host}`;
}
