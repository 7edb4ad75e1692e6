import { expect, it } from 'vitest';
import { handleAction, perform } from './actions.ts';

it('asks the newest handler first, and the next when that has nothing to do', () => {
  const done: string[] = [];
  const take = [
    handleAction('pause', () => done.push('screen')),
    handleAction('pause', () => done.push('everywhere'), true),
    handleAction('pause', () => {
      done.push('dialog');
      return false;
    }),
  ];
  expect(perform('pause', 0)).toBe(true);
  expect(done).toEqual(['dialog', 'screen']);
  take[0]?.();
  expect(perform('pause', 0)).toBe(true);
  expect(done).toEqual(['dialog', 'screen', 'dialog', 'everywhere']);
  take[1]?.();
  expect(perform('pause', 0)).toBe(false);
  take[2]?.();
  expect(perform('pause', 0)).toBe(false);
  expect(perform('flag', 0)).toBe(false);
});

it('tells the handler when the player acted', () => {
  const moments: number[] = [];
  const take = handleAction('accept', (_, at) => moments.push(at));
  perform('accept', 1234.5);
  take();
  expect(moments).toEqual([1234.5]);
});
