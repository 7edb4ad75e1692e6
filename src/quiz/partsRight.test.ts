import { expect, it } from 'vitest';
import type { Response } from './events.ts';
import { partsRight } from './partsRight.ts';
import type { Kind } from './question.ts';
import { aQuestionOf } from './testing.ts';

it.each([
  ['select', { kind: 'select', options: ['o1', 'o2', 'o4'] }, { right: 2, of: 3, wrong: 1 }],
  ['order', { kind: 'order', options: ['o1', 'o3', 'o4', 'o2'] }, { right: 5, of: 6, wrong: 0 }],
  ['match', { kind: 'match', pairs: { p1: 'o2', p2: 'o3' } }, { right: 1, of: 3, wrong: 0 }],
  ['number', { kind: 'number', number: 100 }, undefined],
  ['match', { kind: 'text', text: 'o1' }, undefined],
] satisfies [Kind, Response, object | undefined][])('of %s, %j is %j', (kind, response, parts) => {
  expect(partsRight(aQuestionOf(kind), response)).toEqual(parts);
});
