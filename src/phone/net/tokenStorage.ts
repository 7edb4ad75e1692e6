/** Small things that a phone keeps when its page is gone. */
export interface PhoneStorage {
  get: (name: string) => string | null;
  set: (name: string, value: string | null) => void;
}

/** A day and a half: longer than any evening. */
const COOKIE_SECONDS = 130_000;
const PREFIX = 'reel-quiz-';

/**
 * Local storage, and a cookie beside it for browsers that have none or empty it (private windows, some in-app
 * browsers). The cookie is for the page alone to read; the room never looks at it.
 */
export function browserStorage(): PhoneStorage {
  return {
    get: (name) => {
      try {
        const kept = localStorage.getItem(PREFIX + name);
        if (kept !== null) return kept;
      } catch {
        // There is none to use; the cookie may know.
      }
      return cookieIn(document.cookie, PREFIX + name);
    },
    set: (name, value) => {
      try {
        if (value === null) localStorage.removeItem(PREFIX + name);
        else localStorage.setItem(PREFIX + name, value);
      } catch {
        // The cookie keeps it.
      }
      const age = value === null ? 0 : COOKIE_SECONDS;
      document.cookie = `${PREFIX}${name}=${encodeURIComponent(value ?? '')}; Max-Age=${age}; Path=/; SameSite=Strict`;
    },
  };
}

/** A secret that nobody else has: 128 random bits, as letters and digits. */
export function newToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** The value of a cookie in the text that a page has of all of them; null when it is not there. */
export function cookieIn(cookies: string, name: string): string | null {
  for (const part of cookies.split('; ')) {
    const at = part.indexOf('=');
    if (part.slice(0, at) !== name) continue;
    try {
      return decodeURIComponent(part.slice(at + 1)) || null;
    } catch {
      return null;
    }
  }
  return null;
}
