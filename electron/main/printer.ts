/**
 * Paper. A document is shown to a hidden, scriptless window and printed from there, as bytes for the
 * vault process to write or to the system's printer; no preview, and nothing is written here.
 */
import { BrowserWindow } from 'electron';
import type { HostAnswer, Paper } from '../core/host.ts';
import type { AppFiles } from './files.ts';
import { windowPreferences } from './security.ts';
import { PARTITION } from './session.ts';

const PAGE_SIZES = { a4: 'A4', letter: 'Letter' } as const;

async function withDocument<T>(
  files: AppFiles,
  html: string,
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const held = files.hold(html);
  const window = new BrowserWindow({
    show: false,
    title: 'Plexus',
    webPreferences: { ...windowPreferences(), javascript: false, partition: PARTITION },
  });
  try {
    await window.loadURL(held.url);
    return await use(window);
  } finally {
    held.release();
    window.destroy();
  }
}

export async function printToPdf(
  files: AppFiles,
  request: { readonly html: string; readonly paper: Paper },
): Promise<HostAnswer> {
  try {
    const bytes = await withDocument(files, request.html, (window) =>
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
): Promise<HostAnswer> {
  return withDocument(
    files,
    request.html,
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
