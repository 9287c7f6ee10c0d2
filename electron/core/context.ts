/**
 * What every handler works with: the host's ports, the preferences, and the vault that is open, if
 * one is. The invariant: at most one vault is open, and everything asked of it while none is gets
 * `vault/locked`.
 */
import type { DoorError } from '../../shared/contract/define.ts';
import type { PlexusEvent } from '../../shared/contract/index.ts';
import type { Act } from '../../shared/contract/network.ts';
import type { Catalogue } from '../../shared/text/catalogue.ts';
import { catalogues } from '../../shared/text/catalogue.ts';
import { err, type Result } from '../../shared/result.ts';
import { performAct } from '../store/acts.ts';
import type { Store, WritableDb } from '../store/db.ts';
import type { OpenVault } from '../store/vault.ts';
import type { Host } from './host.ts';
import { openPreferences, type PreferencesFile } from './preferences.ts';

export type Opened = { readonly vault: OpenVault; readonly name: string; readonly demo: boolean };

export type Context = {
  readonly host: Host;
  readonly preferences: PreferencesFile;
  readonly opened: () => Opened | null;
  readonly setOpened: (opened: Opened | null) => void;
  /** Words for dialogs and files, in the user's language. */
  readonly text: () => Catalogue;
  readonly emit: (event: PlexusEvent) => void;
};

export function createContext(host: Host, emit: (event: PlexusEvent) => void): Context {
  const preferences = openPreferences(host);
  let opened: Opened | null = null;
  return {
    host,
    preferences,
    opened: () => opened,
    setOpened: (next) => {
      opened = next;
    },
    text: () => catalogues[preferences.get().locale],
    emit,
  };
}

const locked: Result<never, DoorError> = err({ code: 'vault/locked' });

/** Reads from the open vault, or answers `vault/locked`. */
export function reading<T, E>(
  context: Context,
  read: (store: Store, opened: Opened) => Result<T, E>,
): Result<T, E | DoorError> {
  const opened = context.opened();
  return opened ? read(opened.vault.store, opened) : locked;
}

/** The domains whose answers depend on the network. */
const NETWORK_DOMAINS = ['network', 'diagnosis', 'report', 'journal'];

/**
 * Changes the open vault by one named act, durable before this returns, and tells the window which
 * domains have new answers.
 */
export function acting<T, E>(
  context: Context,
  act: Act,
  change: (db: WritableDb) => Result<T, E>,
): Result<T, E | DoorError> {
  return reading(context, (store) => {
    const result = performAct(store, act, change);
    if (result.ok) announce(context);
    return result;
  });
}

export const announce = (context: Context): void =>
  context.emit({ event: 'changed', domains: [...NETWORK_DOMAINS] });
