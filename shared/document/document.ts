/** What a network document holds once read: the network, the journal, and what Plexus only carries. */
import type { Entry } from '../model/journal.ts';
import type { Network } from '../model/network.ts';
import type { ExtraKeys } from './extras.ts';

export type PlexusDocument = {
  readonly network: Network;
  /** `null` when the document has no journal, which is not the same as an empty one. */
  readonly journal: Entry[] | null;
  /** Top-level keys carried along unread, among them `activities`, `goals`, `plan`, `snapshots`. */
  readonly extras: ExtraKeys;
};

/** The document that holds `network` and nothing else. */
export const documentOf = (network: Network): PlexusDocument => ({
  network,
  journal: null,
  extras: {},
});
