import { expect, it } from 'vitest';
import { aQuestionOf } from '../testing.ts';
import { isNearMiss } from './nearMiss.ts';

const question = aQuestionOf('text');

it.each([
  ['Zhang', true],
  ['Yimou', true],
  ['Zang Yimoo!', false],
  ['Zheng Yimuoo', true],
  ['Zhang Yimin', true],
  ['张艺', true],
  ['Zhang Yimou', false],
  ['Ang Lee', false],
  ['', false],
  ['冯小刚', false],
])('%j', (typed, near) => {
  expect(isNearMiss(question, typed)).toBe(near);
});
