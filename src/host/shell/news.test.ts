import { expect, test } from 'vitest';
import type { ShellEvent } from '../../contract/shell.ts';
import { createNews } from './news.ts';

const go: ShellEvent = { kind: 'go', place: '/settings' };
const mute: ShellEvent = { kind: 'mute' };

test('a call waits until there is something, and what is seen does not come again', async () => {
  const news = createNews();
  const first = news.next(0);
  news.tell(go);
  expect(await first).toEqual({ events: [go], seen: 1, more: true });
  news.tell(mute);
  expect(await news.next(1)).toEqual({ events: [mute], seen: 2, more: true });
});

test('what was told before the page was there is told once it is', async () => {
  const news = createNews();
  news.tell(go);
  news.tell(mute);
  expect((await news.next(0)).events).toEqual([go, mute]);
});

test('a page that was loaded anew hears what the old one had not seen, and the old call ends', async () => {
  const news = createNews();
  news.tell(go);
  await news.next(0);
  const old = news.next(1);
  const anew = news.next(0);
  expect((await old).events).toEqual([]);
  news.tell(mute);
  expect((await anew).events).toEqual([mute]);
});
