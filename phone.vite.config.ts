import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The page for phones: small, and for browsers from 2019 on, such as lie in drawers and come out for a quiz. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'src/phone'),
  base: '/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(import.meta.dirname, 'out/phone'),
    emptyOutDir: true,
    target: ['es2019', 'safari13'],
    cssTarget: ['safari13', 'chrome70'],
    modulePreload: false,
    // The policy of the room allows no inline fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        index: resolve(import.meta.dirname, 'src/phone/index.html'),
        test: resolve(import.meta.dirname, 'src/phone/test.html'),
      },
    },
  },
});
