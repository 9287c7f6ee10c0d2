/** Answers what the vault process asks of main: dialogs, paper, the keychain, a count, a fresh start. */
import { basename } from 'node:path';
import { dialog, safeStorage, type BaseWindow } from 'electron';
import type { HostAnswer, HostRequest } from '../core/host.ts';
import { unreachable } from '../../shared/assert.ts';
import type { AppFiles } from './files.ts';
import { createKeychain } from './keychain.ts';
import { printOnPaper, printToPdf } from './printer.ts';

export function createRequestHandler(options: {
  readonly files: AppFiles;
  readonly frame: BaseWindow;
  /** How many requests of pages were refused. */
  readonly refused: () => number;
  readonly lock: () => void;
}): (request: HostRequest, signal: AbortSignal) => Promise<HostAnswer> {
  const keychain = createKeychain(safeStorage, process.platform);
  const choose = async (
    show: (window: BaseWindow) => Promise<string | undefined>,
  ): Promise<HostAnswer> => {
    const path = options.frame.isDestroyed() ? undefined : await show(options.frame);
    return path === undefined ? { answer: 'cancelled' } : { answer: 'path', path };
  };
  return async (request, signal) => {
    switch (request.ask) {
      case 'choose-open':
        return choose(async (window) => {
          const chosen = await dialog.showOpenDialog(window, {
            title: request.title,
            properties: ['openFile', 'dontAddToRecent'],
          });
          return chosen.filePaths[0];
        });
      case 'choose-save':
        return choose(async (window) => {
          const chosen = await dialog.showSaveDialog(window, {
            title: request.title,
            defaultPath: basename(request.suggestedName),
            filters: [{ name: request.extension, extensions: [request.extension] }],
            properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
          });
          return chosen.filePath === '' ? undefined : chosen.filePath;
        });
      case 'print-to-pdf':
        return printToPdf(options.files, request, signal);
      case 'print':
        return printOnPaper(options.files, request, signal);
      case 'keychain-available':
        return { answer: keychain.isAvailable() ? 'done' : 'not-possible' };
      case 'keychain-seal':
        return keychain.seal(request.bytes);
      case 'keychain-unseal':
        return keychain.unseal(request.bytes);
      case 'refused-requests':
        return { answer: 'count', count: options.refused() };
      case 'restart':
        options.lock();
        return { answer: 'done' };
      default:
        return unreachable(request);
    }
  };
}
