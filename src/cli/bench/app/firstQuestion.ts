import type { Browser } from '@playwright/test';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { startBrowserShell } from '../../../browser/server.ts';
import { createHost } from '../../../host/host.ts';
import { entry, quantile, type Entry } from '../entry.ts';
import { startRound, withPlayedApp } from '../../played/playedApp.ts';

const VISITS = 15;

/**
 * From navigation to the first question on screen and ready for an answer, beside a React page that shows one heading
 * and is built and served in the same way. Each visit has a browser profile of its own, so nothing is cached.
 */
export function firstQuestion(root: string): Promise<Entry[]> {
  return withPlayedApp(root, async ({ browser, origin, token, api }) => {
    const game = await startRound(api, { questions: 10 });
    const blank = await serveBlankPage(root);
    const ours: number[] = [];
    const theirs: number[] = [];
    try {
      for (let visit = 0; visit < VISITS; visit++) {
        ours.push(
          await visitTime(browser, `${origin}/#/round/${game.id}`, '.round-open .asked-answers', token),
        );
        theirs.push(await visitTime(browser, blank.url, 'h1', ''));
      }
    } finally {
      await blank.close();
    }
    return [
      entry('navigation -> first question ready, p50', {
        value: quantile(ours, 0.5),
        baseline: quantile(theirs, 0.5),
        goal: 3,
      }),
    ];
  });
}

/** Ms from the start of a navigation to the end of the first frame with an element in it. */
async function visitTime(browser: Browser, url: string, selector: string, token: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript((kept) => {
      sessionStorage.setItem('reel-quiz-token', kept);
    }, token);
    await page.goto(url, { waitUntil: 'commit' });
    return await page.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          const look = () => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
              if (document.querySelector(wanted)) resolve(performance.now());
              else requestAnimationFrame(look);
            };
            channel.port2.postMessage(null);
          };
          requestAnimationFrame(look);
        }),
      selector,
    );
  } finally {
    await context.close();
  }
}

async function serveBlankPage(root: string): Promise<{ url: string; close: () => Promise<void> }> {
  // Inside the project, so that React is found.
  const folder = join(root, 'node_modules/.cache/bench-blank-page');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Blank</title><div id="root"></div><script type="module" src="./main.js"></script>',
  );
  writeFileSync(
    join(folder, 'main.js'),
    `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')).render(createElement('h1', null, 'Blank'));
`,
  );
  await build({ root: folder, configFile: false, logLevel: 'error', base: './' });
  const host = createHost({
    dataFolder: join(folder, 'data'),
    shippedBanks: join(folder, 'banks'),
    shippedFacts: join(folder, 'facts'),
    version: 'bench',
    shell: 'browser',
  });
  const shell = await startBrowserShell({ host, root: join(folder, 'dist'), port: 0 });
  return {
    url: shell.url,
    close: async () => {
      await shell.close();
      host.close();
    },
  };
}
