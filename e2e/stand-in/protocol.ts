type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler | null>();
let closed = false;

/** Electron's `protocol`, for standard schemes. */
export const protocol = {
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges: object }[]): void {
    if (closed) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    closed = true;
    for (const { scheme } of schemes) handlers.set(scheme, null);
  },
  handle(scheme: string, handler: Handler): void {
    handlers.set(scheme, handler);
  },
};

/** From when on it is too late to register schemes. */
export function closeSchemes(): void {
  closed = true;
}

/** What answers requests of this address, if it is of a scheme of the app's. */
export function handlerOf(url: string): Handler | null {
  return handlers.get(schemeOf(url)) ?? null;
}

/** Whether the address is of a scheme of the app's. */
export function isAppAddress(url: string): boolean {
  return handlers.has(schemeOf(url));
}

/**
 * `app://page/x` as Chromium is to see it: `https://page.app.localhost/x`, which has an origin and a secure context
 * and never leaves the machine.
 */
export function toWeb(url: string): string {
  const parts = /^([a-z][\w+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  if (!parts || !isAppAddress(url)) return url;
  const [, scheme = '', host = '', rest = ''] = parts;
  return new URL(`https://${host}.${scheme}.localhost${rest.startsWith('/') ? '' : '/'}${rest}`).href;
}

/** The way back: what the app is to see. */
export function toApp(url: string): string {
  const parts = /^https:\/\/([^/?#]+)\.([\w+-]+)\.localhost(\/.*)?$/.exec(url);
  const [, host = '', scheme = '', rest = '/'] = parts ?? [];
  return handlers.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

function schemeOf(url: string): string {
  return url.slice(0, Math.max(0, url.indexOf(':')));
}
