import type { CdpSession } from './cdp.ts';
import { toApp } from './protocol.ts';

type RequestHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { isMainFrame: boolean; requestingUrl: string },
) => void;
type CheckHandler = (contents: unknown, permission: string, origin: string) => boolean;

/** Electron's names of what a page may ask for, and Chromium's. */
const PERMISSIONS = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'microphone'],
  ['media', 'camera'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
] as const;

let requestHandler: RequestHandler | null = null;
let checkHandler: CheckHandler | null = null;

/** Electron's `session`. Like Electron, it grants whatever nobody has set a handler to refuse. */
export const session = {
  defaultSession: {
    setPermissionRequestHandler(handler: RequestHandler | null): void {
      requestHandler = handler;
    },
    setPermissionCheckHandler(handler: typeof checkHandler): void {
      checkHandler = handler;
    },
    // No page of a headless Chromium can choose a device.
    setDevicePermissionHandler(): void {
      return;
    },
  },
  // Only `net` is handed one, and here needs none.
  fromPartition: (): object => ({}),
};

/** Asks the handlers about each permission, and tells Chromium, before a document of `origin` is there to ask. */
export async function decidePermissions(
  browser: CdpSession,
  contents: unknown,
  origin: string,
): Promise<void> {
  const decide = async ([electronName, chromiumName]: (typeof PERMISSIONS)[number]): Promise<void> => {
    const checked = checkHandler?.(contents, electronName, toApp(origin)) ?? true;
    const setting =
      checked && (await isGranted(contents, electronName, toApp(origin))) ? 'granted' : 'denied';
    await browser.send('Browser.setPermission', { permission: { name: chromiumName }, setting, origin });
  };
  await Promise.all(PERMISSIONS.map(decide));
}

function isGranted(contents: unknown, permission: string, requestingUrl: string): Promise<boolean> {
  return new Promise((resolve) => {
    if (requestHandler) requestHandler(contents, permission, resolve, { isMainFrame: true, requestingUrl });
    else resolve(true);
  });
}
