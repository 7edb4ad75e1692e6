import { BrowserWindow, ipcMain } from 'electron';
import { IPC_CHANNEL } from '../contract/api.ts';
import { failed } from '../contract/result.ts';
import type { Host } from '../host/host.ts';
import { isTrustedSender } from './page.ts';

/**
 * Puts the contract behind its one channel, for our own page in a window of ours.
 * @param answered told of each method that went well, for what the shell itself goes by
 */
export function serveIpc(host: Host, page: string, answered: (method: string) => void): void {
  ipcMain.handle(IPC_CHANNEL, async (event, method: unknown, request: unknown) => {
    const ours = BrowserWindow.fromWebContents(event.sender) !== null;
    if (!ours || !isTrustedSender(event.senderFrame, page))
      return failed('bad-request', 'Only the page of Reel Quiz itself is answered.');
    const result = await host.call(method, request);
    if (result.ok && typeof method === 'string') answered(method);
    return result;
  });
}
