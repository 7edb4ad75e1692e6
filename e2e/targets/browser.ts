import type { Browser, Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { APP_FOLDER } from './electron.ts';

/** What `npm start` runs. */
const START = `${APP_FOLDER}/src/cli/start/main.ts`;

/**
 * Starts the app in its browser shell, as `npm start -- --browser` does, and opens the address it prints.
 * @throws Error with what it printed, when it ends without being ready
 */
export async function launchInBrowser(options: {
  browser: Browser;
  dataFolder: string;
}): Promise<{ page: Page; close: () => Promise<void>; kill: () => Promise<void> }> {
  const { browser, dataFolder } = options;
  const process_ = spawn(
    process.execPath,
    [START, '--browser', '--no-open', '--port', '0', '--user-data', dataFolder],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const printed: string[] = [];
  process_.stderr.on('data', (data: Buffer) => printed.push(data.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: process_.stdout }).on('line', (line) => {
      printed.push(line);
      const ready = /^Reel Quiz is ready at (\S+)$/.exec(line);
      if (ready?.[1]) resolve(ready[1]);
    });
    process_.once('exit', () => {
      reject(new Error(`npm start ended before it was ready:\n${printed.join('\n')}`));
    });
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (process_.exitCode === null && process_.signalCode === null) {
      process_.kill(signal);
      await once(process_, 'exit');
    }
  }
  return {
    page,
    close: async () => {
      await context.close();
      await end('SIGTERM');
    },
    kill: () => end('SIGKILL'),
  };
}
