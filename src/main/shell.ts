import { app, type BrowserWindow, dialog } from 'electron';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Settings } from '../contract/api.ts';
import { client } from '../contract/call.ts';
import { createHost, type Host } from '../host/host.ts';
import { createNews } from '../host/shell/news.ts';
import { PACK_ENDING } from '../host/shell/pendingFiles.ts';
import { followSending } from '../host/static/sending.ts';
import { createAwake } from './awake.ts';
import { listDisplays } from './displays.ts';
import { guardPages, guardPermissions } from './guards.ts';
import { serveIpc } from './ipc.ts';
import { createLeave } from './leave.ts';
import { setMenu } from './menu.ts';
import { HOST, pageAddress, SCHEME } from './page.ts';
import { serveScheme } from './scheme.ts';
import { changeShellFile, type Shell } from './shellFile.ts';
import { SMOKE_SWITCH, smokeTest } from './smoke.ts';
import { STOPPED_PATH } from './stoppedPage.ts';
import { canUpdate, checkForUpdates, planUpdateCheck } from './updates.ts';
import { createWindows } from './window.ts';
import { type Words, wordsFor } from './words.ts';

/** The desktop app around the host: its windows, its menu, and what the system hands to it. */
export interface DesktopShell {
  /** Opens the app; once, and when Electron is ready. */
  show: () => void;
  /** Takes up film packs; before the app is shown they wait. */
  open: (paths: readonly string[]) => void;
  focus: () => void;
}

/**
 * Puts the shell together. Guards stand from here on, windows come with `show`.
 * @param remembered what the shell wrote down the last time
 */
export function createShell(dataFolder: string, remembered: Shell): DesktopShell {
  const page = pageAddress(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);
  let words: Words = wordsFor('system', 'en');
  const saidWords = (): Words => words;
  const news = createNews();
  const awake = createAwake();
  const early: string[] = [];
  let host: Host | null = null;

  const windows = createWindows({
    page,
    stoppedAddress: `${SCHEME}://${HOST}${STOPPED_PATH}`,
    saved: remembered.window,
    save: (window) => {
      changeShellFile(dataFolder, { window });
    },
    words: saidWords,
    stageChanged: (open) => {
      news.tell({ kind: 'stage', open });
    },
  });
  const updatePorts = { window: windows.main, words: saidWords };
  guardPages(page, createLeave(windows.main, saidWords));

  function open(paths: readonly string[]): void {
    if (!host) {
      early.push(...paths);
      return;
    }
    for (const path of paths) {
      const taken = host.pendingFiles.add(path);
      if (!taken.ok) tellOf(taken.problem.message);
    }
  }

  function tellOf(detail: string): void {
    const parent = windows.main();
    if (!parent) return;
    dialog.showMessageBox(parent, { type: 'warning', message: words.notTaken, detail }).catch(console.error);
  }

  async function choosePack(): Promise<void> {
    const parent = windows.main();
    if (!parent) return;
    const { filePaths } = await dialog.showOpenDialog(parent, {
      properties: ['openFile', 'multiSelections'],
      filters: [{ name: words.filmPacks, extensions: [PACK_ENDING.slice(1)] }],
    });
    open(filePaths);
  }

  /** Brings menu and shell file up to what the player has set. */
  function follow({ language, crashReports }: Settings): void {
    words = wordsFor(language, app.getLocale());
    setMenu(words, {
      tell: news.tell,
      openPack: () => {
        choosePack().catch(console.error);
      },
      print: () => {
        print().catch(console.error);
      },
      openStage: () => windows.openStage(null),
      closeStage: windows.closeStage,
      lookForUpdates: canUpdate()
        ? () => {
            checkForUpdates(updatePorts).catch(console.error);
          }
        : undefined,
    });
    if (crashReports !== remembered.crashReports) {
      remembered.crashReports = crashReports;
      changeShellFile(dataFolder, { crashReports });
    }
  }

  function mainWindow(): BrowserWindow {
    const window = windows.main();
    if (!window) throw new Error('The window is closed.');
    return window;
  }

  function print(): Promise<boolean> {
    return new Promise((resolve) => {
      mainWindow().webContents.print({}, (printed) => {
        resolve(printed);
      });
    });
  }

  async function chooseFile(suggestedName: string): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(mainWindow(), {
      defaultPath: join(app.getPath('documents'), suggestedName),
    });
    return canceled || filePath === '' ? null : filePath;
  }

  function start(): Host {
    const resources = app.isPackaged ? process.resourcesPath : app.getAppPath();
    const versions: NodeJS.Dict<string> = process.versions;
    // The stand-in has but one of them.
    const parts = Object.entries({ electron: 'Electron', chrome: 'Chromium', node: 'Node' }).flatMap(
      ([part, name]) => {
        const version = versions[part];
        return version === undefined ? [] : [{ name, version }];
      },
    );
    return createHost({
      dataFolder,
      shippedBanks: join(resources, 'questions', 'banks'),
      shippedFacts: join(resources, 'questions', 'facts'),
      phonePage: join(app.getAppPath(), 'out', 'phone'),
      version: app.getVersion(),
      shell: 'electron',
      chooseFile,
      // Beside the bundle of this process.
      workshop: pathToFileURL(join(app.getAppPath(), 'out', 'main', 'workshopThread.js')),
      licencesFolder: app.isPackaged ? join(resources, 'licences') : join(resources, 'out', 'licences'),
      runtime: {
        parts,
        licences: app.isPackaged ? runtimeLicences() : null,
      },
      ports: {
        news,
        displays: () => listDisplays(windows.main()),
        openStage: windows.openStage,
        closeStage: windows.closeStage,
        keepAwake: awake.keep,
        print,
        printToPdf: () =>
          mainWindow().webContents.printToPDF({ printBackground: true, preferCSSPageSize: true }),
      },
    });
  }

  return {
    show: () => {
      guardPermissions(page);
      const started = (host = start());
      const sending = followSending(() => void started.prepare());
      serveScheme(join(import.meta.dirname, '../renderer'), page, sending);
      app.on('will-quit', () => {
        started.close();
      });
      const settings = async (): Promise<Settings | null> => {
        const loaded = await client(started.call)('settings.load', {});
        return loaded.ok ? loaded.value : null;
      };
      const followSettings = async (): Promise<void> => {
        const loaded = await settings();
        if (loaded) follow(loaded);
      };
      serveIpc(started, page, sending, (method) => {
        if (method === 'settings.save' || method === 'app.retryRecords')
          followSettings().catch(console.error);
      });
      // With the system's words at once, and with the player's once they are read.
      words = wordsFor('system', app.getLocale());
      followSettings().catch(console.error);
      windows.openMain();
      const window = mainWindow();
      awake.endWith(window.webContents);
      if (process.argv.includes(SMOKE_SWITCH)) smokeTest(window.webContents, started);
      planUpdateCheck(async () => (await settings())?.checkUpdates ?? false, updatePorts);
      open(early.splice(0));
    },
    open,
    focus: windows.focus,
  };
}

/** Where Electron's own licences lie in a package: beside the program, or with the resources on macOS. */
function runtimeLicences(): string {
  const name = 'LICENSES.chromium.html';
  return process.platform === 'darwin'
    ? join(process.resourcesPath, name)
    : join(process.resourcesPath, '..', name);
}
