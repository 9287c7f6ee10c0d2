/** Quitting, by whichever way: the vault is locked properly first, then the app ends. */
import type { App, BaseWindow, PowerMonitor } from 'electron';

export function lockBeforeQuit(options: {
  readonly app: App;
  readonly frame: BaseWindow;
  readonly power: PowerMonitor;
  readonly leave: () => Promise<void>;
  /** Ends at once whatever is left when the app goes. */
  readonly stop: () => void;
}): void {
  const { app, frame, power, leave, stop } = options;
  let hasLeft = false;
  app.on('before-quit', (event) => {
    if (hasLeft) return;
    event.preventDefault();
    void leave().then(() => {
      hasLeft = true;
      app.quit();
    });
  });
  // The page must still be there to keep what is being written.
  frame.on('close', (event) => {
    if (hasLeft) return;
    event.preventDefault();
    app.quit();
  });
  power.on('shutdown', () => app.quit());
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', stop);
}
