/**
 * The app's own scheme: which address serves which file of the built renderer, with the headers
 * that keep a page from doing anything else. The list is made once, so no address can name a file
 * outside it. A document to be printed is held here only while it is printed.
 */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { ORIGIN, REPORT_PATH } from './addresses.ts';
import { PAGE_POLICY, REPORT_POLICY } from './content-policy.ts';

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export type AppFiles = {
  /** Answers a request for one of the app's own addresses; 404 for every other. */
  readonly respond: (url: string) => Response;
  /** Holds `html` at an address of its own until `release` is called. */
  readonly hold: (html: string) => { readonly url: string; readonly release: () => void };
};

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const headers = (type: string, policy: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
});

const notFound = (): Response => new Response(null, { status: 404 });

export function createAppFiles(rendererFolder: string): AppFiles {
  const filesByPath = new Map(
    listFiles(rendererFolder).map((file) => [
      `/${relative(rendererFolder, file).split(sep).join('/')}`,
      file,
    ]),
  );
  const held = new Map<string, string>();
  return {
    respond: (url) => {
      if (!url.startsWith(`${ORIGIN}/`)) return notFound();
      const path = url.slice(ORIGIN.length).replace(/[?#].*$/, '');
      const document = held.get(path);
      if (document !== undefined)
        return new Response(document, { headers: headers(TYPES['.html'] ?? '', REPORT_POLICY) });
      const file = filesByPath.get(path);
      const type = TYPES[extname(path)];
      if (file === undefined || type === undefined) return notFound();
      return new Response(readFileSync(file), { headers: headers(type, PAGE_POLICY) });
    },
    hold: (html) => {
      const path = `${REPORT_PATH}${randomUUID()}`;
      held.set(path, html);
      return { url: `${ORIGIN}${path}`, release: () => held.delete(path) };
    },
  };
}
