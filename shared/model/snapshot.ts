/**
 * A network as it stood on a day, kept to be looked back at. Immutable: once taken it is only ever
 * removed as a whole, or loses a person who is erased from everywhere.
 */
import * as z from 'zod';
import { Network } from './network.ts';
import { Id, IsoDate, Line } from './values.ts';

export const Snapshot = z.strictObject({
  id: Id,
  /** The day it was taken, from which dates of contact in it are counted. */
  day: IsoDate,
  /** The user's name for it. */
  title: Line.nullable(),
  /**
   * Version of the program that took it, whose engine and thresholds were in use; null when unknown.
   */
  madeWith: Line.nullable(),
  network: Network,
});
export type Snapshot = z.infer<typeof Snapshot>;

/** A snapshot in a list. */
export const SnapshotHead = Snapshot.omit({ network: true }).extend({
  /** People in its inner circle. */
  people: z.int().min(0),
});
export type SnapshotHead = z.infer<typeof SnapshotHead>;

/** Somebody of whom nothing is left but a place in a snapshot. */
export const FormerPerson = z.strictObject({
  id: Id,
  /** As it was noted last. */
  name: Line,
  /** Day of the latest snapshot they stand in. */
  lastDay: IsoDate,
});
export type FormerPerson = z.infer<typeof FormerPerson>;
