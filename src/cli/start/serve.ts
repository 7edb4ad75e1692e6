import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import open from 'open';
import { startBrowserShell } from '../../browser/server.ts';
import { client } from '../../contract/call.ts';
import type { Problem } from '../../contract/result.ts';
import { createHost, type Host } from '../../host/host.ts';

export interface ServeOptions {
  /** The folder of the project. */
  root: string;
  version: string;
  dataFolder: string;
  port: number;
  /** Opens the page in the player's browser. */
  open: boolean;
  developmentPage?: (server: Server) => Promise<RequestListener>;
}

/**
 * Serves the app to a browser, until the process is told to stop.
 * @throws Error that says why the port can't be used
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { root, version, dataFolder, port, developmentPage } = options;
  const host = createHost({
    dataFolder,
    shippedBanks: join(root, 'questions', 'banks'),
    shippedFacts: join(root, 'questions', 'facts'),
    phonePage: join(root, 'out', 'phone'),
    version,
    shell: 'browser',
  });
  try {
    const shell = await startBrowserShell({
      host,
      root: join(root, 'out', 'renderer'),
      port,
      ...(developmentPage && { developmentPage }),
    });
    const stopped = untilStopped();
    for (const { message } of await problems(host)) console.error(message);
    console.log(`Reel Quiz is ready at ${shell.url}`);
    if (options.open) await openPage(shell.url);
    await stopped;
    await shell.close();
  } finally {
    host.close();
  }
}

/** What is wrong with the records and the banks. The page shows it too, but a terminal may be looked at first. */
async function problems(host: Host): Promise<Problem[]> {
  const call = client(host.call);
  const [info, library] = [await call('app.info', {}), await call('library.list', {})];
  return [
    ...(info.ok ? info.value.notices : [info.problem]),
    ...(info.ok && info.value.recordsProblem ? [info.value.recordsProblem] : []),
    ...(library.ok ? library.value.problems : [library.problem]),
  ];
}

async function openPage(url: string): Promise<void> {
  try {
    const opener = await open(url);
    opener.on('error', () => undefined);
  } catch {
    console.error('No browser could be opened: open the address above in one.');
  }
}

async function untilStopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
}
