/**
 * The one window: neutral title, its own session in memory, and a page that can be taken out of it.
 * The frame stays where it is while the page, and the process that held its text, is ended and made
 * anew; ended, not crashed, so that no system keeps a picture of its memory.
 */
import { app, BaseWindow, nativeTheme, WebContentsView } from 'electron';
import { START_URL } from './addresses.ts';
import type { Lockable } from './locking.ts';
import { windowPreferences } from './security.ts';
import { PARTITION } from './session.ts';

/** The paper of the theme in force: what a window without a page shows. */
const blankColour = (): string => (nativeTheme.shouldUseDarkColors ? '#10151f' : '#f7f4ee');

export type AppWindow = {
  readonly frame: BaseWindow;
  readonly page: Lockable['page'];
};

/** Opens the frame without a page. `onPageGone` is called when the page's process dies by itself. */
export function openWindow(preload: string, onPageGone: () => void): AppWindow {
  // Its title never follows the page's, which might say whom one is looking at.
  const frame = new BaseWindow({
    title: 'Plexus',
    width: 1280,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: blankColour(),
  });
  frame.setContentProtection(true);
  let view: WebContentsView | null = null;

  const fit = (): void => {
    const { width, height } = frame.getContentBounds();
    view?.setBounds({ x: 0, y: 0, width, height });
  };
  const blank = (): void => {
    const ended = view;
    view = null;
    if (ended === null) return;
    if (!frame.isDestroyed()) frame.contentView.removeChildView(ended);
    ended.webContents.close();
  };
  const show = (): void => {
    if (view !== null || frame.isDestroyed()) return;
    const fresh = new WebContentsView({
      webPreferences: { ...windowPreferences(preload), partition: PARTITION },
    });
    view = fresh;
    fresh.setBackgroundColor(blankColour());
    frame.contentView.addChildView(fresh);
    fit();
    const { webContents } = fresh;
    webContents.on('render-process-gone', () => {
      if (view === fresh) onPageGone();
    });
    webContents.once('did-finish-load', () => {
      if (!frame.isVisible() && !frame.isMinimized()) frame.show();
      if (frame.isFocused()) webContents.focus();
    });
    // A page that ends while it loads was ended by us, or its end is told above.
    webContents.loadURL(START_URL).catch(() => undefined);
  };
  frame.on('resize', fit);
  frame.on('focus', () => view?.webContents.focus());
  frame.on('closed', blank);
  app.on('second-instance', () => bringBack(frame));
  return {
    frame,
    page: { isThere: () => view !== null && !view.webContents.isDestroyed(), blank, show },
  };
}

/** Somebody started Plexus again: the window that is there comes forward. */
function bringBack(frame: BaseWindow): void {
  if (frame.isDestroyed()) return;
  if (frame.isMinimized()) frame.restore();
  frame.show();
  frame.focus();
}
