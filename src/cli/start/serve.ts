import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import open from 'open';
import { startBrowserShell } from '../../browser/server.ts';
import { client } from '../../contract/call.ts';
import { createHost, type Host } from '../../host/host.ts';

/** When the banks are read and the rest is prepared if no page is opened before, in ms after the start. */
const PREPARE_AFTER_MS = 1_500;

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
    licencesFolder: join(root, 'out', 'licences'),
  });
  const prepare = once(() => {
    void host.prepare().then(() => tellOfBanks(host));
  });
  try {
    const shell = await startBrowserShell({
      host,
      root: join(root, 'out', 'renderer'),
      port,
      // The page is busy with itself now, and will ask next.
      pageServed: prepare,
      ...(developmentPage && { developmentPage }),
    });
    const stopped = untilStopped();
    await tellOfRecords(host);
    console.log(`Reel Quiz is ready at ${shell.url}`);
    if (options.open) await openPage(shell.url);
    setTimeout(prepare, PREPARE_AFTER_MS).unref();
    await stopped;
    await shell.close();
  } finally {
    host.close();
  }
}

function once(call: () => void): () => void {
  let isCalled = false;
  return () => {
    if (!isCalled) call();
    isCalled = true;
  };
}

/** Says what is wrong with the records. The page shows it too, but a terminal may be looked at first. */
async function tellOfRecords(host: Host): Promise<void> {
  const info = await client(host.call)('app.info', {});
  const { notices, recordsProblem } = info.ok
    ? info.value
    : { notices: [info.problem], recordsProblem: null };
  for (const { message } of recordsProblem ? [...notices, recordsProblem] : notices) console.error(message);
}

/** Says what is wrong with the banks. */
async function tellOfBanks(host: Host): Promise<void> {
  const library = await client(host.call)('library.list', {});
  for (const { message } of library.ok ? library.value.problems : [library.problem]) console.error(message);
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
