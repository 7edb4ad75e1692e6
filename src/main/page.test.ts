import { expect, test } from 'vitest';
import { isSameOrigin, isTrustedSender, pageAddress } from './page.ts';

const page = pageAddress(true, undefined);

test('the page is ours, or the dev server while developing', () => {
  expect(page).toBe('app://page/index.html');
  expect(pageAddress(false, 'http://localhost:5173')).toBe('http://localhost:5173/');
  expect(pageAddress(true, 'http://localhost:5173')).toBe(page);
  expect(pageAddress(false, '')).toBe(page);
});

test.each([
  ['app://page/index.html#/play', true],
  ['app://page/other?x=1', true],
  ['app://page.evil/index.html', false],
  ['app://other/index.html', false],
  ['http://page/index.html', false],
  ['file:///index.html', false],
  ['about:blank', false],
  ['data:text/html,app://page/', false],
  ['', false],
])('%s is of our origin: %s', (url, expected) => {
  expect(isSameOrigin(url, page)).toBe(expected);
});

test('the dev server is told apart by its port', () => {
  expect(isSameOrigin('http://localhost:5173/x', 'http://localhost:5173/')).toBe(true);
  expect(isSameOrigin('http://localhost:5174/x', 'http://localhost:5173/')).toBe(false);
});

test('only the main frame of our page is heard', () => {
  expect(isTrustedSender({ url: page, parent: null }, page)).toBe(true);
  expect(isTrustedSender({ url: page, parent: {} }, page)).toBe(false);
  expect(isTrustedSender({ url: 'https://example.com/', parent: null }, page)).toBe(false);
  expect(isTrustedSender(null, page)).toBe(false);
});
