import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/stand-in/**/*.test.ts'],
    // Property tests draw a fresh seed each run and print it when they fail.
    restoreMocks: true,
    // Only what hangs takes so long, however busy the machine is.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
