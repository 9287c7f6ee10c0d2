/**
 * A change to a network that is only being considered: what one might do, as data. It says what
 * would be otherwise, and nothing of why; applying it is up to whoever holds the network.
 */
import * as z from 'zod';
import { Contact, ContactChanges } from './contact.ts';
import { EgoChanges } from './network.ts';
import { Id, Positive } from './values.ts';

export const Change = z.discriminatedUnion('kind', [
  /** Out of the list altogether, with every tie; whoever they introduced keeps the plain name. */
  z.strictObject({ kind: z.literal('remove-contact'), id: Id }),
  /** A person who is not in the list yet; may bring answers, and is tied to nobody at first. */
  z.strictObject({ kind: z.literal('add-contact'), contact: Contact }),
  /** Other answers about somebody; `core` moves them into the inner circle or out of it. */
  z.strictObject({ kind: z.literal('change-contact'), id: Id, changes: ContactChanges }),
  /** Sets, or with `weight: null` removes, the tie between two contacts. */
  z.strictObject({ kind: z.literal('set-tie'), a: Id, b: Id, weight: Positive.nullable() }),
  /** Other answers about me. */
  z.strictObject({ kind: z.literal('change-ego'), changes: EgoChanges }),
]);
export type Change = z.infer<typeof Change>;

/** Most changes tried at once: far more than anybody can hold in mind. */
const CHANGES_MAX = 200;

/** Changes in the order they are made: a later one may speak of whom an earlier one added. */
export const Changes = z.array(Change).max(CHANGES_MAX);
export type Changes = readonly Change[];
