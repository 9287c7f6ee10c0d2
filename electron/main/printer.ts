/**
 * Paper. A document is shown to a hidden, scriptless window and printed from there, to the file the
 * person chose or to the system's printer; no preview, no temporary file outside the target folder.
 */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
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

/** Writes beside the target, makes it durable, then renames: whole or not at all; owner only. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
}

const isReadOnly = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  'code' in thrown &&
  ['EACCES', 'EPERM', 'EROFS'].includes(String(thrown.code));

export async function printToPdf(
  files: AppFiles,
  request: { readonly html: string; readonly paper: Paper; readonly path: string },
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
    await writeWhole(request.path, bytes);
    return { answer: 'done' };
  } catch (thrown) {
    return { answer: isReadOnly(thrown) ? 'read-only' : 'failed' };
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
