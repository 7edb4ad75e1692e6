import { randomBytes } from 'node:crypto';

/** How many round trips the median is of. */
const KEPT = 5;
/** More than this is never taken off a press: who answers pings late on purpose gains no more than this. */
const MOST_MS = 250;

/** Measures how long it is to a phone and back, by messages that its page sends back. */
export class Latency {
  private readonly trips: number[] = [];
  private waiting: { nonce: string; sentAt: number } | null = null;

  /** @returns what the ping is to be called, so that it can't be answered before it came */
  ping(now: number): string {
    const nonce = randomBytes(6).toString('base64url');
    this.waiting = { nonce, sentAt: now };
    return nonce;
  }

  /** Takes the answer to the last ping. */
  pong(nonce: string, now: number): void {
    if (this.waiting?.nonce !== nonce) return;
    this.trips.push(now - this.waiting.sentAt);
    if (this.trips.length > KEPT) this.trips.shift();
    this.waiting = null;
  }

  /** Since when a ping is unanswered, in ms on the clock of `ping`; null when none is. */
  waitingSince(): number | null {
    return this.waiting?.sentAt ?? null;
  }

  /** Half the median round trip, in ms; 0 while nothing is known. */
  oneWayMs(): number {
    if (this.trips.length === 0) return 0;
    const sorted = this.trips.toSorted((a, b) => a - b);
    const middle = (sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0);
    return Math.min(MOST_MS, middle / 4);
  }
}
