import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { Host } from '../host/host.ts';
import { isSameToken } from './gate.ts';

/** How long a new connection may take to show its token. */
const TOKEN_WITHIN_MS = 10_000;
/** Close codes of the WebSocket protocol (RFC 6455, 7.4.1). */
const CLOSE = { badData: 1007, refused: 1008, broken: 1011 } as const;

const Hello = z.object({ token: z.string() });
const Call = z.object({
  id: z.union([z.number(), z.string().max(100)]),
  method: z.unknown(),
  request: z.unknown().optional(),
});

/**
 * Serves one WebSocket connection: the first message is `{ token }`, each one after it `{ id, method, request }`,
 * answered by `{ id, result }`. What has another form closes the connection with a reason.
 */
export function serveConnection(socket: WebSocket, host: () => Host | Promise<Host>, token: string): void {
  let trusted = false;
  const tooLate = setTimeout(() => {
    socket.close(CLOSE.refused, 'no token came');
  }, TOKEN_WITHIN_MS);

  socket.on('close', () => {
    clearTimeout(tooLate);
  });
  // A broken frame or one that is too long; ws closes the connection itself, with the code for it.
  socket.on('error', () => undefined);
  socket.on('message', (data, isBinary) => {
    const message = Buffer.isBuffer(data) && !isBinary ? parse(data.toString()) : undefined;
    if (message === undefined) {
      socket.close(CLOSE.badData, 'a message was not JSON text');
      return;
    }
    if (trusted) {
      void answer(message);
      return;
    }
    const hello = Hello.safeParse(message);
    trusted = hello.success && isSameToken(hello.data.token, token);
    clearTimeout(tooLate);
    if (!trusted) socket.close(CLOSE.refused, 'the token is not the one that was given out');
  });

  async function answer(message: unknown): Promise<void> {
    const call = Call.safeParse(message);
    if (!call.success) {
      socket.close(CLOSE.refused, 'a message was not { id, method, request }');
      return;
    }
    const { id, method, request } = call.data;
    let made: Host;
    try {
      made = await host();
    } catch {
      // Whoever makes it tells why.
      socket.close(CLOSE.broken, 'the app did not come up');
      return;
    }
    const result = await made.call(method, request);
    // What else has come in meanwhile does not wait for a long answer to be written.
    await new Promise((done) => setImmediate(done));
    socket.send(JSON.stringify({ id, result }));
  }
}

/** The JSON in a text message; undefined when it holds none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
