import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { join } from 'node:path';
import { bundledPackages } from './src/cli/package/bundledPackages.ts';
import { runsAhead } from './src/cli/package/runsAhead.ts';

const licences = join(import.meta.dirname, 'out', 'licences');

export default defineConfig({
  // Everything is bundled but Electron and Node's own modules, so that the app needs no node_modules.
  main: {
    plugins: [bundledPackages(licences, 'main')],
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        // The thread that reads what is brought in is started by its file.
        input: {
          index: join(import.meta.dirname, 'src/main/index.ts'),
          workshopThread: join(import.meta.dirname, 'src/host/imports/workshopThread.ts'),
        },
      },
    },
  },
  preload: {
    plugins: [bundledPackages(licences, 'preload')],
    build: {
      externalizeDeps: false,
      // A sandboxed preload must be CommonJS, and in a package of ES modules that takes `.cjs`.
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [react(), bundledPackages(licences, 'renderer'), runsAhead('ahead')],
    build: {
      minify: true,
      // In kB, before it is packed for the way.
      chunkSizeWarningLimit: 600,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'ahead', test: /\/stores\/ahead\.ts$/, priority: 1 },
              // All that the first screen needs in one file: twenty small ones take longer to ask for than to read.
              { name: 'first', tags: ['$initial'] },
            ],
          },
        },
      },
    },
  },
});
