/**
 * Electron's windows and views. A frame is nothing of its own here: it is where its page is. When
 * somebody closes the page by hand, the frame is closed with it.
 */
import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { StandInWebContents, type WebPreferences } from './web-contents.ts';

type ViewOptions = { readonly webPreferences: WebPreferences };

const ignore = (): void => undefined;

export class WebContentsView {
  readonly webContents: StandInWebContents;
  readonly setBounds = ignore;
  readonly setBackgroundColor = ignore;

  constructor({ webPreferences }: ViewOptions) {
    this.webContents = new StandInWebContents(webPreferences, false);
  }
}

export class BaseWindow extends EventEmitter {
  readonly setContentProtection = ignore;
  readonly show = ignore;
  readonly focus = ignore;
  readonly restore = ignore;
  readonly maximize = ignore;
  readonly isVisible = (): boolean => true;
  readonly isMinimized = (): boolean => false;
  readonly isFocused = (): boolean => true;
  readonly getContentBounds = () => ({ x: 0, y: 0, width: 0, height: 0 });
  #isDestroyed = false;
  readonly contentView = {
    addChildView: ({ webContents }: WebContentsView): void => {
      webContents.once('closed-by-hand', () => {
        this.#isDestroyed = true;
        this.emit('closed');
        app.emit('window-all-closed');
      });
    },
    removeChildView: ignore,
  };

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
}

/** A window that is its page: only paper is printed from one. */
export class BrowserWindow {
  readonly webContents: StandInWebContents;

  constructor({ webPreferences }: ViewOptions) {
    this.webContents = new StandInWebContents(webPreferences, true);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  destroy(): void {
    this.webContents.close();
  }
}
