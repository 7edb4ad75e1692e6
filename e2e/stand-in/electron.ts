/** What stands in the place of the module `electron`: as much of it as our shell uses, and no more. */
export { app } from './app.ts';
export { BrowserWindow, webContents } from './browserWindow.ts';
export { ipcMain } from './ipc.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';

/** A headless Chromium has no menu bar. */
export const Menu = {
  setApplicationMenu: (): void => undefined,
  buildFromTemplate: (template: object[]): { items: object[] } => ({ items: template }),
};

/** Nobody is there to press OK. */
export const dialog = {
  showErrorBox: (title: string, content: string): void => {
    console.error(`${title}: ${content}`);
  },
};
