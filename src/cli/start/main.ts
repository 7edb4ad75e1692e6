/** What `npm start` runs: the code that it compiled the last time need not be compiled again. */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

enableCompileCache(resolve(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'compiled'));
await import('./start.ts');
