import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { momentOf } from '../../input/moment.ts';

interface PressHandlers {
  onPointerDown: (event: PointerEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onClick: (event: MouseEvent) => void;
}

/**
 * Lets a button act when it is pressed rather than when it is let go, as a click does. A held key presses once, and
 * what presses without a key or a pointer, as a screen reader does, is heard as well.
 * @param press told when, in ms on the clock of `performance.now()`
 */
export function usePress(press: (at: number) => void): PressHandlers {
  const at = ({ timeStamp }: { timeStamp: number }) => momentOf(timeStamp, performance.now());
  return {
    onPointerDown: (event) => {
      if (event.isPrimary && event.button === 0) press(at(event));
    },
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      // No click follows, and nobody else presses by the same key.
      event.preventDefault();
      if (!event.repeat) press(at(event));
    },
    onClick: (event) => {
      // One that a pointer made counts its clicks, and was heard when it went down.
      if (event.detail === 0) press(at(event));
    },
  };
}
