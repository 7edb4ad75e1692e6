import { beforeAll, expect, test } from 'vitest';
import { handlerOf, isAppAddress, protocol, toApp, toWeb } from './protocol.ts';

beforeAll(() => {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: {} }]);
});

test.each([
  ['app://page/index.html', 'https://page.app.localhost/index.html'],
  ['app://page/a?b=c#d', 'https://page.app.localhost/a?b=c#d'],
  ['app://page/', 'https://page.app.localhost/'],
])('%s is %s to Chromium, and back', (app, web) => {
  expect(toWeb(app)).toBe(web);
  expect(toApp(web)).toBe(app);
});

test.each(['https://example.com/', 'http://localhost:5173/', 'data:text/html,x', 'about:blank'])(
  '%s is what it is to both',
  (url) => {
    expect(toWeb(url)).toBe(url);
    expect(toApp(url)).toBe(url);
    expect(isAppAddress(url)).toBe(false);
  },
);

test('schemes are registered once', () => {
  expect(() => {
    protocol.registerSchemesAsPrivileged([]);
  }).toThrow('before app is ready');
});

test('a handler answers for its scheme only', async () => {
  protocol.handle('app', () => new Response('here'));
  const answer = await handlerOf('app://page/')?.(new Request('app://page/'));
  expect(await answer?.text()).toBe('here');
  expect(handlerOf('https://page.app.localhost/')).toBeNull();
});
