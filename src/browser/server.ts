import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Host } from '../host/host.ts';
import { SECURITY_HEADERS } from '../host/static/csp.ts';
import { followSending, type Sending } from '../host/static/sending.ts';
import { serveStatic } from '../host/static/staticFile.ts';
import { isOurHost, isOurOrigin, newToken } from './gate.ts';

export interface BrowserShellOptions {
  /** The host, which is asked for when somebody connects: the page is served before there is one. */
  host: () => Host | Promise<Host>;
  /** The folder of the built page. */
  root: string;
  /** 0 for any free one. */
  port: number;
  /** Called once, when a page has its scripts and styles: it is busy with those, and will ask next. */
  pageServed?: () => void;
  /** Serves the page in place of `root`, while developing: without our policy, and with WebSockets of its own. */
  developmentPage?: (server: Server) => Promise<RequestListener>;
}

export interface BrowserShell {
  /** Where the app is, with the token that opens it. Whoever has it can play as the player. */
  url: string;
  close: () => Promise<void>;
}

const API_PATH = '/api';
/** The longest message taken, in bytes; the longest that the page sends is about a thousandth of it. */
const LONGEST_MESSAGE = 1024 * 1024;

/**
 * Serves the app to a browser on this computer: the page over HTTP, the contract over a WebSocket.
 * Nothing but the loopback interface is listened on.
 * @throws Error whose message says that the port is taken or not allowed, and what to do
 */
export async function startBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const { host, root, developmentPage, pageServed } = options;
  const token = newToken();
  const server = createServer();
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LONGEST_MESSAGE,
    perMessageDeflate: false,
  });
  const sending = followSending(pageServed);
  const servePage = developmentPage
    ? await developmentPage(server)
    : (request: IncomingMessage, response: ServerResponse) => void sendFile(root, request, response, sending);
  const port = await listen(server, options.port);

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!isOurHost(request.headers.host, port)) refuse(response, 403, 'This is not the name of this server.');
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      refuse(response, 405, 'Only GET and HEAD.');
    else servePage(request, response);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node hands the socket over without a listener; a peer that resets it must not end the app.
    socket.on('error', () => socket.destroy());
    if (developmentPage && request.url !== API_PATH) return;
    const { host: name, origin } = request.headers;
    if (request.url !== API_PATH || !isOurHost(name, port) || !isOurOrigin(origin, name)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (connection) => {
      void serve(connection, host, token, sending.settled());
    });
  });

  return {
    url: `http://127.0.0.1:${port}/#token=${token}`,
    close: async () => {
      for (const connection of sockets.clients) connection.terminate();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What it takes to answer is read only when there is a page, which itself needs none of it. */
const readConnection = () => import('./connection.ts');

/** @param pageSent when the page that asks has all its files: what it asks for must not hold those up */
async function serve(
  connection: WebSocket,
  host: BrowserShellOptions['host'],
  token: string,
  pageSent: Promise<void>,
): Promise<void> {
  // What is said until somebody listens is not lost, and what goes wrong till then ends this connection alone.
  connection.pause();
  connection.on('error', () => undefined);
  await pageSent;
  const { serveConnection } = await readConnection();
  serveConnection(connection, host, token);
  connection.resume();
}

async function sendFile(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  sending: Sending,
): Promise<void> {
  // Not by `new URL`, which throws for some of what may be sent.
  const pathname = (request.url ?? '/').replace(/[?#].*/s, '');
  sending.add(pathname, new Promise((resolve) => response.once('close', resolve)));
  const { status, headers, body } = await serveStatic(root, pathname);
  // The page itself is never kept: it belongs to this run of the server, and an update must show at once.
  const isPage = headers['content-type']?.startsWith('text/html') ?? false;
  if (isPage) {
    sending.addPage(new TextDecoder().decode(body));
    // Until the page has been looked through and asks for its parts, there is time; whoever connects is told if it fails.
    response.once('close', () => void readConnection().catch(() => undefined));
  }
  response.writeHead(status, isPage ? { ...headers, 'cache-control': 'no-store' } : headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    throw new Error(whyNot(error, port), { cause: error });
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function whyNot(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const mend = 'Choose another port, or take any free one with --port 0.';
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program. ${mend}`;
  if (code === 'EACCES') return `Port ${port} may not be used by this account. ${mend}`;
  return `The server can't listen on port ${port} (${String(error)}). ${mend}`;
}
