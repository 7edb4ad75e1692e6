import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Builds a React page that shows one heading, in the way that ours is built.
 * @returns its folder
 */
export async function buildBlankPage(root: string): Promise<string> {
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
  return join(folder, 'dist');
}
