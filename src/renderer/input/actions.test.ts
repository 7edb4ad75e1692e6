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
  expect(perform('pause')).toBe(true);
  expect(done).toEqual(['dialog', 'screen']);
  take[0]?.();
  expect(perform('pause')).toBe(true);
  expect(done).toEqual(['dialog', 'screen', 'dialog', 'everywhere']);
  take[1]?.();
  expect(perform('pause')).toBe(false);
  take[2]?.();
  expect(perform('pause')).toBe(false);
  expect(perform('flag')).toBe(false);
});
