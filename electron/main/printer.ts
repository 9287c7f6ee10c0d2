/**
 * Paper. A document is shown to a hidden, scriptless window and printed from there, as bytes for the
 * vault process to write or to the system's printer; no preview, and nothing is written here. Taken
 * back, the window goes at once, whatever it was doing.
 */
import { BrowserWindow } from 'electron';
import type { HostAnswer, Paper } from '../core/host.ts';
import type { AppFiles } from './files.ts';
import { windowPreferences } from './security.ts';
import { PARTITION } from './session.ts';

const PAGE_SIZES = { a4: 'A4', letter: 'Letter' } as const;

/** Rejects when the signal fires; a window that is gone may never say so itself. */
const untilTakenBack = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

async function withDocument<T>(
  files: AppFiles,
  { html, signal }: { readonly html: string; readonly signal: AbortSignal },
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const held = files.hold(html);
  const window = new BrowserWindow({
    show: false,
    title: 'Plexus',
    webPreferences: { ...windowPreferences(), javascript: false, partition: PARTITION },
  });
  const made = async (): Promise<T> => {
    await window.loadURL(held.url);
    return use(window);
  };
  try {
    return await Promise.race([made(), untilTakenBack(signal)]);
  } finally {
    held.release();
    window.destroy();
  }
}

export async function printToPdf(
  files: AppFiles,
  request: { readonly html: string; readonly paper: Paper },
  signal: AbortSignal,
): Promise<HostAnswer> {
  try {
    const bytes = await withDocument(files, { html: request.html, signal }, (window) =>
      window.webContents.printToPDF({
        pageSize: PAGE_SIZES[request.paper],
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    );
    return { answer: 'pdf', bytes };
  } catch {
    return { answer: 'failed' }; // Whatever Chromium says of it may hold what was to be printed.
  }
}

export async function printOnPaper(
  files: AppFiles,
  request: { readonly html: string; readonly paper: Paper },
  signal: AbortSignal,
): Promise<HostAnswer> {
  return withDocument(
    files,
    { html: request.html, signal },
    (window) =>
      new Promise<HostAnswer>((resolve) => {
        window.webContents.print(
          { printBackground: true, pageSize: PAGE_SIZES[request.paper] },
          (printed, reason) => {
            if (printed) resolve({ answer: 'done' });
            else resolve({ answer: /cancel/i.test(reason) ? 'cancelled' : 'failed' });
          },
        );
      }),
  ).catch((): HostAnswer => ({ answer: 'failed' }));
}
