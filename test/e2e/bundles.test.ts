/** The hardening list, read off what was built: the bundles hold what the source promised. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const out = join(import.meta.dirname, '../../out');

const read = (folder: string) =>
  readdirSync(join(out, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(c?js|html)$/.test(entry.name))
    .map((entry) => ({
      file: entry.name,
      code: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    }));

/** Modules of Node that a bundle imports, by either syntax. */
const modulesIn = (code: string): readonly string[] =>
  [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)["'](?:node:)?([\w/-]+)["']/g)]
    .map(([, name = '']) => name)
    .filter((name) => builtinModules.includes(name) || name === 'electron');

const NETWORK = new Set([
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'undici',
]);

describe('the bundles', () => {
  it('of main and the vault process reach no network module and report no crash', () => {
    for (const { code } of read('main')) {
      expect(modulesIn(code).filter((name) => NETWORK.has(name))).toEqual([]);
      expect(code).not.toMatch(
        /crashReporter|openExternal|autoUpdater|executeJavaScript|forcefullyCrashRenderer/,
      );
    }
  });
  it('of main holds no key, no store and no engine', () => {
    const main = read('main').find(({ file }) => file === 'index.js')?.code ?? '';
    expect(main).toContain('setContentProtection(true)');
    expect(main).not.toMatch(/better-sqlite3|libsodium/);
  });
  it('of the preload is one file that needs Electron alone', () => {
    const files = read('preload');
    expect(files.map(({ file }) => file)).toEqual(['index.cjs']);
    expect(modulesIn(files[0]?.code ?? '')).toEqual(['electron']);
  });
  it('of the page neither connect, nor store, nor make code or markup from text', () => {
    for (const { code } of read('renderer')) {
      expect(code).not.toMatch(
        /XMLHttpRequest|new WebSocket|new EventSource|RTCPeerConnection|sendBeacon|importScripts|localStorage|sessionStorage|indexedDB|document\.cookie|document\.write\(|new Function\(|[^\w.]eval\(|[^\w.]fetch\(["'`h]/,
      );
    }
  });
  it('of the page are files of its own: no inline script, style or handler, no other address', () => {
    const html = read('renderer').find(({ file }) => file === 'index.html')?.code ?? '';
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=/);
    for (const [, address = ''] of html.matchAll(/\s(?:src|href)="([^"]*)"/g))
      expect(address).toMatch(/^\.\/assets\//);
  });
});
