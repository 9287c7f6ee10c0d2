/**
 * Everything Chromium could do that Plexus does not want: refused here, all of it, by default. The
 * invariant: no request leaves the machine, no page but our own is shown, no permission is given.
 */
import { rmSync } from 'node:fs';
import type {
  App,
  CommandLine,
  Session,
  WebContents,
  WebFrameMain,
  WebPreferences,
} from 'electron';
import { ORIGIN } from './addresses.ts';

/** The one set of preferences for every window. */
export const windowPreferences = (preload?: string): WebPreferences => ({
  ...(preload === undefined ? {} : { preload }),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  plugins: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  safeDialogs: true,
  devTools: false,
});

/** Switches with which somebody could watch or weaken a running Plexus; a `-` ends a whole family. */
const REFUSED_SWITCHES = [
  'remote-debugging-',
  'remote-allow-origins',
  'inspect',
  'inspect-',
  'user-data-dir',
  'proxy-server',
  'host-resolver-rules',
  'js-flags',
  'no-sandbox',
  'disable-web-security',
  'load-extension',
  'log-net-log',
  'enable-logging',
];

/** Those that never come from Electron itself, however they got onto Chromium's command line. */
const WATCHING_SWITCHES = ['remote-debugging-port', 'remote-debugging-pipe', 'inspect'];

/** The first refused switch among the arguments or on Chromium's command line, or null. */
export const refusedSwitch = (
  argv: readonly string[],
  commandLine: Pick<CommandLine, 'hasSwitch'>,
): string | null =>
  REFUSED_SWITCHES.find((name) =>
    // Chromium takes one dash or two, and a slash on Windows.
    argv.some((argument) =>
      new RegExp(`^(?:--?|/)${name}${name.endsWith('-') ? '' : '(?:=|$)'}`, 'i').test(argument),
    ),
  ) ??
  WATCHING_SWITCHES.find((name) => commandLine.hasSwitch(name)) ??
  null;

/** No crash is ever reported; what an earlier run of Chromium may have kept of one is removed. */
export const removeCrashDumps = (app: Pick<App, 'getPath'>): void =>
  rmSync(app.getPath('crashDumps'), { recursive: true, force: true });

/** `onRefused` is called for every request that is not for one of the app's own files. */
export function hardenApp(app: App, onRefused: () => void): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.on('session-created', (session) => hardenSession(session, onRefused));
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}

const isOwn = (url: string): boolean => url.startsWith(`${ORIGIN}/`);

/** Whether this is the top frame of a page of ours; a frame that is gone is nobody's. */
export const isOwnFrame = (frame: Pick<WebFrameMain, 'parent' | 'url'> | null): boolean =>
  frame !== null && frame.parent === null && isOwn(frame.url);

function hardenContents(contents: WebContents): void {
  const refuse = (event: { preventDefault: () => void; url: string }): void => {
    if (!isOwn(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Where a connection would be sent if all else failed: a port of this machine that nobody answers. */
const DEAD_PROXY = 'http://127.0.0.1:9';

/** Hardens a session; in use is only the one in memory that all windows share. */
export function hardenSession(session: Session, onRefused: () => void): void {
  // Without a dead address Electron fetches dictionaries even where spell-checking is off.
  session.setSpellCheckerDictionaryDownloadURL(`${ORIGIN}/no-dictionaries/`);
  session.setSpellCheckerEnabled(false);
  session.setPermissionRequestHandler((_contents, _permission, allow) => allow(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => [...protectedClasses]);
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isOwn(details.url) && !/^(blob|data):/.test(details.url);
    if (cancel) onRefused();
    answer({ cancel });
  });
  void session.setProxy({ mode: 'fixed_servers', proxyRules: DEAD_PROXY });
  session.on('will-download', (event) => event.preventDefault());
}
