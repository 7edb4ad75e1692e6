import { EventEmitter } from 'node:events';
import { z } from 'zod';
import { cancelable } from './cancelable.ts';
import type { CdpConnection } from './cdp.ts';
import type { Bounds } from './screen.ts';
import { WebContents } from './webContents.ts';

interface Options {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  show?: boolean;
  webPreferences?: { preload?: string };
}

/** What the windows tell the app, and get from it. */
interface Surroundings {
  connection: CdpConnection;
  created: (window: BrowserWindow) => void;
  gone: () => void;
}

const windows = new Set<BrowserWindow>();
let surroundings: Surroundings | null = null;

/** Makes windows possible: the app is ready. */
export function connectWindows(to: Surroundings): void {
  surroundings = to;
  const { browser } = to.connection;
  browser.on('Target.targetDestroyed', z.object({ targetId: z.string() }), ({ targetId }) => {
    windowOf(targetId)?.gone();
  });
  // Whatever a page manages to open by itself is closed again: no handler was asked about it.
  const created = z.object({
    targetInfo: z.object({ targetId: z.string(), openerId: z.string().optional() }),
  });
  browser.on('Target.targetCreated', created, ({ targetInfo: { targetId, openerId } }) => {
    if (openerId === undefined || !windowOf(openerId)) return;
    browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
  });
}

/** The window whose page is this target of Chromium's. */
export function windowOf(targetId: string): BrowserWindow | undefined {
  return [...windows].find(({ webContents }) => webContents.targetId === targetId);
}

/** Electron's `BrowserWindow`, over a window of a headless Chromium: nobody sees it, shown or not. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly #connection: CdpConnection;
  #visible: boolean;
  /** What nobody sees is remembered: where the window would be, and how. */
  #bounds: Bounds;
  #maximized = false;
  #fullScreen = false;

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }
  static fromWebContents(contents: unknown): BrowserWindow | null {
    return [...windows].find((window) => window.webContents === contents) ?? null;
  }

  constructor({ x = 0, y = 0, width = 800, height = 600, show = true, webPreferences = {} }: Options = {}) {
    super();
    if (!surroundings) throw new Error('Cannot create BrowserWindow before app is ready');
    this.#visible = show;
    this.#bounds = { x, y, width, height };
    this.#connection = surroundings.connection;
    this.webContents = new WebContents(this.#connection, {
      width,
      height,
      preload: webPreferences.preload,
      close: () => {
        this.close();
      },
      openAnother: (url) => {
        new BrowserWindow().loadURL(url).catch(console.error);
      },
    });
    this.webContents.once('dom-ready', () => this.emit('ready-to-show'));
    windows.add(this);
    surroundings.created(this);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  show(): void {
    this.#visible = true;
  }
  isVisible(): boolean {
    return this.#visible;
  }
  getBounds(): Bounds {
    return { ...this.#bounds };
  }
  getNormalBounds(): Bounds {
    return { ...this.#bounds };
  }
  setBounds(bounds: Partial<Bounds>): void {
    Object.assign(this.#bounds, bounds);
    this.emit('move');
    this.emit('resize');
  }
  isMaximized(): boolean {
    return this.#maximized;
  }
  maximize(): void {
    this.#maximized = true;
    this.emit('maximize');
  }
  unmaximize(): void {
    this.#maximized = false;
    this.emit('unmaximize');
  }
  isFullScreen(): boolean {
    return this.#fullScreen;
  }
  setFullScreen(on: boolean): void {
    if (this.#fullScreen === on) return;
    this.#fullScreen = on;
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen');
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {
    this.show();
  }
  focus(): void {
    this.emit('focus');
  }
  isDestroyed(): boolean {
    return !windows.has(this);
  }
  close(): void {
    void this.shut();
  }

  /** Closes the window unless a listener of `close` says no; answers whether it is closed. */
  async shut(): Promise<boolean> {
    const event = cancelable({});
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    await this.webContents.opened;
    if (this.isDestroyed()) return true;
    const closed = new Promise((resolve) => this.once('closed', resolve));
    const { targetId } = this.webContents;
    this.#connection.browser.send('Target.closeTarget', { targetId }).catch(() => {
      this.gone();
    });
    await closed;
    return true;
  }

  /** Tells that Chromium's page is gone, or Chromium itself. */
  gone(): void {
    if (!windows.delete(this)) return;
    this.webContents.destroyed();
    this.emit('closed');
    surroundings?.gone();
  }
}

/** Electron's `webContents` module; Playwright finds windows by it. */
export const webContents = {
  fromDevToolsTargetId: (targetId: string): WebContents | undefined => windowOf(targetId)?.webContents,
  getAllWebContents: (): WebContents[] => [...windows].map((window) => window.webContents),
};
