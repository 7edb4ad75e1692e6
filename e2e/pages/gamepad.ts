import type { Page } from '@playwright/test';

/** The buttons of the standard layout that the specs press, by their number. */
const BUTTONS = {
  A: 0,
  B: 1,
  Y: 3,
  LB: 4,
  RB: 5,
  LT: 6,
  RT: 7,
  View: 8,
  Menu: 9,
  up: 12,
  down: 13,
  left: 14,
  right: 15,
} as const;

/**
 * Plugs in a gamepad that is not there: Chromium has no way to bring a made-up one, so the page's `getGamepads` is
 * replaced. All after it, from the look at each frame to the focus on screen, is the app's own.
 */
export async function plugInGamepad(page: Page): Promise<void> {
  await page.evaluate(() => {
    const pad = {
      id: 'Made-up pad',
      index: 0,
      connected: true,
      mapping: 'standard',
      axes: [0, 0, 0, 0],
      buttons: Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 })),
    };
    Object.assign(window, { madeUpPad: pad });
    navigator.getGamepads = () => [pad.connected ? (pad as unknown as Gamepad) : null, null, null, null];
    dispatchEvent(new Event('gamepadconnected'));
  });
  await frames(page);
}

export async function unplugGamepad(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { madeUpPad: { connected: boolean } }).madeUpPad.connected = false;
  });
  await frames(page);
}

/** Presses a button for one frame: so short that however slow the machine is, it never counts as held. */
export async function pressPad(page: Page, name: keyof typeof BUTTONS): Promise<void> {
  await page.evaluate(async (button) => {
    const { madeUpPad } = window as unknown as { madeUpPad: { buttons: { pressed: boolean }[] } };
    const found = madeUpPad.buttons[button];
    if (!found) throw new Error(`The pad has no button ${button}.`);
    for (const pressed of [true, false]) {
      found.pressed = pressed;
      await new Promise(requestAnimationFrame);
    }
  }, BUTTONS[name]);
}

/** Waits until the page has drawn two frames. */
async function frames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}
