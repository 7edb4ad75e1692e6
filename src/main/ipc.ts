import { BrowserWindow, ipcMain } from 'electron';
import { IPC_CHANNEL } from '../contract/bridge.ts';
import { failed } from '../contract/result.ts';
import type { Host } from '../host/host.ts';
import type { Sending } from '../host/static/sending.ts';
import { isTrustedSender } from './page.ts';

/**
 * Puts the contract behind its one channel, for our own page in a window of ours.
 * @param sending what goes to the pages meanwhile, which no answer must hold up
 * @param answered told of each method that went well, for what the shell itself goes by
 */
export function serveIpc(
  host: Host,
  page: string,
  sending: Sending,
  answered: (method: string) => void,
): void {
  ipcMain.handle(IPC_CHANNEL, async (event, method: unknown, request: unknown) => {
    const ours = BrowserWindow.fromWebContents(event.sender) !== null;
    if (!ours || !isTrustedSender(event.senderFrame, page))
      return failed('bad-request', 'Only the page of Reel Quiz itself is answered.');
    await sending.settled();
    const result = await host.call(method, request);
    if (result.ok && typeof method === 'string') answered(method);
    return result;
  });
}
