/** Takes pictures of every screen in every theme, language and size, and looks for what is cut off. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_VARIABLE } from '../browser/findBrowser.ts';
import { setUpBrowser } from '../browser/setUpBrowser.ts';
import { build, isBuildStale } from '../start/build.ts';
import { contactSheet } from './contactSheet.ts';

const USAGE = `Takes pictures of every screen, in every theme and language and in three sizes, and looks for text that is cut off.

npm run shots [-- WORDS]     only the screens whose names have these words in them, e.g. round-match
npm run shots -- --guide     the pictures of docs/guide instead

The pictures go to the folder shots, with an index.html that shows them side by side.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, guide: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const root = resolve(import.meta.dirname, '../../..');
  const folder = join(root, 'shots');
  const isAll = positionals.length === 0 && !values.guide;
  if (isAll) rmSync(folder, { recursive: true, force: true });
  if (isBuildStale(root)) await build(root);
  const filter = positionals.length > 0 ? ['--grep', positionals.join('|')] : [];
  const script = join(root, 'node_modules/@playwright/test/cli.js');
  const child = spawn(
    process.execPath,
    [
      ...[script, 'test', '--config', 'e2e/shots/shots.config.ts'],
      ...[values.guide ? 'guide' : 'screens', ...filter],
    ],
    {
      cwd: root,
      env: { ...process.env, [BROWSER_VARIABLE]: setUpBrowser(root), REEL_QUIZ_SHOTS: folder },
      stdio: 'inherit',
    },
  );
  await once(child, 'close');
  process.exitCode = child.exitCode ?? 1;
  if (values.guide) return;
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.jpg'));
  writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
  console.log(`${pictures.length} pictures: ${join(folder, 'index.html')}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
