import { expect, it } from 'vitest';
import { EventRow } from './rows.ts';

it('reads JSON out of a column, and checks what it holds', () => {
  expect(EventRow.parse({ event: '{"type":"interrupted","index":2}' })).toEqual({
    event: { type: 'interrupted', index: 2 },
  });
  expect(EventRow.safeParse({ event: '{"type":"interrupted"' }).error?.issues[0]?.message).toBe(
    'this is not JSON',
  );
  expect(EventRow.safeParse({ event: '{"type":"won"}' }).success).toBe(false);
});
