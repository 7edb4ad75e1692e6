import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { cancelable } from './cancelable.ts';
import type { CdpConnection, CdpSession } from './cdp.ts';
import { answerInvoke } from './ipc.ts';
import { codec } from './page/codec.ts';
import { BINDING, PageMessage, RECEIVER } from './page/messages.ts';
import { pageScripts } from './page/scripts.ts';
import { isAppAddress, toApp, toWeb } from './protocol.ts';

const { pack, unpack } = codec();
/** Electron's own name for the world of a preload. */
const WORLD = 'Electron Isolated Context';

export interface PageOptions {
  width: number;
  height: number;
  preload: string | undefined;
  /** Closes the window around the page. */
  close: () => void;
  /** Opens another window, which the page has asked for and the app has allowed. */
  openAnother: (url: string) => void;
}
interface OpenDetails {
  url: string;
  frameName: string;
  features: string;
  disposition: string;
}

let lastId = 0;

/** Electron's `webContents`: one page of Chromium's. */
export class WebContents extends EventEmitter {
  readonly id = ++lastId;
  /** Live, as Electron's is: its address changes when a document is committed, not when one is asked for. */
  readonly mainFrame: { url: string; parent: null } = { url: '', parent: null };
  /** Resolves when the page is there to be led. */
  readonly opened: Promise<void>;
  targetId = '';
  #cdp: CdpSession | null = null;
  #destroyed = false;
  /** Where the app itself is taking the page; its own guards aren't asked about that. */
  #expected: string | null = null;
  #openHandler: (details: OpenDetails) => { action: string } = () => ({ action: 'allow' });
  readonly #options: PageOptions;

  constructor(connection: CdpConnection, options: PageOptions) {
    super();
    this.#options = options;
    this.opened = this.#open(connection);
    // Closed before it was open; whoever waits for it hears of it.
    this.opened.catch(() => undefined);
  }

  async loadURL(url: string): Promise<void> {
    await this.opened;
    this.#expected = withoutFragment(toWeb(url));
    const loaded = new Promise<void>((resolve) => {
      this.once('did-finish-load', resolve);
    });
    const { errorText } = await this.#page.send('Page.navigate', { url: toWeb(url) });
    if (errorText) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  }

  reload(): void {
    this.loadURL(this.mainFrame.url).catch(console.error);
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  close(): void {
    this.#options.close();
  }

  setWindowOpenHandler(handler: (details: OpenDetails) => { action: string }): void {
    this.#openHandler = handler;
  }

  forcefullyCrashRenderer(): void {
    // The page can't reply to that.
    this.#page.send('Page.crash').catch(() => undefined);
  }

  /** There is no printer: Electron says so by the same call. */
  print(_options: object, done: (printed: boolean, reason: string) => void): void {
    setImmediate(done, false, 'no printer');
  }

  async printToPDF({ preferCSSPageSize = false, printBackground = false } = {}): Promise<Buffer> {
    const { data } = await this.#page.send('Page.printToPDF', { preferCSSPageSize, printBackground });
    return Buffer.from(data, 'base64');
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    const evaluate = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#page.send('Runtime.evaluate', evaluate);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  }

  /** Whether a document may come into the page: the app asked for it, or its listeners let it pass. */
  allows(webUrl: string, redirected: boolean): boolean {
    if (withoutFragment(webUrl) === this.#expected) return true;
    const url = toApp(webUrl);
    const event = cancelable({ url, isMainFrame: true });
    this.emit(redirected ? 'will-redirect' : 'will-navigate', event, url);
    return !event.defaultPrevented;
  }

  /** Tells that the page is no more. */
  destroyed(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }

  get #page(): CdpSession {
    if (!this.#cdp) throw new Error('The page is not open yet.');
    return this.#cdp;
  }

  async #open(connection: CdpConnection): Promise<void> {
    const { width, height, preload } = this.#options;
    const target = { url: 'about:blank', width, height, newWindow: true };
    const { targetId } = await connection.browser.send('Target.createTarget', target);
    this.targetId = targetId;
    const { sessionId } = await connection.browser.send('Target.attachToTarget', { targetId, flatten: true });
    const page = connection.session(sessionId);
    this.#cdp = page;
    this.#listen(page);
    const source = preload === undefined ? '' : readFileSync(preload, 'utf8');
    const scripts = pageScripts(`stand-in-${randomUUID()}`, source);
    await Promise.all([
      page.send('Page.enable'),
      page.send('Runtime.enable'),
      page.send('Inspector.enable'),
      page.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.main }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { worldName: WORLD, source: scripts.isolated }),
    ]);
    await fitWindow(page, width, height);
  }

  #listen(page: CdpSession): void {
    const framed = {
      frame: z.object({ id: z.string(), url: z.string(), urlFragment: z.string().optional() }),
    };
    page.on('Page.frameNavigated', z.object(framed), ({ frame }) => {
      if (frame.id !== this.targetId) return;
      this.#expected = null;
      this.mainFrame.url = toApp(frame.url + (frame.urlFragment ?? ''));
      this.emit('did-navigate', {}, this.mainFrame.url, 200, '');
    });
    const moved = z.object({ frameId: z.string(), url: z.string() });
    page.on('Page.navigatedWithinDocument', moved, ({ frameId, url }) => {
      if (frameId === this.targetId) this.mainFrame.url = toApp(url);
    });
    // A link to the app's own scheme, which Chromium doesn't know.
    page.on('Page.frameRequestedNavigation', moved, ({ frameId, url }) => {
      if (frameId !== this.targetId || !isAppAddress(url) || !this.allows(toWeb(url), false)) return;
      this.loadURL(url).catch(console.error);
    });
    page.on('Page.domContentEventFired', z.unknown(), () => this.emit('dom-ready', {}));
    page.on('Page.loadEventFired', z.unknown(), () => this.emit('did-finish-load', {}));
    page.on('Inspector.targetCrashed', z.unknown(), () => {
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    });
    const called = z.object({
      name: z.literal(BINDING),
      executionContextId: z.number(),
      payload: z.string(),
    });
    page.on('Runtime.bindingCalled', z.union([called, z.unknown().transform(() => null)]), (call) => {
      if (call) void this.#receive(PageMessage.parse(unpack(call.payload)), call.executionContextId);
    });
  }

  async #receive(message: PageMessage, executionContextId: number): Promise<void> {
    switch (message.type) {
      case 'preload-error':
        console.error('Unable to load preload script:', message.message);
        return;
      case 'open':
        if (this.#openHandler({ ...message, disposition: 'foreground-tab' }).action === 'allow')
          this.#options.openAnother(toApp(message.url));
        return;
      case 'invoke': {
        const event = { sender: this, senderFrame: this.mainFrame };
        const answer = await answerInvoke(event, message.channel, message.args);
        const value = pack({ id: message.id, ...answer });
        const functionDeclaration = `(text) => { globalThis.${RECEIVER}(text); }`;
        const call = { executionContextId, functionDeclaration, arguments: [{ value }] };
        // The page may have gone on before it was answered.
        await this.#page.send('Runtime.callFunctionOn', call).catch(() => undefined);
      }
    }
  }
}

/** Gives the page the size that the window was to have: Chromium counts its own toolbar into the height. */
async function fitWindow(page: CdpSession, width: number, height: number): Promise<void> {
  const settled = `new Promise((resolve) => {
    let tries = 0;
    const look = () => { if (innerWidth === ${width} || ++tries > 50) resolve(innerHeight); else setTimeout(look, 10); };
    look();
  })`;
  const [{ windowId }, { result }] = await Promise.all([
    page.send('Browser.getWindowForTarget'),
    page.send('Runtime.evaluate', { expression: settled, awaitPromise: true }),
  ]);
  const inner = z.number().parse(result.value);
  await page.send('Browser.setWindowBounds', { windowId, bounds: { height: 2 * height - inner } });
}

function withoutFragment(url: string): string {
  return new URL(url).href.replace(/#.*$/, '');
}
