/** The one window: neutral title, its own session in memory, back where it was when it is remade. */
import { BrowserWindow } from 'electron';
import { START_URL } from './addresses.ts';
import { windowPreferences } from './security.ts';

/** Session kept in memory only (no `persist:`), without an HTTP cache. */
export const PARTITION = 'vault';

export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Plexus',
    width: 1280,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: '#f7f4ee',
    webPreferences: { ...windowPreferences(preload), partition: PARTITION },
  });
  window.setContentProtection(true);
  window.once('ready-to-show', () => window.show());
  // The page's title never reaches the task bar: it might say whom one is looking at.
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(START_URL);
  return window;
}

/** Ends the page's process, and with it all it held, and starts the page anew. */
export function resetWindow(window: BrowserWindow): void {
  window.webContents.forcefullyCrashRenderer();
  void window.loadURL(START_URL);
}
