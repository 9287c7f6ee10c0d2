/**
 * The application without Electron: given a host, it answers calls and tells of changes. Everything
 * that runs it (the vault process, the tests) is a driver of this one function.
 */
import { contract, type MenuDeed, type PlexusEvent } from '../../shared/contract/index.ts';
import { closeVault } from './close-vault.ts';
import { createContext } from './context.ts';
import { createDispatch, type Call, type Log } from './dispatch.ts';
import { createDefectsHandlers } from './handlers/defects.ts';
import { createDiagnosisHandlers } from './handlers/diagnosis.ts';
import { createExchangeHandlers } from './handlers/exchange.ts';
import { createJournalHandlers } from './handlers/journal.ts';
import { createMapHandlers } from './handlers/map.ts';
import { createNetworkHandlers } from './handlers/network.ts';
import { createPlanHandlers } from './handlers/plan.ts';
import { createPreferencesHandlers } from './handlers/preferences.ts';
import { createPictureHandlers } from './handlers/pictures.ts';
import { createReportHandlers } from './handlers/report.ts';
import { createSnapshotsHandlers } from './handlers/snapshots.ts';
import { createTreatmentHandlers } from './handlers/treatment.ts';
import { createVaultHandlers } from './handlers/vault.ts';
import { createViewsHandlers } from './handlers/views.ts';
import type { Host } from './host.ts';
import { warmUp } from './warm-up.ts';

export type Core = {
  readonly call: Call;
  readonly on: (listener: (event: PlexusEvent) => void) => void;
  /** Asks the window to keep what is being written and then to lock. */
  readonly wantLock: () => void;
  /** Asks the window to do what was chosen in the menu; without an open vault there is nothing to do. */
  readonly wantDeed: (deed: MenuDeed) => void;
  /** Makes ready what an opened vault needs at once; for a moment in which nobody waits. */
  readonly warmUp: () => Promise<void>;
  /** Closes the vault, if one is open. */
  readonly close: () => void;
};

export function createCore(host: Host & { readonly log: Log }): Core {
  const listeners = new Set<(event: PlexusEvent) => void>();
  let wasOpen = false;
  const emit = (event: PlexusEvent): void => {
    for (const listener of listeners) listener(event);
    const isOpen = context.opened() !== null;
    if (isOpen !== wasOpen) host.tell?.({ tell: 'open', isOpen });
    wasOpen = isOpen;
  };
  const context = createContext(host, emit);
  host.tell?.({ tell: 'preferences', preferences: context.preferences.get() });
  host.tell?.({ tell: 'open', isOpen: false });
  const call = createDispatch({
    contract,
    log: host.log,
    handlers: {
      vault: createVaultHandlers(context),
      preferences: createPreferencesHandlers(context),
      network: createNetworkHandlers(context),
      journal: createJournalHandlers(context),
      defects: createDefectsHandlers(context),
      diagnosis: createDiagnosisHandlers(context),
      exchange: createExchangeHandlers(context),
      report: createReportHandlers(context),
      pictures: createPictureHandlers(context),
      snapshots: createSnapshotsHandlers(context),
      treatment: createTreatmentHandlers(context),
      plan: createPlanHandlers(context),
      map: createMapHandlers(context),
      views: createViewsHandlers(context),
    },
  });
  return {
    call,
    on: (listener) => {
      listeners.add(listener);
    },
    wantLock: () => emit({ event: 'lock-wanted' }),
    wantDeed: (deed) => emit({ event: 'deed-wanted', deed }),
    warmUp: () => warmUp(host),
    close: () => closeVault(context),
  };
}
