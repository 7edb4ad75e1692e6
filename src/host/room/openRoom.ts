import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { LONGEST_PHONE_MESSAGE } from '../../contract/room/fromPhone.ts';
import { holdYoungHeap, releaseHeap } from '../heap.ts';
import { securityHeaders } from '../static/csp.ts';
import { serveStatic } from '../static/staticFile.ts';
import { listAddresses } from './addresses.ts';
import { newJoinCode } from './joinCode.ts';
import { AddressBook, DEFAULT_LIMITS, type RoomLimits } from './limits.ts';
import { OpaqueIds } from './opaqueIds.ts';
import { Phone } from './phone.ts';
import { createPhoneTalk } from './phoneTalk.ts';
import { createPhones } from './phones.ts';
import type { RoomEvening } from './roomEvening.ts';
import { hostNames, isOwnOrigin } from './roomGate.ts';
import type { RoomTokens } from './roomTokens.ts';
import { ShownViews } from './shownViews.ts';

export interface RoomOptions {
  evening: RoomEvening;
  tokens: RoomTokens;
  /** The folder of the built page for phones. */
  root: string;
  /** The address to listen on, of those that `listAddresses` finds; `0.0.0.0` for all of them. */
  address: string;
  /** 0 for any free one. The same as before lets phones find the room again after a new start. */
  port: number;
  /** The code of before, when an evening goes on; a new one without it. */
  code?: string;
  limits?: Partial<RoomLimits>;
}

/** A phone that got through, by the page that tests just that. */
export interface PhoneSeen {
  address: string;
  /** ms since 1970 */
  at: number;
  /** Whether messages got through as well as the page. */
  talked: boolean;
}

/** A room that phones can come into. */
export interface Room {
  /** Where it listens. */
  address: string;
  port: number;
  /** The addresses that phones can reach it by, the likeliest first. */
  addresses: readonly string[];
  code: string;
  /** The address for people to type, and with the code for the QR code. */
  url: string;
  joinUrl: string;
  testUrl: string;
  /** How many phones are connected, and how many of them have joined. */
  count: () => { connected: number; joined: number };
  /** The phones that opened the test page, the last first. */
  seen: () => readonly PhoneSeen[];
  close: () => Promise<void>;
}

/** Why a room can't be opened where it should be. */
export class RoomNotOpened extends Error {
  readonly reason: 'port-taken' | 'port-forbidden' | 'address-gone' | 'other';

  constructor(reason: RoomNotOpened['reason'], message: string, cause: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

const SOCKET_PATH = '/room';
const TEST_PATH = '/test';
/** How often slow and silent phones are looked after. */
const TICK_MS = 250;
/** A request that takes longer to come is dropped: it holds a place and asks for nothing. */
const REQUEST_WITHIN_MS = 10_000;
const MOST_SEEN = 50;

/**
 * Opens the room: the page and the messages for phones, over plain http on one address of this computer.
 * @throws RoomNotOpened that says what to do when the address or the port can't be used
 */
export async function openRoom(options: RoomOptions): Promise<Room> {
  const { evening, tokens, root, address } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const code = options.code ?? newJoinCode();
  const ids = new OpaqueIds();
  const views = new ShownViews(ids);
  const book = new AddressBook(limits);
  const phones = createPhones(evening, views);
  const seen: PhoneSeen[] = [];
  const server = createServer({ requestTimeout: REQUEST_WITHIN_MS, headersTimeout: REQUEST_WITHIN_MS });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LONGEST_PHONE_MESSAGE,
    perMessageDeflate: false,
    clientTracking: false,
  });

  const port = await listen(server, address, options.port);
  const addresses = address === '0.0.0.0' ? listAddresses().map((one) => one.address) : [address];
  const names = hostNames(addresses, port);

  const talk = createPhoneTalk({
    evening,
    tokens,
    code,
    ids,
    views,
    queues: phones.queues,
    enter: phones.enter,
    tested: ({ remote }) => {
      see(remote, true);
    },
  });

  function see(from: string, talked: boolean): void {
    const known = seen.findIndex((one) => one.address === from);
    const [last] = known === -1 ? [] : seen.splice(known, 1);
    seen.unshift({ address: from, at: Date.now(), talked: talked || (last?.talked ?? false) });
    seen.length = Math.min(seen.length, MOST_SEEN);
  }

  function connect(socket: WebSocket, stream: Duplex, request: IncomingMessage): void {
    const now = performance.now();
    const remote = remoteOf(request);
    const use = book.of(remote, now);
    const phone = new Phone(socket, { remote, use, stream }, limits, now);
    use.connections++;
    phones.add(phone);
    // A frame that is broken or too long; ws closes the connection itself, with the code for it.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      use.connections--;
      phones.remove(phone);
    });
    socket.on('message', (data, isBinary) => {
      const receivedAt = performance.now();
      if (Buffer.isBuffer(data)) talk(phone, data, isBinary, receivedAt);
    });
  }

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const host = request.headers.host?.toLowerCase() ?? '';
    if (!names.has(host)) refuse(response, 403, 'This is not the name of this server.');
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      refuse(response, 405, 'Only GET and HEAD.');
    else void sendFile(request, response, host);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node hands the socket over without a listener; a peer that resets it must not end the app.
    socket.on('error', () => socket.destroy());
    const host = request.headers.host?.toLowerCase() ?? '';
    const path = (request.url ?? '').replace(/\?.*/s, '');
    if (path !== SOCKET_PATH || !names.has(host) || !isOwnOrigin(request.headers.origin, host)) {
      turnAway(socket, '403 Forbidden');
      return;
    }
    const use = book.of(remoteOf(request), performance.now());
    if (use.connections >= limits.addressConnections || phones.size() >= limits.connections) {
      turnAway(socket, '503 Service Unavailable');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (connection) => {
      connect(connection, socket, request);
    });
  });
  server.on('clientError', (_error, socket) => {
    socket.destroy();
  });

  async function sendFile(request: IncomingMessage, response: ServerResponse, host: string): Promise<void> {
    // Not by `new URL`, which throws for some of what may be sent.
    const path = (request.url ?? '/').replace(/[?#].*/s, '');
    if (path === TEST_PATH) see(remoteOf(request), false);
    const { status, headers, body } = await serveStatic(root, pageFor(path));
    const type = headers['content-type'] ?? '';
    response.writeHead(status, {
      ...headers,
      ...securityHeaders([`ws://${host}`]),
      // Files under a name with a digest never change; the page itself may with the next version of the app.
      'cache-control': type.startsWith('text/html') ? 'no-store' : 'max-age=86400',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  const ticking = setInterval(() => {
    const now = performance.now();
    holdYoungHeap();
    phones.tick(now);
    book.tidy(now);
  }, TICK_MS);
  ticking.unref();

  const url = `http://${addresses[0] ?? address}${port === 80 ? '' : `:${port}`}`;
  return {
    address,
    port,
    addresses,
    code,
    url,
    joinUrl: `${url}/${code}`,
    testUrl: `${url}${TEST_PATH}`,
    count: phones.count,
    seen: () => seen,
    close: async () => {
      clearInterval(ticking);
      releaseHeap();
      phones.close();
      const closed = once(server, 'close');
      server.close();
      // What was said last gets a moment to leave.
      await new Promise((resolve) => setTimeout(resolve, 50));
      phones.terminate();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The address that a request came from; IPv4 may come dressed as IPv6. */
function remoteOf(request: IncomingMessage): string {
  return (request.socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
}

/** The file for a path: `/` and `/CODE` are the page, `/test` the page that tests whether a phone gets through. */
function pageFor(path: string): string {
  if (path === TEST_PATH) return '/test.html';
  return /^\/[0-9A-Za-z]{0,16}$/.test(path) ? '/index.html' : path;
}

/** Answers a request for a WebSocket that there will not be, and does not wait for the peer to hang up. */
function turnAway(socket: Duplex, status: string): void {
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...securityHeaders(), 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}

async function listen(server: Server, address: string, port: number): Promise<number> {
  try {
    server.listen(port, address);
    await once(server, 'listening');
  } catch (error) {
    throw whyNot(error, address, port);
  }
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return bound.port;
}

function whyNot(error: unknown, address: string, port: number): RoomNotOpened {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new RoomNotOpened(
      'port-taken',
      `Port ${port} of ${address} is in use by another program. Choose another port, or 0 for any free one.`,
      error,
    );
  if (code === 'EACCES')
    return new RoomNotOpened(
      'port-forbidden',
      `Port ${port} may not be used by this account. Choose one from 1024 on, or 0 for any free one.`,
      error,
    );
  if (code === 'EADDRNOTAVAIL')
    return new RoomNotOpened(
      'address-gone',
      `This computer does not have the address ${address} (any more). Choose one of those that it has now.`,
      error,
    );
  return new RoomNotOpened(
    'other',
    `The room can't be opened on ${address}, port ${port} (${String(error)}).`,
    error,
  );
}
