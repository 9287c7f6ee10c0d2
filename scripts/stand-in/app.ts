/** Electron's `app`, as far as Plexus uses it. */
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { state } from './state.ts';

class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = { appendSwitch: (): void => undefined, hasSwitch: (): boolean => false };
  readonly enableSandbox = (): void => undefined;
  readonly requestSingleInstanceLock = (): boolean => true;
  readonly whenReady = (): Promise<void> => Promise.resolve();
  readonly getPath = (name: string): string =>
    name === 'userData' ? state().userData : join(state().userData, name);
  readonly getLocale = (): string => state().locale;

  quit(): void {
    let isPrevented = false;
    this.emit('before-quit', { preventDefault: () => (isPrevented = true) });
    if (isPrevented) return;
    this.emit('will-quit');
    state().onQuit(0);
  }

  exit(code: number): void {
    state().onQuit(code);
  }
}

export const app = new StandInApp();
