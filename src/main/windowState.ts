import { z } from 'zod';

const whole = z.number().int();
const Bounds = z.object({ x: whole, y: whole, width: whole.positive(), height: whole.positive() });
/** A rectangle on the desktop, in the system's own pixels. */
export type Bounds = z.infer<typeof Bounds>;

/** How the window stood when it was last closed. */
export const WindowState = z.object({ bounds: Bounds, maximized: z.boolean(), fullScreen: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

/** The smallest window in which every screen of the app fits. */
export const LEAST = { width: 800, height: 600 };
/** The size of a first start. */
export const USUAL = { width: 1280, height: 800 };
/** How much of the window's upper edge must be on a screen, so that it can be taken by the mouse. */
const GRIP = { width: 160, height: 40 };

/**
 * Where to open the window.
 * @param saved how it stood when it was last closed, or null
 * @param workAreas of the screens that are there now, without bars and docks; the primary one first
 * @returns a size, and a place when the saved one can still be reached; without one the system centres the window
 */
export function placeFor(
  saved: WindowState | null,
  workAreas: readonly Bounds[],
): { width: number; height: number; x?: number; y?: number } {
  const wanted = saved?.bounds ?? { x: 0, y: 0, ...USUAL };
  const sizeOn = (area: Bounds): { width: number; height: number } => ({
    width: Math.max(LEAST.width, Math.min(wanted.width, area.width)),
    height: Math.max(LEAST.height, Math.min(wanted.height, area.height)),
  });
  for (const area of saved ? workAreas : []) {
    // As large as it would be there: a window that shrinks may let go of the screen that it reached into.
    const there = { x: wanted.x, y: wanted.y, ...sizeOn(area) };
    if (isReachable(there, area)) return there;
  }
  return sizeOn(workAreas[0] ?? { x: 0, y: 0, ...USUAL });
}

/** Whether enough of the upper edge of a window is on a screen. */
function isReachable(window: Bounds, area: Bounds): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const below = area.y + area.height - window.y;
  return across >= GRIP.width && window.y >= area.y && below >= GRIP.height;
}
