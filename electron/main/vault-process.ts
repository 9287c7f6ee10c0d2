/**
 * The process that owns keys, store and engine. Main starts it, gives the window a port to it and
 * answers what it asks for (`HostRequest`); main never sees what passes over that port. Ending the
 * process is what locking means.
 */
import { MessageChannelMain, utilityProcess, type WebFrameMain } from 'electron';
import type { HostAnswer, HostNotice, HostRequest, Paths } from '../core/host.ts';
import type { MenuDeed } from '../../shared/contract/index.ts';
import type { Locale } from '../../shared/model/preferences.ts';
import { PORT } from './addresses.ts';

export type VaultProcess = {
  /** Gives this frame a port of its own to the vault process. */
  readonly connect: (frame: WebFrameMain) => void;
  /** Tells the window that somebody outside it wants the vault locked. */
  readonly wantLock: () => void;
  /** Tells the window what was chosen in the menu. */
  readonly wantDeed: (deed: MenuDeed) => void;
  /** Starts a fresh process, when there is none. */
  readonly start: () => void;
  /** Ends the process at once. */
  readonly stop: () => void;
  /** Lets the process close its vault (backup, anchor) and end by itself, within a time limit. */
  readonly close: () => Promise<void>;
};

/** A due backup of a large vault takes seconds; nobody waits longer than this for a window to close. */
const CLOSING_MS = 10_000;

type FromVault =
  | { readonly id: number; readonly request: HostRequest }
  | { readonly cancel: number }
  | { readonly notice: HostNotice };

export function createVaultProcess(options: {
  readonly entry: string;
  readonly paths: Paths;
  readonly systemLocale: Locale;
  readonly onRequest: (request: HostRequest, signal: AbortSignal) => Promise<HostAnswer>;
  readonly onNotice: (notice: HostNotice) => void;
  /** The process ended without being asked to: the window has lost its other half. */
  readonly onCrash: () => void;
}): VaultProcess {
  const fork = (): Electron.UtilityProcess => {
    const child = utilityProcess.fork(options.entry, [], {
      serviceName: 'Plexus vault',
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...environment },
    });
    child.postMessage({ start: { paths: options.paths, systemLocale: options.systemLocale } });
    const controllersById = new Map<number, AbortController>();
    child.on('message', (message: FromVault) => {
      if ('notice' in message) return child === current && options.onNotice(message.notice);
      if ('cancel' in message) return controllersById.get(message.cancel)?.abort();
      const { id, request } = message;
      const controller = new AbortController();
      controllersById.set(id, controller);
      return void options.onRequest(request, controller.signal).then((answer) => {
        controllersById.delete(id);
        child.postMessage({ id, answer });
      });
    });
    child.on('exit', () => {
      // Nobody is left to hand the paper to.
      for (const controller of controllersById.values()) controller.abort();
      if (child !== current) return;
      current = null;
      options.onCrash();
    });
    return child;
  };
  let current: Electron.UtilityProcess | null = null;
  const close = (): Promise<void> => {
    const child = current;
    current = null;
    if (!child) return Promise.resolve();
    return new Promise((resolve) => {
      const giveUp = setTimeout(() => child.kill(), CLOSING_MS);
      child.once('exit', () => {
        clearTimeout(giveUp);
        resolve();
      });
      child.postMessage({ close: true });
    });
  };
  return {
    connect: (frame) => {
      const { port1, port2 } = new MessageChannelMain();
      current?.postMessage({ connect: true }, [port1]);
      frame.postMessage(PORT, null, [port2]);
    },
    wantLock: () => current?.postMessage({ wantLock: true }),
    wantDeed: (deed) => current?.postMessage({ wantDeed: deed }),
    start: () => {
      current ??= fork();
    },
    stop: () => {
      const child = current;
      current = null;
      child?.kill();
    },
    close,
  };
}

/** Of the environment the vault process gets what a file dialog's paths and the locale need. */
const environment: { readonly [name: string]: string } = Object.fromEntries(
  ['HOME', 'USERPROFILE', 'LANG', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'PLEXUS_KDF_MEGABYTES'].flatMap(
    (name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    },
  ),
);
