/** Snapshots: the network kept as it is, listed, compared with another one or with today. */
import * as z from 'zod';
import { Comparison } from '../model/comparison.ts';
import { Network } from '../model/network.ts';
import { FormerPerson, SnapshotHead } from '../model/snapshot.ts';
import { Id, IsoDate, Line } from '../model/values.ts';
import { command, query } from './define.ts';

export const snapshots = {
  /** Newest first. */
  list: query({ input: z.strictObject({}), output: z.array(SnapshotHead) }),
  /** Keeps the network as it is now; a name is optional. */
  take: command({ input: z.strictObject({ title: Line.nullable() }), output: SnapshotHead }),
  remove: command({
    input: z.strictObject({ id: Id }),
    output: z.null(),
    errors: ['snapshot/not-found'],
  }),
  /** The network as it was described on the day of one snapshot. */
  network: query({
    input: z.strictObject({ id: Id }),
    output: Network,
    errors: ['snapshot/not-found'],
  }),
  /** Who stands in a snapshot alone: neither in the network nor among the removed. By name. */
  former: query({ input: z.strictObject({}), output: z.array(FormerPerson) }),
  /** Two snapshots side by side; `after: null` is the network as it stands today. */
  compare: query({
    input: z.strictObject({ before: Id, after: Id.nullable() }),
    output: z.strictObject({
      days: z.strictObject({ before: IsoDate, after: IsoDate }),
      comparison: Comparison,
      /** Names of everybody the comparison speaks of, as they were noted last. */
      names: z.record(Id, Line),
    }),
    errors: ['snapshot/not-found'],
  }),
} as const;
