/** Answers what the vault process asks of main: dialogs, paper, the menu's language, a restart. */
import { basename } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { HostAnswer, HostRequest } from '../core/host.ts';
import { unreachable } from '../../shared/assert.ts';
import type { Locale } from '../../shared/model/preferences.ts';
import type { AppFiles } from './files.ts';
import { printOnPaper, printToPdf } from './printer.ts';

export function createRequestHandler(options: {
  readonly files: AppFiles;
  readonly window: () => BrowserWindow | null;
  readonly speak: (locale: Locale) => void;
  readonly restart: () => void;
}): (request: HostRequest) => Promise<HostAnswer> {
  const choose = async (
    show: (window: BrowserWindow) => Promise<string | undefined>,
  ): Promise<HostAnswer> => {
    const window = options.window();
    const path = window ? await show(window) : undefined;
    return path === undefined ? { answer: 'cancelled' } : { answer: 'path', path };
  };
  return async (request) => {
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
        return printToPdf(options.files, request);
      case 'print':
        return printOnPaper(options.files, request);
      case 'speak':
        options.speak(request.locale);
        return { answer: 'done' };
      case 'restart':
        options.restart();
        return { answer: 'done' };
      default:
        return unreachable(request);
    }
  };
}
