import { expect, it } from 'vitest';
import { EventRow } from './rows.ts';

it('reads JSON out of a column, and checks what it holds', () => {
  expect(EventRow.parse({ event: '{"type":"interrupted","index":2}', written_at: null })).toEqual({
    event: { type: 'interrupted', index: 2 },
    written_at: null,
  });
  expect(
    EventRow.safeParse({ event: '{"type":"interrupted"', written_at: null }).error?.issues[0]?.message,
  ).toBe('this is not JSON');
  expect(EventRow.safeParse({ event: '{"type":"won"}', written_at: null }).success).toBe(false);
});
