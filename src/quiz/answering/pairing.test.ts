import { expect, it } from 'vitest';
import { nextOpen, paired, unpaired } from './pairing.ts';

it('gives a prompt one partner, and no partner to two prompts', () => {
  expect(paired({}, 'p', 'a')).toEqual({ p: 'a' });
  expect(paired({ p: 'a' }, 'p', 'b')).toEqual({ p: 'b' });
  expect(paired({ p: 'a', q: 'b' }, 'q', 'a')).toEqual({ q: 'a' });
  expect(unpaired({ p: 'a', q: 'b' }, 'p')).toEqual({ q: 'b' });
});

it('goes on to the next prompt without a partner, round the end', () => {
  const prompts = ['p', 'q', 'r'];
  expect(nextOpen({ p: 'a' }, prompts, 'p')).toBe('q');
  expect(nextOpen({ p: 'a', r: 'b' }, prompts, 'r')).toBe('q');
  expect(nextOpen({ q: 'a', r: 'b' }, prompts, 'q')).toBe('p');
  expect(nextOpen({ p: 'a', q: 'b', r: 'c' }, prompts, 'q')).toBe('q');
});
