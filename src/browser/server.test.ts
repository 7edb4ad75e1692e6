import { once } from 'node:events';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { connect as connectTo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Host } from '../host/host.ts';
import { freshFolder, testHost, writeFiles } from '../host/testing/bank.ts';
import { type BrowserShell, startBrowserShell } from './server.ts';

let host: Host;
let shell: BrowserShell;
let port: string;
let token: string;
beforeEach(async () => {
  const root = writeFiles(freshFolder(), { 'index.html': '<p>Reel Quiz</p>', 'assets/a.js': '0' });
  host = testHost(freshFolder());
  shell = await startBrowserShell({ host: () => host, root, port: 0 });
  const url = new URL(shell.url);
  port = url.port;
  token = url.hash.slice('#token='.length);
});
afterEach(async () => {
  await shell.close();
  host.close();
});

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}
/** Asks with any path and headers, which `fetch` would put right. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }).end();
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve).on('error', reject);
  });
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { status: response.statusCode, headers: response.headers, body };
}

describe('the page', () => {
  it('is served with the policy, and is not kept by the browser', async () => {
    const { status, headers, body } = await ask('/');
    expect([status, body]).toEqual([200, '<p>Reel Quiz</p>']);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect((await ask('/assets/a.js?v=1')).body).toBe('0');
    expect((await ask('/', {}, 'HEAD')).body).toBe('');
  });

  it.each([
    ['/%2e%2e/%2e%2e/etc/passwd', {}, 'GET', 403],
    ['/none.html', {}, 'GET', 404],
    ['/', { host: 'example.com' }, 'GET', 403],
    ['/', { host: '127.0.0.1:1' }, 'GET', 403],
    ['/', {}, 'POST', 405],
    ['//', {}, 'GET', 200],
    ['http://[', {}, 'GET', 403],
    ['*', {}, 'GET', 404],
  ])('%s with %j by %s is answered with %i', async (path, headers, method, status) => {
    expect((await ask(path, headers, method)).status).toBe(status);
  });
});

interface Connected {
  socket: WebSocket;
  send: (message: unknown) => void;
  next: () => Promise<unknown>;
  closed: Promise<[number, string]>;
}
async function connect(headers: Record<string, string> = {}): Promise<Connected> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api`, {
    headers: { origin: `http://127.0.0.1:${port}`, ...headers },
  });
  const closed = new Promise<[number, string]>((resolve) => {
    socket.on('close', (code, reason) => {
      resolve([code, reason.toString()]);
    });
  });
  await once(socket, 'open');
  return {
    socket,
    closed,
    send: (message) => {
      socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    },
    next: async () => JSON.parse(String((await once(socket, 'message'))[0])) as unknown,
  };
}

describe('the contract', () => {
  it('is answered to whoever has the token', async () => {
    const { send, next } = await connect();
    send({ token });
    send({ id: 1, method: 'app.info', request: {} });
    expect(await next()).toMatchObject({ id: 1, result: { ok: true, value: { shell: 'browser' } } });
    send({ id: 'two', method: 'app.nonsense' });
    expect(await next()).toMatchObject({ id: 'two', result: { problem: { code: 'bad-request' } } });
  });

  it.each([
    [{ token: 'guessed' }, 1008, 'the token is not the one that was given out'],
    [{ id: 1, method: 'app.info', request: {} }, 1008, 'the token is not the one that was given out'],
    ['{"token":', 1007, 'a message was not JSON text'],
    ['x'.repeat(2 ** 20 + 1), 1009, ''],
  ])('is closed to a first message of %.40j', async (message, code, reason) => {
    const { send, closed } = await connect();
    send(message);
    expect(await closed).toEqual([code, reason]);
  });

  it('is closed to a message of another form', async () => {
    const { send, closed } = await connect();
    send({ token });
    send([1, 'app.info']);
    expect(await closed).toEqual([1008, 'a message was not { id, method, request }']);
  });

  it.each([
    { origin: 'http://example.com' },
    { origin: '' },
    { host: 'rebound.example.com' },
    { host: 'localhost:1', origin: 'http://localhost:1' },
  ])('is refused with %j', async (headers) => {
    await expect(connect(headers)).rejects.toThrow('403');
  });

  it('is served under localhost too', async () => {
    const name = `localhost:${port}`;
    const { send, next } = await connect({ host: name, origin: `http://${name}` });
    send({ token });
    send({ id: 1, method: 'app.info', request: {} });
    expect(await next()).toMatchObject({ id: 1 });
  });
});

it('closes a connection when there is no host to answer', async () => {
  await shell.close();
  shell = await startBrowserShell({ host: () => Promise.reject(new Error('no')), root: '/', port: 0 });
  const { hash, port: other } = new URL(shell.url);
  port = other;
  const { send, closed } = await connect();
  send({ token: hash.slice('#token='.length) });
  send({ id: 1, method: 'app.info', request: {} });
  expect(await closed).toEqual([1011, 'the app did not come up']);
});

it('says that a port is taken, and what to do', async () => {
  await expect(startBrowserShell({ host: () => host, root: '/', port: Number(port) })).rejects.toThrow(
    `Port ${port} is in use by another program. Choose another port, or take any free one with --port 0.`,
  );
});

it('closes with a page still connected', async () => {
  const { closed } = await connect();
  await shell.close();
  expect((await closed)[0]).toBe(1006);
  shell = await startBrowserShell({ host: () => host, root: '/', port: Number(port) });
});

it('goes on when refused connections are reset', async () => {
  for (let number = 0; number < 50; number++) {
    const socket = connectTo({ host: '127.0.0.1', port: Number(port) });
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(
      'GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      () => {
        socket.resetAndDestroy();
      },
    );
    await once(socket, 'close');
  }
  expect((await ask('/')).status).toBe(200);
});
