import type { callingEnd, exposingEnd } from './bridge.ts';
import type { codec } from './codec.ts';
import type { InvokeAnswer, PageMessage } from './messages.ts';

/**
 * The first script of every document, in the page's own world: it waits for the node that joins it to the preload's
 * world, under a name that only the two know. Sent into the page as source.
 */
export function mainWorld(secret: string, callingEndThere: typeof callingEnd): void {
  if (window !== window.top) return;
  const joined = (event: Event): void => {
    event.stopImmediatePropagation();
    const node = event instanceof MouseEvent ? event.relatedTarget : null;
    if (!node) return;
    callingEndThere(node, window);
    window.open = (url = '', frameName = '', features = '') => {
      const detail = { url: new URL(url, document.baseURI).href, frameName, features };
      node.dispatchEvent(new CustomEvent('open', { detail }));
      return null;
    };
  };
  window.addEventListener(secret, joined, { once: true, capture: true });
}

/**
 * The second script of every document, in the world of the preload: it joins the two worlds, and runs the preload
 * with the part of Electron that a sandboxed preload may require. Sent into the page as source.
 */
export function isolatedWorld(
  secret: string,
  names: { binding: string; receiver: string },
  exposingEndThere: typeof exposingEnd,
  codecThere: typeof codec,
  preload: (require: (id: string) => unknown, module: object, exports: object, process: object) => void,
): void {
  if (window !== window.top) return;
  const world = globalThis as unknown as Record<string, (text: string) => void>;
  const { pack, unpack } = codecThere();
  const send = (message: PageMessage): void => {
    world[names.binding]?.(pack(message));
  };
  // A mouse event, because its relatedTarget is all that one world can hand to another as an object.
  const node = document.createElement('i');
  window.dispatchEvent(new MouseEvent(secret, { relatedTarget: node }));

  interface Pending {
    channel: string;
    resolve: (value: unknown) => void;
    reject: (error: Error) => void;
  }
  const pending = new Map<number, Pending>();
  let lastId = 0;
  const invoke = (channel: string, ...args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      send({ type: 'invoke', id, channel, args });
      pending.set(id, { channel, resolve, reject });
    });
  world[names.receiver] = (text) => {
    const answer = unpack(text) as InvokeAnswer;
    const waiting = pending.get(answer.id);
    pending.delete(answer.id);
    if ('result' in answer) waiting?.resolve(answer.result);
    else waiting?.reject(new Error(`Error invoking remote method '${waiting.channel}': ${answer.error}`));
  };

  node.addEventListener('open', (event) => {
    const detail = (event as CustomEvent<{ url: string; frameName: string; features: string }>).detail;
    send({ type: 'open', ...detail });
  });
  // A click that would open another window: Chromium would have opened it before anybody could refuse.
  const click = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || event.button > 1 || event.defaultPrevented) return;
    const away = event.ctrlKey || event.metaKey || event.shiftKey || event.button === 1;
    if (!away && /^(_self|_top|_parent)?$/.test(link.target)) return;
    event.preventDefault();
    send({ type: 'open', url: link.href, frameName: link.target, features: '' });
  };
  window.addEventListener('click', click);
  window.addEventListener('auxclick', click);

  const electron = {
    contextBridge: { exposeInMainWorld: exposingEndThere(node).expose },
    ipcRenderer: { invoke },
  };
  const require = (id: string): unknown => {
    if (id === 'electron' || id === 'electron/renderer') return electron;
    throw new Error(`module not found: ${id}`);
  };
  try {
    const module = { exports: {} };
    preload(require, module, module.exports, { type: 'renderer', sandboxed: true, contextIsolated: true });
  } catch (error) {
    send({
      type: 'preload-error',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}
