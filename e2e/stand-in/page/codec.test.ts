import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { codec } from './codec.ts';

const { pack, unpack } = codec();

test('whatever JSON can say arrives as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(unpack(pack(value))).toEqual(value);
    }),
  );
});

test.each([
  ['undefined', undefined],
  ['what is missing inside', { a: undefined, b: [undefined, null] }],
  ['numbers that JSON loses', [NaN, Infinity, -Infinity, -0]],
  ['bigint', 9007199254740993n],
  ['a date', new Date(7)],
  ['a date that is none', new Date(NaN)],
  ['a map of sets', new Map([[1, new Set(['一秒钟'])]])],
  ['bytes', new Uint8Array([1, 255])],
  ['an error', new TypeError('no')],
  ['keys that look like ours', { list: ['list', ['undefined']], __proto__: null }],
])('%s arrives as it was', (_name, value) => {
  expect(unpack(pack(value))).toEqual(value);
});

test('a cycle arrives as a cycle, and what is shared is shared', () => {
  const film: Record<string, unknown> = { date: new Date(7) };
  film['self'] = film;
  film['again'] = film['date'];
  const copy = unpack(pack(film)) as typeof film;
  expect(copy['self']).toBe(copy);
  expect(copy['again']).toBe(copy['date']);
});

test.each([
  ['a function', () => 1],
  ['a function inside', { a: [() => 1] }],
  ['a symbol', Symbol('s')],
  ['a promise', Promise.resolve()],
])('%s is refused in Electron’s words', (_name, value) => {
  expect(() => pack(value)).toThrow('An object could not be cloned.');
});

test('its source alone is enough, for it runs inside a page', () => {
  const other = runInNewContext(`(${String(codec)})()`) as typeof codec extends () => infer C ? C : never;
  expect(other.pack({ a: [1, undefined] })).toBe(pack({ a: [1, undefined] }));
});
