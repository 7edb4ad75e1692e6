import { expect, it } from 'vitest';
import { columnsOf } from './placeColumns.ts';

it.each([
  [2, 2, 2],
  [4, 4, 2],
  [6, 6, 3],
  [7, 4, 3],
  [10, 5, 3],
  [12, 6, 3],
])('%d frames lie %d beside each other, and %d on a narrow screen', (cards, wide, narrow) => {
  expect(columnsOf(cards)).toEqual({ wide, narrow });
});
