import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { BrowserWindow, connectWindows } from './browserWindow.ts';
import { cancelable } from './cancelable.ts';
import { findBrowser, startChromium, type Chromium } from './chromium.ts';
import type { CommandLine } from './commandLine.ts';
import { closeSchemes } from './protocol.ts';
import { interceptRequests } from './requests.ts';
import { SingleInstance } from './singleInstance.ts';

const Package = z.object({
  name: z.string(),
  productName: z.string().optional(),
  version: z.string(),
  main: z.string(),
});

/** Names a folder that is to be taken for the resources of a package. */
export const RESOURCES_VARIABLE = 'STAND_IN_RESOURCES';

/** Electron's `app`: what is running, where its files are, and how it ends. */
class App extends EventEmitter {
  /** Only when it is told where a package would have its resources. */
  readonly isPackaged = process.env[RESOURCES_VARIABLE] !== undefined;
  #folder = '';
  #package: z.infer<typeof Package> = { name: 'Electron', version: '0.0.0', main: '' };
  #userData: string | null = null;
  #debuggingPort: number | null = null;
  #lock: SingleInstance | null = null;
  #chromium: Chromium | null = null;
  #quitting = false;
  readonly #ready = Promise.withResolvers<undefined>();

  /** Reads the app's package; answers with the file to run. */
  prepare({ app: path, userData, debuggingPort }: CommandLine): string {
    this.#userData = userData;
    this.#debuggingPort = debuggingPort;
    if (!statSync(path).isDirectory()) {
      this.#folder = dirname(path);
      return path;
    }
    this.#folder = path;
    this.#package = Package.parse(JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')));
    return join(path, this.#package.main);
  }

  /** Starts Chromium, and tells the app that it may open windows. */
  async start(): Promise<void> {
    if (this.#quitting) return;
    const browser = findBrowser();
    const profile = join(this.getPath('userData'), 'stand-in-chromium');
    const { connection, exited } = (this.#chromium = await startChromium(
      browser,
      profile,
      this.#debuggingPort,
    ));
    void exited.then(() => {
      if (this.#quitting) return;
      console.error('[stand-in] Chromium has ended by itself. STAND_IN_DEBUG=1 shows what it says.');
      this.exit(1);
    });
    const { product } = await connection.browser.send('Browser.getVersion');
    console.error(`[stand-in] The windows are pages of ${product} (${browser}).`);
    closeSchemes();
    connectWindows({
      connection,
      created: ({ webContents }) => this.emit('web-contents-created', {}, webContents),
      gone: () => {
        this.#windowGone();
      },
    });
    await connection.browser.send('Target.setDiscoverTargets', { discover: true });
    await interceptRequests(connection.browser);
    this.#ready.resolve(undefined);
    this.emit('ready', {}, {});
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }
  enableSandbox(): void {
    // Chromium has its sandbox on; only for root must it be off.
  }
  getAppPath(): string {
    return this.#folder;
  }
  getLocale(): string {
    return process.env['STAND_IN_LOCALE'] ?? 'en-US';
  }
  getVersion(): string {
    return this.#package.version;
  }
  getName(): string {
    return this.#package.productName ?? this.#package.name;
  }

  getPath(name: string): string {
    if (name === 'home') return homedir();
    if (name === 'temp') return tmpdir();
    if (name === 'documents') return join(homedir(), 'Documents');
    if (name !== 'userData') throw new Error(`[stand-in] The path of "${name}" is not known here.`);
    const folder = this.#userData ?? join(homedir(), '.config', this.getName());
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  requestSingleInstanceLock(): boolean {
    this.#lock ??= new SingleInstance(this.getPath('userData'));
    return this.#lock.request({ argv: process.argv, cwd: process.cwd() }, ({ argv, cwd }) => {
      this.emit('second-instance', {}, argv, cwd);
    });
  }

  quit(): void {
    if (this.#quitting || !this.#agreedTo('before-quit')) return;
    this.#quitting = true;
    this.#shutDown().catch((error: unknown) => {
      console.error(error);
      this.exit(1);
    });
  }

  exit(code = 0): never {
    this.#quitting = true;
    this.emit('quit', {}, code);
    this.#lock?.release();
    // Chromium follows, for its pipe ends here.
    process.exit(code);
  }

  async #shutDown(): Promise<void> {
    const closed = await Promise.all(BrowserWindow.getAllWindows().map((window) => window.shut()));
    if (closed.includes(false) || !this.#agreedTo('will-quit')) {
      this.#quitting = false;
      return;
    }
    if (this.#chromium) {
      // Asked politely, it writes down what pages have stored.
      await this.#chromium.connection.browser.send('Browser.close').catch(() => undefined);
      await Promise.race([this.#chromium.exited, sleep(5_000)]);
    }
    this.exit(0);
  }

  #windowGone(): void {
    if (this.#quitting || BrowserWindow.getAllWindows().length > 0) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  #agreedTo(name: 'before-quit' | 'will-quit'): boolean {
    const event = cancelable({});
    this.emit(name, event);
    return !event.defaultPrevented;
  }
}

export const app = new App();
