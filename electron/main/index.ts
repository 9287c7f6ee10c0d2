/**
 * The composition root of the desktop app. It owns the window and the vault process, and keeps none
 * of the user's text: the window talks to the vault process over a port of its own.
 */
import { join } from 'node:path';
import { app, ipcMain, protocol, session, type BrowserWindow } from 'electron';
import type { Locale } from '../../shared/model/preferences.ts';
import { CONNECT, ORIGIN } from './addresses.ts';
import { createCrashLimit } from './crash-limit.ts';
import { createAppFiles } from './files.ts';
import { setMenu } from './menu.ts';
import { pathsOf } from './paths.ts';
import { closeBeforeQuit } from './quitting.ts';
import { createRequestHandler } from './requests.ts';
import { hardenApp, hardenSession, refusedSwitch } from './security.ts';
import { startVaultProcess } from './vault-process.ts';
import { endPage, openWindow, PARTITION } from './window.ts';

const here = import.meta.dirname;

async function run(): Promise<void> {
  await app.whenReady();
  const files = createAppFiles(join(here, '../renderer'));
  const memory = session.fromPartition(PARTITION, { cache: false });
  hardenSession(memory);
  memory.protocol.handle('app', (request) => files.respond(request.url));

  let window: BrowserWindow | null = null;
  /** Key and text leave memory: both processes that held them end, and fresh ones start. */
  const startAfresh = (): void => {
    vault.stop();
    if (window) endPage(window);
    else vault.restart();
  };
  const systemLocale: Locale = app.getLocale().startsWith('fr') ? 'fr' : 'en';
  const crashes = createCrashLimit(systemLocale);
  const vault = startVaultProcess({
    entry: join(here, 'vault.js'),
    paths: pathsOf(app, here),
    systemLocale,
    onRequest: createRequestHandler({
      files,
      window: () => window,
      speak: (locale) => setMenu(locale, () => vault.wantLock()),
      restart: startAfresh,
    }),
    onCrash: () => {
      if (crashes.isTooMany()) app.exit(1);
      else startAfresh();
    },
  });
  ipcMain.on(CONNECT, ({ senderFrame }) => {
    const isOurs = senderFrame?.parent === null && senderFrame.url.startsWith(`${ORIGIN}/`);
    if (senderFrame && isOurs) vault.connect(senderFrame);
  });
  setMenu(systemLocale, () => vault.wantLock());
  // A page that is gone may have been in the middle of something: the vault locks with it.
  window = openWindow(join(here, '../preload/index.cjs'), () => vault.restart());
  window.on('closed', () => (window = null));
  app.on('second-instance', () => window?.focus());
  closeBeforeQuit(app, vault);
}

// From source one may debug; an installed Plexus may not be watched.
const refused = app.isPackaged ? refusedSwitch(process.argv) : null;
if (refused !== null) {
  process.stderr.write(
    `Plexus does not start with --${refused}: it would weaken its protection.\n`,
  );
  app.exit(1);
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  hardenApp(app);
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
  void run();
}
