/**
 * The hardening list, read off the source: what must be there is there, what must not be is nowhere.
 * `test/e2e/bundles.test.ts` reads the same off what was built from it.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Without its comments, which may name what the code does not do. */
const codeOf = (file: string): string =>
  readFileSync(join(root, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '');

const sources = ['electron', 'renderer', 'shared']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|tsx|html)$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .map((file) => ({ file, code: codeOf(file) }));

const filesWith = (pattern: RegExp): readonly string[] =>
  sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file);

/** What must be nowhere in the source, by what it would do. */
const FORBIDDEN: { readonly [what: string]: readonly string[] } = {
  'weakens a page': [
    'nodeIntegration: true',
    'nodeIntegrationInWorker: true',
    'contextIsolation: false',
    'sandbox: false',
    'webSecurity: false',
    'allowRunningInsecureContent: true',
    'webviewTag: true',
    'devTools: true',
    'spellcheck: true',
    'enableBlinkFeatures',
    'bypassCSP',
    'supportFetchAPI',
  ],
  'watches a page or runs code in it': [
    'openDevTools',
    'toggleDevTools',
    'executeJavaScript',
    'insertCSS',
    'loadFile(',
  ],
  'tells the world outside': [
    'crashReporter',
    'openExternal',
    'autoUpdater',
    'addRecentDocument',
    'new Notification',
    'setAsDefaultProtocolClient',
    'setLoginItemSettings',
    'sendBeacon',
  ],
  'leaves memory on the disk': ['forcefullyCrashRenderer', 'process.abort', 'takeHeapSnapshot'],
  'keeps something in the page': [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'document.cookie',
    'caches.open',
    'navigator.serviceWorker',
    'navigator.clipboard',
  ],
  'makes markup or code from text': [
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'dangerouslySetInnerHTML',
    'document.write',
    ' eval(',
    'new Function(',
  ],
};

describe('nothing in the source', () => {
  const found = (words: readonly string[]): readonly string[] =>
    sources.flatMap(({ file, code }) =>
      words.filter((word) => code.includes(word)).map((word) => `${file}: ${word}`),
    );
  it.each(Object.entries(FORBIDDEN))('%s', (_what, words) => expect(found(words)).toEqual([]));
  it('escapes the search, which does find what is there', () => {
    expect(found(['contextIsolation: true'])).toEqual([
      'electron/main/security.ts: contextIsolation: true',
    ]);
  });
});

describe('windows and pages', () => {
  it('are made in two places, each with the one set of preferences', () => {
    expect(filesWith(/new BrowserWindow\(/)).toEqual(['electron/main/printer.ts']);
    expect(filesWith(/new WebContentsView\(/)).toEqual(['electron/main/window.ts']);
    expect(filesWith(/webPreferences:/).toSorted()).toEqual([
      'electron/main/printer.ts',
      'electron/main/window.ts',
    ]);
    for (const file of ['electron/main/printer.ts', 'electron/main/window.ts'])
      expect(codeOf(file)).toMatch(/webPreferences: \{ \.\.\.windowPreferences\(/);
  });
  it('print from a page that can run nothing', () => {
    expect(codeOf('electron/main/printer.ts')).toContain('javascript: false');
  });
  it('are protected from capture before they are seen, and neutral in name', () => {
    const window = codeOf('electron/main/window.ts');
    expect(window.indexOf('setContentProtection(true)')).toBeGreaterThan(0);
    expect(window.indexOf('setContentProtection(true)')).toBeLessThan(window.indexOf('.show()'));
    expect(filesWith(/\.setTitle\(|document\.title\s*=/)).toEqual([]);
    expect(filesWith(/title: 'Plexus'/).length).toBeGreaterThan(0);
  });
});

describe('Electron', () => {
  it('is imported only by main and preload, and only for what is listed here', () => {
    const named = sources.flatMap(({ file, code }) =>
      [...code.matchAll(/import (?!type)\{([^}]*)\} from 'electron'/g)].flatMap(
        ([, names = '']) => {
          expect(file).toMatch(/^electron\/(main|preload)\//);
          return names
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '' && !name.startsWith('type '));
        },
      ),
    );
    expect([...new Set(named)].toSorted()).toEqual(
      [
        'BaseWindow',
        'BrowserWindow',
        'Menu',
        'MessageChannelMain',
        'WebContentsView',
        'app',
        'clipboard',
        'contextBridge',
        'dialog',
        'ipcMain',
        'ipcRenderer',
        'nativeTheme',
        'powerMonitor',
        'protocol',
        'safeStorage',
        'screen',
        'session',
        'utilityProcess',
      ].toSorted(),
    );
  });
  it('keeps no crash of an earlier run and remembers no file', () => {
    expect(codeOf('electron/main/index.ts')).toContain('removeCrashDumps(app)');
    expect(codeOf('electron/main/requests.ts').match(/dontAddToRecent/g)).toHaveLength(2);
  });
  it('hears the page in one place, which checks who speaks each time', () => {
    expect(filesWith(/ipcMain/)).toEqual(['electron/main/page-messages.ts']);
    const door = codeOf('electron/main/page-messages.ts');
    expect(door.match(/ipcMain\.(on|once|handle)\(/g)).toEqual(['ipcMain.on(']);
    expect(door).toContain('isOwnFrame(senderFrame)');
  });
  it('gives the page one frozen object that holds nothing of Electron', () => {
    const preload = codeOf('electron/preload/index.ts');
    expect(preload.match(/exposeInMainWorld\(/g)).toHaveLength(1);
    expect(preload).toContain("exposeInMainWorld('plexus', { ...openBridge(port), lock })");
    expect(filesWith(/ipcRenderer|contextBridge/)).toEqual(['electron/preload/index.ts']);
  });
  it('is hardened before it is ready, and runs once', () => {
    const main = codeOf('electron/main/index.ts');
    const order = ['refusedSwitch(', 'requestSingleInstanceLock()', 'hardenApp(', 'void run()'];
    const places = order.map((each) => main.lastIndexOf(each));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('the page', () => {
  it('has no script, style or handler in its markup', () => {
    expect(filesWith(/<script(?! type="module" src="\.\/)|<style|\son\w+="/)).toEqual(
      // The report is written for paper: its style element is its own, and its page runs nothing.
      filesWith(/<style/).filter((file) => file.startsWith('shared/report/')),
    );
  });
});

describe('the packaged binary', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plexus-fuses-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has every fuse judged, and burnt into it', async () => {
    const binary = join(folder, 'plexus');
    // What @electron/fuses looks for: the sentinel, the version of the wire, its length, the wire.
    const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
    const wire = Buffer.concat([
      Buffer.from(sentinel),
      Buffer.from([1, 9]),
      Buffer.from('101101011'),
    ]);
    writeFileSync(binary, Buffer.concat([Buffer.alloc(1024), wire, Buffer.alloc(1024)]));
    // A script of the packager's, without types of its own.
    const script = (await import(pathToFileURL(join(root, 'scripts/set-fuses.mjs')).href)) as {
      readonly default: (context: object) => Promise<void>;
    };
    await script.default({
      appOutDir: folder,
      electronPlatformName: 'linux',
      packager: { appInfo: { productFilename: 'Plexus' } },
    });
    const burnt = await getCurrentFuseWire(binary);
    const isOn = (fuse: FuseV1Options): boolean => String.fromCharCode(burnt[fuse] ?? 0) === '1';
    expect(isOn(FuseV1Options.RunAsNode)).toBe(false);
    expect(isOn(FuseV1Options.EnableCookieEncryption)).toBe(true);
    expect(isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
    expect(isOn(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
    expect(isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
    expect(isOn(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
    expect(isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toBe(false);
    expect(isOn(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
    expect(isOn(FuseV1Options.WasmTrapHandlers)).toBe(true);
  });
  it('is packed into one archive, and fused after packing', () => {
    const builder = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    expect(builder).toMatch(/^asar: true$/m);
    expect(builder).toMatch(/^afterPack: scripts\/set-fuses\.mjs$/m);
  });
});
