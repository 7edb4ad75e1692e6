import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import { startBrowserShell } from '../../browser/server.ts';
import type { Host } from '../../host/host.ts';

/** When the host is made and all is prepared if no page has asked before, as a browser takes its time to start; in ms. */
const PREPARE_AFTER_MS = 300;

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
 * Serves the app to a browser, until the process is told to stop. The page comes first: the host is made while the browser
 * reads it, which is when both have something to do.
 * @throws Error that says why the port can't be used
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { root, port, developmentPage } = options;
  const failed = Promise.withResolvers<never>();
  let made: Promise<Host> | undefined;
  const host = (): Promise<Host> => {
    if (made) return made;
    made = makeHost(options);
    tellOfData(made).catch(failed.reject);
    return made;
  };
  const shell = await startBrowserShell({
    host,
    root: join(root, 'out', 'renderer'),
    port,
    pageServed: () => void host(),
    ...(developmentPage && { developmentPage }),
  });
  const stopped = untilStopped();
  console.log(`Reel Quiz is ready at ${shell.url}`);
  if (options.open) void openPage(shell.url);
  const timer = setTimeout(() => void host(), PREPARE_AFTER_MS);
  try {
    await Promise.race([stopped, failed.promise]);
  } finally {
    clearTimeout(timer);
    await shell.close();
    (await made)?.close();
  }
}

async function makeHost({ root, version, dataFolder }: ServeOptions): Promise<Host> {
  const { createHost } = await import('../../host/host.ts');
  return createHost({
    dataFolder,
    shippedBanks: join(root, 'questions', 'banks'),
    shippedFacts: join(root, 'questions', 'facts'),
    phonePage: join(root, 'out', 'phone'),
    version,
    shell: 'browser',
    licencesFolder: join(root, 'out', 'licences'),
  });
}

/** Prepares what the page will ask for next, and says what is wrong with the player's data. */
async function tellOfData(made: Promise<Host>): Promise<void> {
  const host = await made;
  const { client } = await import('../../contract/call.ts');
  const call = client(host.call);
  const info = await call('app.info', {});
  const { notices, recordsProblem } = info.ok
    ? info.value
    : { notices: [info.problem], recordsProblem: null };
  // The page shows it too, but a terminal may be looked at first.
  for (const { message } of recordsProblem ? [...notices, recordsProblem] : notices) console.error(message);
  await host.prepare();
  const library = await call('library.list', {});
  for (const { message } of library.ok ? library.value.problems : [library.problem]) console.error(message);
}

async function openPage(url: string): Promise<void> {
  try {
    const { default: open } = await import('open');
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
