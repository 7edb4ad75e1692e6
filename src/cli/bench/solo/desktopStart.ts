import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BROWSER_VARIABLE } from '../../browser/findBrowser.ts';
import { setUpBrowser } from '../../browser/setUpBrowser.ts';
import { frameScript } from '../../played/frameWith.ts';
import { findElectron, whyNoWindow } from '../../start/electron.ts';
import { entry, quantile, type Entry } from '../entry.ts';
import { buildBlankPage } from './blankPage.ts';
import { FIRST_QUESTION, PLAY } from './firstQuestion.ts';

const STARTS = 11;
const SHOWN = 'shown';

/**
 * How long it takes from the start of the desktop app to the first question, with the Play button pressed as soon as it is
 * there, beside the same app with a blank React page in place of ours: the same program, the same host, the same window.
 * On Electron where it is installed and can show a window, else on its stand-in, which starts Chromium in the same way.
 */
export async function desktopStart(root: string): Promise<Entry[]> {
  const electron =
    whyNoWindow(process.platform, process.env, process.getuid?.() === 0) === undefined
      ? findElectron(root, process.env)
      : undefined;
  if (electron === undefined && process.platform === 'win32') return [];
  const program = electron ?? join(root, 'e2e', 'stand-in', 'electron');
  const env = { ...process.env, [BROWSER_VARIABLE]: setUpBrowser(root) };
  const blank = await buildBlankPage(root);
  const folder = mkdtempSync(join(tmpdir(), 'reel-quiz-desktop-'));
  try {
    const ours = appWith(root, join(folder, 'ours'), join(root, 'out', 'renderer'), {
      selector: FIRST_QUESTION,
      press: PLAY,
    });
    const plain = appWith(root, join(folder, 'blank'), blank, { selector: 'h1' });
    const times = { ours: [] as number[], blank: [] as number[] };
    // The first start of each fills caches, as the first one after installing does; it is not counted.
    for (let start = 0; start <= STARTS; start++) {
      const mine = await timeOfStart(program, env, ours);
      const theirs = await timeOfStart(program, env, plain);
      if (start === 0) continue;
      times.ours.push(mine);
      times.blank.push(theirs);
    }
    return [
      entry(`start of the desktop app${electron === undefined ? ' (stand-in)' : ''} -> first question, p50`, {
        value: quantile(times.ours, 0.5),
        baseline: quantile(times.blank, 0.5),
        goal: 1.5,
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Makes an app of the built bundles with a page of choice, which says when its page shows what is waited for.
 * @returns its folder
 */
function appWith(
  root: string,
  folder: string,
  page: string,
  wanted: { selector: string; press?: string },
): string {
  for (const part of ['main', 'preload', 'phone', 'licences'])
    cpSync(join(root, 'out', part), join(folder, 'out', part), { recursive: true });
  cpSync(page, join(folder, 'out', 'renderer'), { recursive: true });
  symlinkSync(join(root, 'questions'), join(folder, 'questions'), 'junction');
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'reel-quiz-bench',
      productName: 'Reel Quiz',
      version: '0.0.0',
      type: 'module',
      main: 'main.js',
    }),
  );
  writeFileSync(
    join(folder, 'main.js'),
    `import { app } from 'electron';
app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    contents.executeJavaScript(${JSON.stringify(frameScript(wanted.selector, wanted))}).then(
      () => { console.log('${SHOWN}'); },
      (error) => { console.error(error); app.exit(1); },
    );
  });
});
await import('./out/main/index.js');
`,
  );
  return folder;
}

/** Ms from the start of the program to the end of the frame that is waited for. */
async function timeOfStart(program: string, env: NodeJS.ProcessEnv, app: string): Promise<number> {
  const sandbox = process.platform === 'linux' ? ['--no-sandbox'] : [];
  const args = [...sandbox, app, `--user-data-dir=${app}-data`];
  const begun = performance.now();
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const ended = once(child, 'exit');
  try {
    for await (const line of createInterface({ input: child.stdout }))
      if (line === SHOWN) return performance.now() - begun;
  } finally {
    if (child.exitCode === null) child.kill();
    await ended;
  }
  throw new Error(`The desktop app ended before it had shown anything:\n${said}`);
}
