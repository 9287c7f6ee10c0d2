/**
 * Everything Chromium could do that Plexus does not want: refused here, all of it, by default. The
 * invariant: no request leaves the machine, no page but our own is shown, no permission is given.
 */
import type { App, Session, WebContents, WebPreferences } from 'electron';
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

/** Switches with which somebody could watch or weaken a running Plexus. */
const REFUSED_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect-port',
  'user-data-dir',
  'proxy-server',
  'host-resolver-rules',
  'inspect',
  'inspect-brk',
  'js-flags',
  'no-sandbox',
  'disable-web-security',
  'load-extension',
  'log-net-log',
  'enable-logging',
];

/** The first refused switch among the arguments, or null. */
export const refusedSwitch = (argv: readonly string[]): string | null =>
  REFUSED_SWITCHES.find((name) =>
    // Chromium takes one dash or two, and a slash on Windows.
    argv.some((argument) => new RegExp(`^(?:--?|/)${name}(?:=|$)`, 'i').test(argument)),
  ) ?? null;

export function hardenApp(app: App): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.on('session-created', (session) => hardenSession(session));
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}

const isOwn = (url: string): boolean => url.startsWith(`${ORIGIN}/`);

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

/** Hardens the in-memory session that all windows share. */
export function hardenSession(session: Session): void {
  // Without a dead address Electron fetches dictionaries even where spell-checking is off.
  session.setSpellCheckerDictionaryDownloadURL(`${ORIGIN}/no-dictionaries/`);
  session.setSpellCheckerEnabled(false);
  session.setPermissionRequestHandler((_contents, _permission, allow) => allow(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => [...protectedClasses]);
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isOwn(details.url) && !/^(blob|data):/.test(details.url) }),
  );
  session.on('will-download', (event) => event.preventDefault());
}
