/**
 * Three builds: main (with the vault process and its key-derivation worker as entries of their
 * own), preload (one CommonJS file, so that it runs sandboxed) and renderer.
 */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { trimReactAria } from './scripts/trim-react-aria.ts';

const at = (path: string): string => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: {
        // Bundled and tree-shaken like everything that is no run-time dependency.
        exclude: ['@zxcvbn-ts/core'],
      },
      rollupOptions: {
        input: {
          index: at('electron/main/index.ts'),
          vault: at('electron/vault/index.ts'),
          'kdf-worker': at('electron/crypto/kdf-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [react(), trimReactAria()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      target: 'chrome150',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: at('renderer/index.html'),
        output: {
          codeSplitting: {
            // One file for the first picture and one for the door, not a dozen parts the screens share.
            groups: [
              { name: 'first', tags: ['$initial'], priority: 2 },
              { name: 'door', test: /\/renderer\/app\/App\.tsx$/u, priority: 1 },
            ],
          },
        },
      },
    },
  },
});
