import { type BrowserWindow, dialog, shell } from 'electron';
import { mayLeave } from './external.ts';
import type { Words } from './words.ts';

/**
 * Makes what asks the player before a page is opened in their browser, one at a time: a page that clicks by itself gets
 * one question, not a hundred.
 */
export function createLeave(
  window: () => BrowserWindow | null,
  words: () => Words,
): (address: string) => void {
  let asking = false;
  return (address) => {
    const parent = window();
    if (asking || !parent || !mayLeave(address)) return;
    asking = true;
    const { openOutside, openOutsideDetail, open, cancel } = words();
    dialog
      .showMessageBox(parent, {
        type: 'question',
        message: openOutside,
        detail: openOutsideDetail.replace('{url}', new URL(address).href),
        buttons: [cancel, open],
        defaultId: 0,
        cancelId: 0,
      })
      .then(({ response }) => (response === 1 ? shell.openExternal(new URL(address).href) : undefined))
      .catch((error: unknown) => {
        console.error(`${address} could not be opened:`, error);
      })
      .finally(() => {
        asking = false;
      });
  };
}
