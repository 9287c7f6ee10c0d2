/**
 * What every handler works with: the host's ports, the preferences, and the vault that is open, if
 * one is. The invariant: at most one vault is open, and everything asked of it while none is gets
 * `vault/locked`.
 */
import type { DoorError } from '../../shared/contract/define.ts';
import type { PlexusEvent } from '../../shared/contract/index.ts';
import type { Act } from '../../shared/contract/network.ts';
import type { ErrorOf } from '../../shared/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { catalogues, type Catalogue } from '../../shared/text/catalogue.ts';
import { performAct } from '../store/acts.ts';
import type { ReadableDb, Store, WritableDb } from '../store/db.ts';
import type { OpenVault } from '../store/open-vault.ts';
import type { Host } from './host.ts';
import { openPreferences, type PreferencesFile } from './preferences.ts';

export type Opened = {
  readonly vault: OpenVault;
  readonly name: string;
  readonly demo: boolean;
  /** Ends what runs beside the open vault. */
  readonly stop: () => void;
};

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

/** The store of the open vault, or `vault/locked`. */
export function storeOf(context: Context): Result<Store, ErrorOf<'vault/locked'>> {
  const opened = context.opened();
  return opened ? ok(opened.vault.store) : err({ code: 'vault/locked' });
}

/** Reads from the open vault. */
export function reading<T, E = never>(
  context: Context,
  read: (db: ReadableDb) => Result<T, E>,
): Result<T, E | ErrorOf<'vault/locked'>> {
  const store = storeOf(context);
  return store.ok ? read(store.value.db) : store;
}

/** The domains whose answers depend on the network. */
const NETWORK_DOMAINS = [
  'network',
  'diagnosis',
  'treatment',
  'report',
  'journal',
  'snapshots',
  'plan',
  'map',
  'views',
];
/** What undo would do now changes with every act; it is asked for beside the network. */
const ACTS = 'network.acts';
/** Where somebody was put by hand is on the map alone. */
const OF_PINS = ['map', ACTS];
/** No figure reads the plan. */
const OF_PLAN = ['plan', 'report', ACTS];
/** Nothing is made from how one looks. */
const OF_VIEWS = ['views', ACTS];

/** Acts that change less than the network. */
const NARROW: { readonly [C in Act['code']]?: readonly string[] } = {
  'person-moved': OF_PINS,
  'person-let-go': OF_PINS,
  'people-let-go': OF_PINS,
  'plan-items-added': OF_PLAN,
  'plan-items-changed': OF_PLAN,
  'plan-item-removed': OF_PLAN,
  'people-to-prune': OF_PLAN,
  'people-to-invest': OF_PLAN,
  'people-to-maintain': OF_PLAN,
  'goal-added': OF_PLAN,
  'goal-changed': OF_PLAN,
  'goal-removed': OF_PLAN,
  'proposal-declined': OF_PLAN,
  'proposal-reconsidered': OF_PLAN,
  'plan-budget-changed': OF_PLAN,
  'view-kept': OF_VIEWS,
  'view-renamed': OF_VIEWS,
  'view-changed': OF_VIEWS,
  'view-removed': OF_VIEWS,
};

/**
 * Tells the window what may have new answers: all that an act of this kind, done or taken back,
 * changes; the network and all that is made from it where no act is named.
 */
export const announce = (context: Context, code?: Act['code']): void => {
  const domains = (code !== undefined && NARROW[code]) || NETWORK_DOMAINS;
  context.emit({ event: 'changed', domains: [...domains] });
};

/**
 * Changes the open vault by one named act, on the disk before this returns, and tells the window.
 */
export function acting<T, E = never>(
  context: Context,
  act: Act | ((value: T) => Act),
  change: (db: WritableDb) => Result<T, E>,
): Result<T, E | DoorError> {
  const store = storeOf(context);
  if (!store.ok) return store;
  const result = performAct(store.value, act, change);
  if (result.ok) announce(context, (typeof act === 'function' ? act(result.value) : act).code);
  return result;
}
