/**
 * The snapshots of a document. Invariant: snapshot ids are unique, and each holds a whole network of
 * its own. Unknown keys of a snapshot are carried under its id.
 */
import type { Snapshot } from '../model/snapshot.ts';
import {
  isHopeless,
  isRecord,
  own,
  takeExtras,
  withInner,
  type ExtraKeys,
  type Findings,
} from './extras.ts';
import { asPart, type Sliced } from '../sliced.ts';
import { check, noteId, noteKind } from './problems.ts';
import { readNetwork } from './read-network.ts';
import { WireNetwork, WireSnapshot, WireSnapshotHead } from './schema.ts';

type Snapshots = {
  readonly snapshots: Snapshot[] | null;
  readonly extrasBySnapshot: ExtraKeys;
};
type Read = { readonly snapshot: Snapshot; readonly extras: ExtraKeys };

function* readSnapshot(item: unknown, place: string, findings: Findings): Sliced<Read | null> {
  const head = check(WireSnapshotHead, item, place, findings.problems);
  // A head is a record; asked again for the compiler.
  if (!head || !isRecord(item)) return null;
  const inner = own(item, 'network');
  const at = `${place}.network`;
  if (!isRecord(inner)) {
    noteKind(findings.problems, at, inner, '{…}');
    return null;
  }
  const { network } = yield* readNetwork(inner, at, findings);
  if (!network) return null;
  const { id, day, title, madeWith } = head;
  return {
    snapshot: { id, day, title: title || null, madeWith: madeWith || null, network },
    extras: withInner(
      takeExtras(item, WireSnapshot.shape, place, findings),
      'network',
      takeExtras(inner, WireNetwork.shape, at, findings),
    ),
  };
}

/** The snapshots of `raw` (the document's `snapshots`): null when the document has none. */
export function* readSnapshots(raw: unknown, findings: Findings): Sliced<Snapshots> {
  if (raw === undefined || raw === null) return { snapshots: null, extrasBySnapshot: {} };
  if (!Array.isArray(raw)) {
    noteKind(findings.problems, 'snapshots', raw, '[…]');
    return { snapshots: null, extrasBySnapshot: {} };
  }
  const snapshots: Snapshot[] = [];
  const ids = new Set<string>();
  let extrasBySnapshot: ExtraKeys = {};
  for (const [index, item] of raw.entries()) {
    if (isHopeless(findings)) break;
    const place = `snapshots[${index}]`;
    const reading = readSnapshot(item, place, findings);
    const read = yield* asPart(reading, index / raw.length, (index + 1) / raw.length);
    if (!read) continue;
    const { id } = read.snapshot;
    if (ids.has(id)) noteId(findings.problems, `${place}.id`, 'duplicate-id', id);
    ids.add(id);
    snapshots.push(read.snapshot);
    extrasBySnapshot = withInner(extrasBySnapshot, id, read.extras);
  }
  return { snapshots, extrasBySnapshot };
}
