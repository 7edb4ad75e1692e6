/** What stands in the place of the module `electron`: as much of it as our shell uses, and no more. */
export { app } from './app.ts';
export { BrowserWindow, webContents } from './browserWindow.ts';
export { ipcMain } from './ipc.ts';
export { net } from './net.ts';
export { protocol } from './protocol.ts';
export { screen } from './screen.ts';
export { session } from './session.ts';
export { crashReporter, dialog, Menu, powerSaveBlocker, shell } from './system.ts';
