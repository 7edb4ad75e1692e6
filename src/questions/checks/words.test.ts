import { expect, it } from 'vitest';
import { mentions } from './words.ts';

it('finds a phrase as whole words, and Chinese anywhere', () => {
  expect(mentions('They went to war at dawn', 'War')).toBe(true);
  expect(mentions('《一秒钟》由张艺谋执导', '张艺谋')).toBe(true);
  expect(mentions('导演Zhang Yimou的影片', 'Zhang Yimou')).toBe(true);
});

it('takes no part of a word in other letters for the phrase, between Chinese characters either', () => {
  expect(mentions('Toward the Unknown', 'war')).toBe(false);
  expect(mentions('《Toward the Unknown》归在哪个类型？', 'war')).toBe(false);
  expect(mentions('《Wards》与《War》', 'war')).toBe(true);
  expect(mentions('片长104分钟', '10')).toBe(false);
});
