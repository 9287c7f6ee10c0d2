/**
 * The composition root of the desktop app: the window and the vault process, which talk to each
 * other over a port of their own. None of the user's text is ever here.
 */
import { join } from 'node:path';
import { app, clipboard, nativeTheme, powerMonitor, protocol } from 'electron';
import type { HostNotice } from '../core/host.ts';
import type { Locale, Preferences } from '../../shared/model/preferences.ts';
import { watchForAbsence } from './absence.ts';
import { watchCopied } from './copied.ts';
import { createCrashLimit } from './crash-limit.ts';
import { createAppFiles } from './files.ts';
import { openLook } from './first-look.ts';
import { createLocking } from './locking.ts';
import { openMenu } from './menu.ts';
import { listenToPage } from './page-messages.ts';
import { pathsOf } from './paths.ts';
import { lockBeforeQuit } from './quitting.ts';
import { createRequestHandler } from './requests.ts';
import { hardenApp, refusedSwitch, removeCrashDumps } from './security.ts';
import { openSession } from './session.ts';
import { createVaultProcess } from './vault-process.ts';
import { openWindow } from './window.ts';

const here = import.meta.dirname;
let refused = 0;
const countRefused = (): void => void (refused += 1);

async function run(): Promise<void> {
  await app.whenReady();
  removeCrashDumps(app);
  const files = createAppFiles(join(here, '../renderer'));
  const session = openSession(files, countRefused);
  const systemLocale: Locale = app.getLocale().startsWith('fr') ? 'fr' : 'en';
  const crashes = createCrashLimit(systemLocale);
  const paths = pathsOf(app, here);
  const { locale, address } = openLook(paths.preferences, systemLocale, nativeTheme);
  const lock = (): void => locking.now();
  const { frame, page } = openWindow(join(here, '../preload/index.cjs'), address, lock);
  let preferences: Preferences | null = null;
  const onNotice = (notice: HostNotice): void => {
    menu.hear(notice);
    if (notice.tell === 'open') return locking.setOpen(notice.isOpen);
    ({ preferences } = notice);
    nativeTheme.themeSource = preferences.theme;
    frame.setContentProtection(preferences.contentProtection);
  };
  const vault = createVaultProcess({
    entry: join(here, 'vault.js'),
    paths,
    systemLocale,
    onRequest: createRequestHandler({ files, frame, lock, refused: () => refused }),
    onNotice,
    onCrash: () => (crashes.isTooMany() ? app.exit(1) : lock()),
  });
  const menu = openMenu(locale, { lock: () => locking.want(), want: vault.wantDeed });
  const copied = watchCopied(clipboard);
  const forget = () => Promise.all([copied.takeBack(), session.clearStorageData()]);
  const locking = createLocking({ vault, page, forget });
  listenToPage({ onConnect: vault.connect, onLock: locking.now, onCopied: copied.note });
  watchForAbsence({ power: powerMonitor, frame, preferences: () => preferences, ...locking });
  lockBeforeQuit({ app, frame, power: powerMonitor, ...locking, ...vault });
  page.show();
  vault.start();
}

// From source one may debug; installed, nobody may watch.
const weakening = app.isPackaged ? refusedSwitch(process.argv, app.commandLine) : null;
if (weakening !== null) {
  process.stderr.write(`Plexus does not start with --${weakening}: it would be less protected.\n`);
  app.exit(1);
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  hardenApp(app, countRefused);
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
  void run();
}
