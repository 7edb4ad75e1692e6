import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Farewell, Refusal, RoomMessage } from '../../contract/room/toPhone.ts';
import { Bucket } from './bucket.ts';
import { Latency } from './latency.ts';
import type { AddressUse, RoomLimits } from './limits.ts';
import type { Shown } from './shownViews.ts';

/** With this much waiting to be sent, views are left out; the last one is sent when the phone has caught up. */
const SKIP_VIEWS_BYTES = 64 * 1024;
/** With this much, the phone is gone: it does not even take what it asked for. */
const GIVE_UP_BYTES = 512 * 1024;
/** A scene is sent again when its time ends so much later or earlier than was said. */
const DEADLINE_DRIFT_MS = 120;
/** How often a phone is told that it sends too much. */
const TELL_EVERY_MS = 1_000;
/** Messages beyond the limit, or without sense, before the connection is ended. */
const MOST_STRIKES = 60;

/** The close codes of this protocol; 4000 to 4999 are free to use (RFC 6455, 7.4.2). */
const CLOSE_CODES: Record<Farewell, number> = {
  closed: 4000,
  elsewhere: 4001,
  removed: 4003,
  reload: 4004,
  abuse: 4005,
  'too-slow': 4006,
};

/** One connection of a phone: what it may still send, and what it was last shown. */
export class Phone {
  readonly socket: WebSocket;
  /** Where it comes from. */
  readonly remote: string;
  readonly address: AddressUse;
  readonly latency = new Latency();
  readonly connectedAt: number;
  /** Whether it showed the code or a token. */
  isKnown = false;
  player: string | null = null;
  /** Whether a `join` of this connection is being written down. */
  isJoining = false;
  /** Whether a view was left out, because the phone was slow. */
  isBehind = false;
  isBuzzer = false;
  /** How many of its answers were acknowledged. */
  answers = 0;
  pingDueAt = 0;
  heardAt: number;
  /** What the connection runs over, to send two frames in one go. */
  private readonly stream: Duplex;
  private readonly messages: Bucket;
  private toldAt = -Infinity;
  private strikes = 0;
  private me = '';
  private sceneKey = '';
  private response = '';
  private deadline: number | null = null;

  constructor(
    socket: WebSocket,
    from: { remote: string; use: AddressUse; stream: Duplex },
    limits: RoomLimits,
    now: number,
  ) {
    this.socket = socket;
    this.remote = from.remote;
    this.stream = from.stream;
    this.address = from.use;
    this.messages = new Bucket(limits.messages, now);
    this.connectedAt = now;
    this.heardAt = now;
  }

  /** Whether another message may be looked at; tells the phone, now and then, when not. */
  mayTalk(now: number): boolean {
    const retryInMs = this.messages.take(now) || this.address.messages.take(now);
    if (retryInMs === 0) return true;
    if (now - this.toldAt >= TELL_EVERY_MS) {
      this.toldAt = now;
      this.refuse(null, 'slow-down', retryInMs);
    }
    this.strike();
    return false;
  }

  /** Counts a message that no honest phone sends, and ends the connection when there are many. */
  strike(): void {
    this.strikes++;
    if (this.strikes > MOST_STRIKES) this.end('abuse');
  }

  /** Sends what must not get lost: answers to what the phone asked. */
  send(message: RoomMessage): void {
    if (this.socket.readyState !== this.socket.OPEN) return;
    if (this.socket.bufferedAmount > GIVE_UP_BYTES) {
      this.socket.terminate();
      return;
    }
    this.socket.send(JSON.stringify(message));
  }

  refuse(request: number | null, code: Refusal, retryInMs?: number): void {
    this.send({ type: 'refused', request, code, ...(retryInMs !== undefined && { retryInMs }) });
  }

  /** Shows what has changed since the last view; leaves it out while the phone is behind. */
  show(shown: Shown): void {
    if (this.socket.readyState !== this.socket.OPEN) return;
    if (this.socket.bufferedAmount > SKIP_VIEWS_BYTES) {
      this.isBehind = true;
      return;
    }
    this.isBehind = false;
    this.isBuzzer = shown.isBuzzer;
    const drift = Math.abs((shown.deadline ?? 0) - (this.deadline ?? 0));
    const isSameScene =
      shown.sceneKey === this.sceneKey && shown.response === this.response && drift <= DEADLINE_DRIFT_MS;
    this.stream.cork();
    if (shown.me !== this.me) {
      this.me = shown.me;
      this.socket.send(shown.me);
    }
    if (!isSameScene) {
      this.sceneKey = shown.sceneKey;
      this.response = shown.response;
      this.deadline = shown.deadline;
      this.socket.send(shown.scene, { binary: false });
    }
    this.stream.uncork();
  }

  /**
   * Tells that an answer is kept. The phone knows from this that it is its answer now, and is sent no scene for it.
   * @param response as JSON, in the names of its opening
   */
  acknowledgeAnswer(request: number, response: string): void {
    this.send({ type: 'ack', request });
    this.response = response;
    this.answers++;
  }

  ping(now: number): void {
    this.send({ type: 'ping', nonce: this.latency.ping(now) });
  }

  /** Says why, and ends the connection. */
  end(code: Farewell): void {
    this.send({ type: 'bye', code });
    this.socket.close(CLOSE_CODES[code], code);
  }
}
