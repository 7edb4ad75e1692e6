import { useEffect } from 'react';
import { DIRECTIONS, type Action, type Direction } from '../../contract/keys.ts';
import { useSettings } from '../stores/settings.ts';
import { perform } from './actions.ts';
import { activate, stepValue } from './activate.ts';
import { listenToPads } from './gamepad/listenToPads.ts';
import { listenToKeys } from './listenToKeys.ts';
import { moveFocus } from './moveFocus.ts';
import { useAction } from './useAction.ts';

/** How far a gamepad scrolls where there is nothing to go to, in heights of the window. */
const SCROLL = 0.4;

/** Lets keys and gamepads do actions, everywhere in the app. Once, in the app's shell. */
export function useInput(): void {
  useEffect(() => listenToKeys(() => useSettings.getState().settings.keys), []);
  useEffect(() => listenToPads(actByPad), []);
  useEffect(noteLastInput, []);
  useAction(DIRECTIONS, (action) => isDirection(action) && moveFocus(action), { fallback: true });
  useAction('accept', activate, { fallback: true });
}

/** A gamepad has no keys of its own for sliders and scrolling, so it gets them here. */
function actByPad(action: Action, at: number): void {
  document.documentElement.dataset['input'] = 'pad';
  const dialog = document.querySelector<HTMLDialogElement>('dialog:modal');
  // What lies behind an open dialog hears nothing; the way back closes the dialog alone.
  if (dialog && action !== 'accept' && !isDirection(action)) {
    if (action === 'back') dialog.close();
    return;
  }
  if (isDirection(action)) {
    if (stepValue(action) || (dialog ? moveFocus(action) : perform(action, at))) return;
    if (action === 'up' || action === 'down')
      scrollBy({ top: (action === 'down' ? SCROLL : -SCROLL) * innerHeight });
  } else if (!(dialog ? activate() : perform(action, at)) && action === 'accept') {
    // Nothing to press has the focus yet.
    moveFocus('down');
  }
}

/** Notes with what the player acted last: a gamepad's focus is to be seen, a pointer's need not be. */
function noteLastInput(): () => void {
  const stop = new AbortController();
  const note = (input: string) => () => {
    document.documentElement.dataset['input'] = input;
  };
  addEventListener('keydown', note('keys'), { signal: stop.signal, capture: true });
  addEventListener('pointerdown', note('pointer'), { signal: stop.signal, capture: true });
  return () => {
    stop.abort();
  };
}

function isDirection(action: Action): action is Direction {
  return DIRECTIONS.some((direction) => direction === action);
}
