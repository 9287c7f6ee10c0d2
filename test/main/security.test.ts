/** What the main process refuses, seen from outside: no permission, no request, no other page. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Session, WebFrameMain } from 'electron';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hardenApp,
  hardenSession,
  isOwnFrame,
  refusedSwitch,
  windowPreferences,
} from '../../electron/main/security.ts';
import { hold } from '../support/laws.ts';

const DECLARATIONS = readFileSync(
  join(import.meta.dirname, '../../node_modules/electron/electron.d.ts'),
  'utf8',
);

type Answer = { cancel?: boolean };

function hardenedSession() {
  const handlers = new Map<string, (...values: never[]) => unknown>();
  let beforeRequest = (_details: { url: string }, _answer: (answer: Answer) => void): void => {};
  const record =
    (name: string) =>
    (handler: (...values: never[]) => unknown): void =>
      void handlers.set(name, handler);
  const names = [
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'setDisplayMediaRequestHandler',
    'setUSBProtectedClassesHandler',
    'setSpellCheckerEnabled',
    'setSpellCheckerDictionaryDownloadURL',
    'setProxy',
  ];
  const session = {
    ...Object.fromEntries(names.map((name) => [name, record(name)])),
    on: () => undefined,
    webRequest: { onBeforeRequest: (listener: typeof beforeRequest) => (beforeRequest = listener) },
  };
  // Only what `hardenSession` uses: it is Electron's own object in the app.
  let refused = 0;
  hardenSession(session as unknown as Session, () => (refused += 1));
  return {
    handlers,
    refused: () => refused,
    isLetThrough: (url: string): boolean => {
      let verdict: Answer = {};
      beforeRequest({ url }, (answer) => (verdict = answer));
      return verdict.cancel !== true;
    },
  };
}

describe('the session', () => {
  const { handlers, isLetThrough, refused } = hardenedSession();
  /** Every permission this version of Electron knows, read off its own declarations. */
  const permissions = new Set(
    [
      ...DECLARATIONS.matchAll(/setPermission(?:Request|Check)Handler\(.*?permission: ([^,]+),/gu),
    ].flatMap(([, union = '']) => union.replaceAll(/[()'\s]/gu, '').split('|')),
  );

  it('grants no permission that is asked for', () => {
    expect([...permissions]).toEqual(
      expect.arrayContaining(['media', 'geolocation', 'usb', 'unknown']),
    );
    for (const permission of permissions) {
      let granted: boolean | null = null;
      const handler = handlers.get('setPermissionRequestHandler') as unknown as (
        contents: null,
        permission: string,
        answer: (granted: boolean) => void,
      ) => void;
      handler(null, permission, (answer) => (granted = answer));
      expect(granted).toBe(false);
    }
  });
  it('has no permission, device or screen to check for', () => {
    const call = (name: string) => (handlers.get(name) as unknown as () => unknown)();
    expect(call('setPermissionCheckHandler')).toBe(false);
    expect(call('setDevicePermissionHandler')).toBe(false);
  });
  it('lets its own addresses through and cancels every other request', () => {
    expect(isLetThrough('app://vault/index.html')).toBe(true);
    expect(isLetThrough('data:image/png;base64,AA')).toBe(true);
    hold(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(isLetThrough(url)).toBe(false);
      }),
      { numRuns: 1000 },
    );
    for (const url of ['file:///etc/passwd', 'app://vault.evil/x', 'ws://a/', 'chrome://gpu'])
      expect(isLetThrough(url)).toBe(false);
  });
  it('counts what it refuses, and nothing else', () => {
    const before = refused();
    isLetThrough('app://vault/index.html');
    expect(refused()).toBe(before);
    isLetThrough('https://example.org/');
    expect(refused()).toBe(before + 1);
  });
});

describe('every page', () => {
  it('may neither navigate away, open a window, nor hold a webview', () => {
    const app = Object.assign(new EventEmitter(), {
      enableSandbox: () => undefined,
      commandLine: { appendSwitch: () => undefined },
    });
    hardenApp(app as unknown as App, () => undefined);
    let openWindow: ((details: { url: string }) => { action: string }) | null = null;
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: typeof openWindow) => (openWindow = handler),
      setWebRTCIPHandlingPolicy: () => undefined,
    });
    app.emit('web-contents-created', {}, contents);
    const isPrevented = (event: string, url: string): boolean => {
      let prevented = false;
      contents.emit(event, { url, preventDefault: () => (prevented = true) });
      return prevented;
    };
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(isPrevented(event, 'https://example.org/')).toBe(true);
      expect(isPrevented(event, 'file:///etc/passwd')).toBe(true);
      expect(isPrevented(event, 'app://vault/index.html')).toBe(false);
    }
    expect(isPrevented('will-attach-webview', 'app://vault/')).toBe(true);
    expect(openWindow).not.toBeNull();
    expect((openWindow as unknown as (d: object) => object)({})).toEqual({ action: 'deny' });
  });
  it('is sandboxed, isolated and without Node', () => {
    expect(windowPreferences('/p')).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
  });
});

describe('what a page says to main', () => {
  it('counts only from the top frame of our own page', () => {
    const url = 'app://vault/index.html';
    expect(isOwnFrame({ parent: null, url })).toBe(true);
    expect(isOwnFrame(null)).toBe(false);
    expect(isOwnFrame({ parent: {} as WebFrameMain, url })).toBe(false);
    hold(
      fc.property(fc.webUrl(), (other) => {
        expect(isOwnFrame({ parent: null, url: other })).toBe(false);
      }),
    );
    expect(isOwnFrame({ parent: null, url: 'app://vault.evil/index.html' })).toBe(false);
  });
});

describe('switches', () => {
  const none = { hasSwitch: () => false };
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-targets=x',
    '--inspect',
    '--inspect-wait',
    '--no-sandbox',
    '--js-flags=x',
    '-inspect',
    '/no-sandbox',
  ])('refuses %s', (argument) => expect(refusedSwitch(['plexus', argument], none)).not.toBeNull());
  it('refuses one that reached Chromium in another way', () => {
    const hasSwitch = (name: string): boolean => name === 'remote-debugging-port';
    expect(refusedSwitch(['plexus'], { hasSwitch })).toBe('remote-debugging-port');
  });
  it('refuses no ordinary argument', () => {
    expect(refusedSwitch(['plexus', '--inspector-gadget', '/tmp/no-sandbox'], none)).toBeNull();
  });
});
