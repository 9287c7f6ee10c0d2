/**
 * What a network document holds once read: the network, the journal, the snapshots, the plan,
 * the kept views, and what Plexus only carries.
 */
import type { Entry } from '../model/journal.ts';
import type { KeptView } from '../model/kept-view.ts';
import type { Network } from '../model/network.ts';
import type { NetworkPlan } from '../model/plan.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ExtraKeys } from './extras.ts';

export type PlexusDocument = {
  readonly network: Network;
  /** `null` when the document has no journal, which is not the same as an empty one. */
  readonly journal: Entry[] | null;
  /** Oldest first as a vault writes them; `null` when the document has none. */
  readonly snapshots: Snapshot[] | null;
  /** `null` when the document has no plan, which is not the same as an empty one. */
  readonly plan: NetworkPlan | null;
  /** `null` when the document has none. */
  readonly views: KeptView[] | null;
  /** Top-level keys carried along unread. */
  readonly extras: ExtraKeys;
};

/** The document that holds `network` and nothing else. */
export const documentOf = (network: Network): PlexusDocument => ({
  network,
  journal: null,
  snapshots: null,
  plan: null,
  views: null,
  extras: {},
});
