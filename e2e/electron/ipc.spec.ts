import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callBridge, expect, test } from './shell.ts';

const refused = { ok: false, problem: { code: 'bad-request' } };

test('a call is answered by the host of this shell', async ({ shell: { page }, dataFolder }) => {
  const info = { shell: 'electron', dataFolder };
  expect(await callBridge(page, 'app.info', {})).toMatchObject({ ok: true, value: info });
});

test('a method that is not in the table is refused with a result', async ({ shell: { page } }) => {
  for (const method of ['no.such', '__proto__', 'constructor', ''])
    expect(await callBridge(page, method, {}), method).toMatchObject(refused);
});

test('a malformed request is refused with a result', async ({ shell: { page } }) => {
  expect(await callBridge(page, 'games.load', { gameId: 7 })).toMatchObject(refused);
  expect(await callBridge(page, 'games.load', undefined)).toMatchObject(refused);
  expect(await callBridge(page, 'settings.save', 'all of them')).toMatchObject(refused);
});

test('a page of another origin is refused, though it stands in our window', async ({
  shell: { app, page },
}) => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<title>Not ours</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await app.evaluate(
    ({ BrowserWindow }, address) => BrowserWindow.getAllWindows()[0]?.webContents.loadURL(address),
    url,
  );
  await expect(page).toHaveTitle('Not ours');
  expect(await callBridge(page, 'app.info', {})).toMatchObject(refused);
  server.closeAllConnections();
  server.close();
});
