/**
 * The one window: neutral title, its own session in memory, and a page that can be taken out of it.
 * The frame stays where it is while the page, and the process that held its text, is ended and made
 * anew; ended, not crashed, so that no system keeps a picture of its memory.
 */
import { join } from 'node:path';
import { app, BaseWindow, nativeTheme, screen, WebContentsView, type Rectangle } from 'electron';
import type { Lockable } from './locking.ts';
import { windowPreferences } from './security.ts';
import { PARTITION } from './session.ts';
import { keepWindowState, openingOf, readWindowState, SMALLEST } from './window-state.ts';

/** The paper of the theme in force: what a window without a page shows. */
const blankColour = (): string => (nativeTheme.shouldUseDarkColors ? '#10151f' : '#f7f4ee');

export type AppWindow = {
  readonly frame: BaseWindow;
  readonly page: Lockable['page'];
};

/** What the screens leave free, the first screen's first. */
function freeAreas(): readonly Rectangle[] {
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== first.id);
  return [first, ...others].map(({ workArea }) => workArea);
}

/** The frame where it was left, not yet shown, and how it shows itself for the first time. */
function createFrame(): { readonly frame: BaseWindow; readonly reveal: () => void } {
  const path = join(app.getPath('userData'), 'window.json');
  const left = readWindowState(path);
  // Its title never follows the page's, which might say whom one is looking at.
  const frame = new BaseWindow({
    title: 'Plexus',
    ...openingOf(left, freeAreas()),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: blankColour(),
  });
  frame.setContentProtection(true);
  keepWindowState(frame, path);
  let isMaximisedNext = left?.isMaximised === true;
  const reveal = (): void => {
    // To fill the screen is to be shown: done earlier, an empty frame would be seen.
    if (isMaximisedNext) frame.maximize();
    isMaximisedNext = false;
    frame.show();
  };
  return { frame, reveal };
}

/**
 * Opens the frame without a page. `address` says where the next page begins; `onPageGone` is called
 * when the page's process dies by itself.
 */
export function openWindow(
  preload: string,
  address: () => string,
  onPageGone: () => void,
): AppWindow {
  const { frame, reveal } = createFrame();
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
      if (!frame.isVisible() && !frame.isMinimized()) reveal();
      if (frame.isFocused()) webContents.focus();
    });
    // A page that ends while it loads was ended by us, or its end is told above.
    webContents.loadURL(address()).catch(() => undefined);
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
