/** The one window: neutral title, its own session in memory, a page that can be thrown away. */
import { BrowserWindow } from 'electron';
import { START_URL } from './addresses.ts';
import { windowPreferences } from './security.ts';

/** Session kept in memory only (no `persist:`), without an HTTP cache. */
export const PARTITION = 'vault';

/**
 * Opens the window. Whenever its page's process has ended, asked for or not, `onPageGone` is called
 * and the page starts anew.
 */
export function openWindow(preload: string, onPageGone: () => void): BrowserWindow {
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
  window.webContents.on('render-process-gone', () => {
    onPageGone();
    void window.loadURL(START_URL);
  });
  void window.loadURL(START_URL);
  return window;
}

/** Ends the page's process, and with it all it held; `openWindow` has said what happens then. */
export const endPage = (window: BrowserWindow): void =>
  window.webContents.forcefullyCrashRenderer();
