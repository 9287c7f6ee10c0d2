/** Two projects: `unit` (everything on real parts, in Node) and `e2e` (the built app in Chromium). */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          environment: 'node',
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          // The stand-in is one set of modules, shared by the test and by the app it loads.
          server: { deps: { external: [/\/scripts\//, /\/out\//] } },
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is polled for comes within a moment, or on a busy machine a good deal later.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
