/** A private journal entry: a day, a text, and the contacts it speaks of. */
import * as z from 'zod';
import { Id, IsoDate, IsoMoment, Text } from './values.ts';

export const Entry = z.strictObject({
  id: Id,
  day: IsoDate,
  text: Text,
  /** Ids of the contacts the entry is linked to. */
  people: z.array(Id).max(100),
  createdAt: IsoMoment,
  changedAt: IsoMoment,
});
export type Entry = z.infer<typeof Entry>;

/**
 * An entry being written. It is kept in the vault as one types, so that a lock or a crash loses
 * nothing; `entryId` is null while the entry is new.
 */
export const Draft = z.strictObject({
  entryId: Id.nullable(),
  day: IsoDate,
  text: Text,
  people: z.array(Id).max(100),
});
export type Draft = z.infer<typeof Draft>;
