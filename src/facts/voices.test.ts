import { describe, expect, it } from 'vitest';
import { voicesBySource } from './voices.ts';

const source = (id: string, more: { author?: string; repeats?: string[]; voice?: string } = {}) => ({
  id,
  repeats: [],
  ...more,
});

describe('voicesBySource', () => {
  it('gives each source a voice of its own', () => {
    expect([...voicesBySource([source('a'), source('b')])]).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  it('hears one author once, however often the author writes', () => {
    const voices = voicesBySource([
      source('a', { author: 'Li' }),
      source('b'),
      source('c', { author: 'Li' }),
    ]);
    expect([...voices.values()]).toEqual(['a', 'b', 'a']);
  });

  it('follows what repeats what, in either direction and along a chain', () => {
    const voices = voicesBySource([
      source('blog', { repeats: ['agency'] }),
      source('paper'),
      source('copy', { repeats: ['blog'] }),
      source('agency'),
    ]);
    expect([...voices.values()]).toEqual(['blog', 'paper', 'blog', 'blog']);
  });

  it('joins two voices when a later source repeats both', () => {
    const voices = voicesBySource([source('a'), source('b'), source('c', { repeats: ['a', 'b'] })]);
    expect(new Set(voices.values()).size).toBe(1);
  });

  it('keeps the name that somebody gave a voice', () => {
    const voices = voicesBySource([source('a', { repeats: ['b'] }), source('b', { voice: 'agency' })]);
    expect([...voices.values()]).toEqual(['agency', 'agency']);
  });
});
