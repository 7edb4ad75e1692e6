import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { readArgs, type StartOptions, USAGE } from './args.ts';
import { build, isBuildStale } from './build.ts';
import { defaultDataFolder } from './dataFolder.ts';
import { findElectron, hasScreen, installElectron, runElectron, whyNoWindow } from './electron.ts';
import { serve } from './serve.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const { platform, env } = process;

async function main(): Promise<void> {
  const options = readArgs(process.argv.slice(2));
  if ('problem' in options) throw new Error(options.problem);
  if (options.help) {
    console.log(USAGE);
    return;
  }
  if (!options.dev && isBuildStale(root)) await build(root);
  const dataFolder = dataFolderOf(options);
  if (!options.browser) {
    const why = await showInElectron(options, dataFolder);
    if (why === undefined) return;
    console.log(`Reel Quiz runs in the browser, because ${why}.`);
  }
  await showInBrowser(options, dataFolder);
}

/** Shows the app in Electron until it is closed; returns why it could not be shown. */
async function showInElectron({ dev }: StartOptions, dataFolder: string): Promise<string | undefined> {
  const why = whyNoWindow(platform, env, process.getuid?.() === 0);
  if (why !== undefined) return why;
  if (findElectron(root, env) === undefined) {
    console.log('Getting Electron, about 120 MB, this once; npm start -- --browser does without …');
    const failure = await installElectron(root);
    if (failure !== undefined) return failure;
  }
  const electron = findElectron(root, env);
  if (electron === undefined) return 'there is no Electron';
  const folder = `--user-data-dir=${dataFolder}`;
  if (!dev) return runElectron(electron, ['.', folder], root);
  const script = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  return runElectron(process.execPath, [script, 'dev', '--watch', '--', folder], root);
}

async function showInBrowser({ dev, port, open }: StartOptions, dataFolder: string): Promise<void> {
  await serve({
    root,
    version: packageJson.version,
    dataFolder,
    port,
    // Without a screen there is no browser to open, only programs that would take over the terminal.
    open: open && hasScreen(platform, env),
    ...(dev && { developmentPage: (await import('./developmentPage.ts')).developmentPage }),
  });
}

function dataFolderOf({ userData }: StartOptions): string {
  if (userData === undefined) return defaultDataFolder(platform, env, homedir());
  // npm runs this in the project's folder; a path is meant from where npm was called.
  return resolve(env['INIT_CWD'] ?? process.cwd(), userData);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
