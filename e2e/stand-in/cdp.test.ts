import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { CdpConnection } from './cdp.ts';

function connect() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  output.setEncoding('utf8');
  const say = (message: object) => input.write(`${JSON.stringify(message)}\0`);
  return { connection: new CdpConnection(input, output), input, output, say };
}

test('pairs each reply with its command, in whatever order they come', async () => {
  const { connection, output, say } = connect();
  const version = connection.browser.send('Browser.getVersion');
  const closed = connection.session('s1').send('Page.close');
  const sent = String(output.read()).split('\0');
  expect(sent.slice(0, 2).map((text) => JSON.parse(text) as unknown)).toEqual([
    { id: 1, method: 'Browser.getVersion', params: {} },
    { id: 2, method: 'Page.close', params: {}, sessionId: 's1' },
  ]);
  say({ id: 2, sessionId: 's1', error: { message: 'no such page' } });
  say({ id: 1, result: { product: 'Chrome' } });
  await expect(closed).rejects.toThrow('Page.close: no such page');
  await expect(version).resolves.toEqual({ product: 'Chrome' });
});

test('gives events to their session, also when a letter is torn between two chunks', async () => {
  const { connection, input } = connect();
  const heard = new Promise<string>((resolve) => {
    connection.session('s1').on('Page.titled', z.object({ title: z.string() }), ({ title }) => {
      resolve(title);
    });
  });
  const bytes = Buffer.from('{"method":"Page.titled","sessionId":"s1","params":{"title":"一秒钟"}}\0');
  const middle = bytes.indexOf('秒') + 1;
  input.write(bytes.subarray(0, middle));
  input.write(bytes.subarray(middle));
  await expect(heard).resolves.toBe('一秒钟');
});

test('leaves no command waiting for a Chromium that is gone', async () => {
  const { connection, input } = connect();
  const version = connection.browser.send('Browser.getVersion');
  input.destroy();
  await expect(version).rejects.toThrow('Chromium is gone');
});
