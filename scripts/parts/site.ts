/** The page of parts as a site of its own: how it is bundled, for its server and for its pictures. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { root } from '../setup.mjs';
import { trimReactAria } from '../trim-react-aria.ts';

/** What the server and the build have in common. */
export const partsSite: InlineConfig = {
  configFile: false,
  root: join(root, 'renderer/parts'),
  base: './',
  logLevel: 'warn',
  plugins: [react(), trimReactAria()],
  cacheDir: join(root, 'node_modules/.vite-parts'),
  server: { fs: { allow: [root] } },
};

/** Builds the page of parts into a folder, with its `index.html`. */
export async function buildParts(folder: string): Promise<void> {
  await build({
    ...partsSite,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome150',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  });
}
