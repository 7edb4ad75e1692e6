import { type BrowserWindow, type Display as Screen, screen } from 'electron';
import type { Display } from '../contract/shell.ts';
import type { Bounds } from './windowState.ts';

/** The screens that are there, the primary one first, with the one that the window is on marked. */
export function listDisplays(window: BrowserWindow | null): Display[] {
  const primary = screen.getPrimaryDisplay().id;
  const here = window ? screen.getDisplayMatching(window.getBounds()).id : primary;
  return inOrder().map(({ id, label, size }) => ({
    id: String(id),
    label,
    width: size.width,
    height: size.height,
    primary: id === primary,
    here: id === here,
  }));
}

/** Where windows can be on each screen, the primary one first. */
export function workAreas(): Bounds[] {
  return inOrder().map(({ workArea }) => workArea);
}

/**
 * The screen for the stage.
 * @param wanted its id, or null for the first that the window is not on, else the only one
 * @returns null when the wanted one is not there
 */
export function stageScreen(wanted: string | null, window: BrowserWindow | null): Bounds | null {
  const displays = listDisplays(window);
  const chosen =
    wanted === null
      ? (displays.find(({ here }) => !here) ?? displays[0])
      : displays.find(({ id }) => id === wanted);
  return inOrder().find(({ id }) => String(id) === chosen?.id)?.bounds ?? null;
}

function inOrder(): Screen[] {
  const primary = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().toSorted((a, b) => Number(b.id === primary) - Number(a.id === primary));
}
