import { BrowserWindow } from 'electron';
import { join } from 'node:path';
import { recoverFromCrashes, recoverFromHangs } from './crash.ts';
import { stageScreen, workAreas } from './displays.ts';
import { LEAST, placeFor, type WindowState } from './windowState.ts';
import type { Words } from './words.ts';

/** The auditorium's near-black, so that no white flash comes before the page. */
const BACKGROUND = '#0E0B0A';
/** How long a window is left alone before its place is written down, in ms. */
const SETTLED_MS = 500;

/** What the windows need to know of the app. */
export interface WindowOptions {
  /** The address of the app's page. */
  page: string;
  /** The address of the page that says that the screen stopped. */
  stoppedAddress: string;
  saved: WindowState | null;
  save: (state: WindowState) => void;
  words: () => Words;
  /** Called when the stage has come or gone. */
  stageChanged: (open: boolean) => void;
}

/** The two windows of the app: the player's, and the stage that others look at. */
export interface Windows {
  /** The player's window, while it is there. */
  main: () => BrowserWindow | null;
  openMain: () => void;
  /** Opens the stage full screen, or moves it; false when the wanted display is not there. */
  openStage: (displayId: string | null) => boolean;
  closeStage: () => void;
  /** Brings the player's window to the front, for whoever starts the app a second time. */
  focus: () => void;
}

/** Makes what opens the windows. Both show the same page, with every lock on. */
export function createWindows(options: WindowOptions): Windows {
  const { page, stoppedAddress, saved, save, words, stageChanged } = options;
  let main: BrowserWindow | null = null;
  let stage: BrowserWindow | null = null;

  function load(window: BrowserWindow, address: string): void {
    recoverFromCrashes(window.webContents, address, stoppedAddress);
    recoverFromHangs(window, address, words);
    window.loadURL(address).catch((error: unknown) => {
      console.error(`The page could not be loaded from ${address}:`, error);
    });
  }

  return {
    main: () => main,
    openMain: () => {
      const window = new BrowserWindow({
        ...placeFor(saved, workAreas()),
        minWidth: LEAST.width,
        minHeight: LEAST.height,
        ...lockedDown(),
      });
      main = window;
      window.once('ready-to-show', () => {
        if (saved?.maximized) window.maximize();
        if (saved?.fullScreen) window.setFullScreen(true);
        window.show();
      });
      keepPlace(window, save);
      window.on('closed', () => {
        main = null;
        // The stage alone can't be played on.
        stage?.close();
      });
      load(window, page);
    },
    openStage: (displayId) => {
      const bounds = stageScreen(displayId, main);
      if (!bounds) return false;
      if (stage) {
        // A full screen can't be moved.
        stage.setFullScreen(false);
        stage.setBounds(bounds);
        stage.setFullScreen(true);
        stage.focus();
        return true;
      }
      const window = new BrowserWindow({ ...bounds, ...lockedDown() });
      stage = window;
      window.once('ready-to-show', () => {
        window.setFullScreen(true);
        window.show();
      });
      window.on('closed', () => {
        stage = null;
        stageChanged(false);
      });
      load(window, `${page}#/stage`);
      stageChanged(true);
      return true;
    },
    closeStage: () => {
      stage?.close();
    },
    focus: () => {
      if (!main) return;
      if (main.isMinimized()) main.restore();
      main.focus();
    },
  };
}

/** What every window of ours has in common, above all what it may not do. */
function lockedDown(): Electron.BrowserWindowConstructorOptions {
  return {
    backgroundColor: BACKGROUND,
    show: false,
    // Elsewhere than on macOS the menu comes with Alt.
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries would be fetched from the network.
      spellcheck: false,
    },
  };
}

/** Writes down how a window stands, a moment after it was changed and when it closes. */
function keepPlace(window: BrowserWindow, save: (state: WindowState) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    save({
      // Of a window that fills the screen, where it goes back to.
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      fullScreen: window.isFullScreen(),
    });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLED_MS);
  };
  for (const change of [
    'resize',
    'move',
    'maximize',
    'unmaximize',
    'enter-full-screen',
    'leave-full-screen',
  ] as const)
    // Each is an overload of its own, with the same listener.
    window.on(change as 'resize', later);
  window.on('close', keep);
}
