import { expect, it } from 'vitest';
import { Bucket } from './bucket.ts';
import { isJoinCode, newJoinCode } from './joinCode.ts';
import { Latency } from './latency.ts';
import { AddressBook, DEFAULT_LIMITS } from './limits.ts';

it('lets so many through at once, and then so many a second', () => {
  const bucket = new Bucket({ burst: 2, perSecond: 10 }, 0);
  expect([bucket.take(0), bucket.take(0), bucket.take(0)]).toEqual([0, 0, 100]);
  expect(bucket.take(50)).toBe(50);
  expect(bucket.take(100)).toBe(0);
  expect([bucket.take(10_000), bucket.take(10_000), bucket.take(10_000)]).toEqual([0, 0, 100]);
});

it('counts a household as one address, and forgets those that are quiet', () => {
  const book = new AddressBook(DEFAULT_LIMITS);
  expect(book.of('2001:db8:1:2::5', 0)).toBe(book.of('2001:db8:1:2:9::1', 0));
  expect(book.of('192.168.1.5', 0)).not.toBe(book.of('192.168.1.6', 0));
  book.of('192.168.1.5', 0).joins.take(0);
  book.of('192.168.1.6', 0).connections++;
  book.tidy(1);
  expect(book.size).toBe(2);
  book.tidy(60_000);
  expect(book.size).toBe(1);
});

it('makes codes without letters that are mistaken for others', () => {
  const codes = Array.from({ length: 500 }, newJoinCode);
  for (const code of codes) expect(code).toMatch(/^[ACDEFHJKMNPQRTUVWXY3479]{4}$/);
  expect(new Set(codes).size).toBeGreaterThan(450);
  expect(isJoinCode(' kq-7m ', 'KQ7M')).toBe(true);
  expect(isJoinCode('KQ7N', 'KQ7M')).toBe(false);
});

it('takes the median of the last five round trips, and no more than a quarter of a second off', () => {
  const latency = new Latency();
  expect(latency.oneWayMs()).toBe(0);
  let now = 0;
  for (const trip of [900, 40, 60, 50, 700, 80]) {
    const nonce = latency.ping(now);
    latency.pong('another', now);
    expect(latency.waitingSince()).toBe(now);
    now += trip;
    latency.pong(nonce, now);
    latency.pong(nonce, now + 1_000);
  }
  // 40, 60, 50, 700, 80
  expect(latency.oneWayMs()).toBe(30);
  for (let late = 0; late < 5; late++) {
    const nonce = latency.ping(now);
    now += 5_000;
    latency.pong(nonce, now);
  }
  expect(latency.oneWayMs()).toBe(250);
});
