/**
 * A stand-in for the `electron` module, for development and tests on machines where Electron's
 * binary cannot be had: the built main and preload run on it unmodified, with Chromium as the
 * window. It opens no port (Chromium is driven over a pipe) and lets no request leave. It is not the
 * product: no tray, no native dialogs, and no keychain but one a test brings.
 */
import { state } from './state.ts';

export { app } from './app.ts';
export { clipboard } from './clipboard.ts';
export { Menu } from './menu.ts';
export { MessageChannelMain } from './ports.ts';
export { powerMonitor } from './power-monitor.ts';
export { safeStorage } from './safe-storage.ts';
export { session } from './session.ts';
export { utilityProcess } from './utility-process.ts';
export { ipcMain } from './web-contents.ts';
export { BaseWindow, BrowserWindow, WebContentsView } from './windows.ts';

export const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false };

export const protocol = { registerSchemesAsPrivileged: (): void => undefined };

/** One screen, as large as the first window: the page's true size is Chromium's own affair. */
const display = { id: 1, workArea: { x: 0, y: 0, width: 1280, height: 860 } };

export const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
};

export const dialog = {
  showErrorBox: (title: string, content: string): void => {
    process.stderr.write(`${title}: ${content}\n`);
  },
  showOpenDialog: async (_window: unknown, options: { title: string }) => {
    const path = await state().answerDialog({ kind: 'open', title: options.title });
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  showSaveDialog: async (_window: unknown, options: { title: string; defaultPath: string }) => {
    const path = await state().answerDialog({ kind: 'save', ...options });
    return { canceled: path === null, filePath: path ?? '' };
  },
};
