/**
 * The browser shell with a page that shows one heading in place of ours, and with its host made before it serves anything.
 * Arguments: the page's folder, the data's.
 */
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');
enableCompileCache(join(root, 'node_modules', '.cache', 'compiled'));
const { startBrowserShell } = await import('../../../browser/server.ts');
const { createHost } = await import('../../../host/host.ts');

const [page = '.', dataFolder = '.'] = process.argv.slice(2);
const host = createHost({
  dataFolder,
  shippedBanks: join(root, 'questions/banks'),
  shippedFacts: join(root, 'questions/facts'),
  version: 'bench',
  shell: 'browser',
});
const { url } = await startBrowserShell({ host: () => host, root: page, port: 0 });
console.log(`ready at ${url}`);
