import { app, dialog } from 'electron';
import { join } from 'node:path';
import { createHost } from '../host/host.ts';
import { denyPermissions, guardPages } from './guards.ts';
import { serveIpc } from './ipc.ts';
import { setMenu } from './menu.ts';
import { HOST, pageAddress, SCHEME } from './page.ts';
import { registerScheme, serveScheme } from './scheme.ts';
import { STOPPED_PATH } from './stoppedPage.ts';
import { focusWindows, openWindow } from './window.ts';

// Two processes must not write the same records; whoever comes second only wakes the first.
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  const page = pageAddress(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);
  app.enableSandbox();
  registerScheme();
  guardPages(page);
  app.on('second-instance', focusWindows);
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('child-process-gone', (_event, { type, reason }) => {
    console.error(`A helper process is gone: ${type}, ${reason}.`);
  });
  app
    .whenReady()
    .then(() => {
      show(page);
    })
    .catch((error: unknown) => {
      console.error(error);
      dialog.showErrorBox(
        'Reel Quiz could not start',
        error instanceof Error ? error.message : String(error),
      );
      app.exit(1);
    });
}

function show(page: string): void {
  setMenu();
  denyPermissions();
  serveScheme(join(import.meta.dirname, '../renderer'), page);
  const shipped = join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'questions');
  const host = createHost({
    dataFolder: app.getPath('userData'),
    shippedBanks: join(shipped, 'banks'),
    shippedFacts: join(shipped, 'facts'),
    phonePage: join(import.meta.dirname, '../phone'),
    version: app.getVersion(),
    shell: 'electron',
  });
  app.on('will-quit', () => {
    host.close();
  });
  serveIpc(host, page);
  openWindow(page, `${SCHEME}://${HOST}${STOPPED_PATH}`);
}
