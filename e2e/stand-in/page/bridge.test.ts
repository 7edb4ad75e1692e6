import { expect, test } from 'vitest';
import { callingEnd, exposingEnd } from './bridge.ts';

/** Both ends in one world, which is all that Node has; the specs join two. */
function exposed(api: unknown): Record<string, unknown> {
  const node = new EventTarget();
  const page: { api?: Record<string, unknown> } = {};
  callingEnd(node, page);
  exposingEnd(node).expose('api', api);
  return page.api ?? {};
}
const call = (api: Record<string, unknown>, name: string, ...args: unknown[]): unknown =>
  (api[name] as (...args: unknown[]) => unknown)(...args);

test('a call crosses with its arguments and comes back with its result', async () => {
  const api = exposed({
    add: (a: number, b: number) => a + b,
    later: (name: string) => Promise.resolve({ hello: name }),
  });
  expect(call(api, 'add', 2, 3)).toBe(5);
  await expect(call(api, 'later', '一秒钟')).resolves.toEqual({ hello: '一秒钟' });
});

test('what is thrown or rejected arrives as an error with the same message', async () => {
  const api = exposed({
    throws: () => {
      throw new TypeError('at once');
    },
    rejects: () => Promise.reject(new TypeError('later')),
  });
  expect(() => call(api, 'throws')).toThrow(new Error('at once'));
  await expect(call(api, 'rejects')).rejects.toEqual(new Error('later'));
});

test('what is exposed can be neither changed nor replaced', () => {
  const node = new EventTarget();
  const page: { api?: { deep: object } } = {};
  callingEnd(node, page);
  exposingEnd(node).expose('api', { deep: { a: 1 } });
  expect(Object.isFrozen(page.api)).toBe(true);
  expect(Object.isFrozen(page.api?.deep)).toBe(true);
  expect(() => {
    page.api = { deep: {} };
  }).toThrow(TypeError);
});

test('an argument that cannot be cloned is refused in Electron’s words', () => {
  const api = exposed({ echo: (value: unknown) => value });
  expect(() => call(api, 'echo', () => 1)).toThrow('An object could not be cloned.');
});
