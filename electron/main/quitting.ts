/** Quitting, by whichever way: the vault is closed properly first, then the app ends. */
import type { App } from 'electron';
import type { VaultProcess } from './vault-process.ts';

export function closeBeforeQuit(app: App, vault: Pick<VaultProcess, 'close' | 'stop'>): void {
  let isClosed = false;
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void vault.close().then(() => {
      isClosed = true;
      app.quit();
    });
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => vault.stop());
}
