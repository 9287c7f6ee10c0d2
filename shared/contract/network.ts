/** The network: me, my contacts, who knows whom; every change is a named act that can be undone. */
import * as z from 'zod';
import { Contact, ContactChanges } from '../model/contact.ts';
import { Ego, EgoChanges, Network } from '../model/network.ts';
import { Id, IsoDate, IsoMoment, Line, Positive } from '../model/values.ts';
import { command, query } from './define.ts';

const Empty = z.strictObject({});

/** What an act was, for the sentence that names it: a code and the names it speaks of. */
export const Act = z.strictObject({
  code: z.enum([
    'ego-changed',
    'contact-added',
    'contact-changed',
    'contacts-removed',
    'contacts-restored',
    'tie-set',
    'tie-removed',
    'ties-asked',
    'document-imported',
    'entry-added',
    'entry-changed',
    'entry-removed',
    'snapshot-taken',
    'snapshot-removed',
    'person-moved',
    'person-let-go',
    'people-let-go',
    'plan-items-added',
    'plan-items-changed',
    'plan-item-removed',
    'people-to-prune',
    'people-to-invest',
    'people-to-maintain',
    'goal-added',
    'goal-changed',
    'goal-removed',
    'proposal-declined',
    'proposal-reconsidered',
    'plan-budget-changed',
    'view-kept',
    'view-renamed',
    'view-changed',
    'view-removed',
  ]),
  /** The contact's name, or a view's, where there is one, else empty. */
  name: z.string(),
  count: z.int().min(0),
});
export type Act = z.infer<typeof Act>;

export const ActState = z.strictObject({ undo: Act.nullable(), redo: Act.nullable() });
export type ActState = z.infer<typeof ActState>;

/** A contact removed, which can be brought back until it is let go. */
export const TrashedContact = z.strictObject({
  id: Id,
  name: Line,
  removedAt: IsoMoment,
  /** The day from which it is let go for good: 30 days after (our proposal). */
  until: IsoDate,
});
export type TrashedContact = z.infer<typeof TrashedContact>;

/** What is left of somebody after they were erased, so that nobody believes more than is so. */
export const Erasure = z.strictObject({
  /** Entries, notes, plans with their goals, and views whose text still has the name in it: that text is the user's. */
  mentions: z.strictObject({
    entries: z.int().min(0),
    notes: z.int().min(0),
    plan: z.int().min(0),
    views: z.int().min(0),
  }),
  /** Days of the vault's own backups that still hold them, newest first. */
  backups: z.array(IsoDate),
  /** Vaults set aside when a backup was restored: folders beside the vault, by name. */
  setAside: z.array(z.string()),
  /** False when the disk had no room to write the file anew: what was erased is overwritten anyway. */
  compacted: z.boolean(),
});
export type Erasure = z.infer<typeof Erasure>;

export const network = {
  get: query({ input: Empty, output: Network }),
  saveEgo: command({ input: z.strictObject({ changes: EgoChanges }), output: Ego }),
  addContact: command({
    input: z.strictObject({ name: Line, changes: ContactChanges.omit({ name: true }).optional() }),
    output: Contact,
    errors: ['contact/not-found'],
  }),
  updateContact: command({
    input: z.strictObject({ id: Id, changes: ContactChanges }),
    output: Contact,
    errors: ['contact/not-found'],
  }),
  /** Whoever the removed contacts introduced keeps them as a plain name in Ken's table. */
  removeContacts: command({
    input: z.strictObject({ ids: z.array(Id).min(1).max(5000) }),
    output: z.null(),
    errors: ['contact/not-found'],
  }),
  /** Contacts removed in the last 30 days, newest first. */
  trash: query({ input: Empty, output: z.array(TrashedContact) }),
  /** Brings contacts back with their ties and links to whoever and whatever is still there. */
  restoreContacts: command({
    input: z.strictObject({ ids: z.array(Id).min(1).max(5000) }),
    output: z.null(),
    errors: ['contact/not-found'],
  }),
  /** Lets everybody in the trash go for good; answers with how many. */
  emptyTrash: command({ input: Empty, output: z.strictObject({ count: z.int().min(0) }) }),
  /**
   * Erases a contact, present or in the trash, everywhere in the vault: tables, links, trash, the
   * record of acts, free pages. Cannot be undone, and nothing done before it can be either.
   */
  eraseContact: command({
    input: z.strictObject({ id: Id }),
    output: Erasure,
    errors: ['contact/not-found'],
  }),
  /** Sets, or with `weight: null` removes, the tie between two contacts. */
  setTie: command({
    input: z.strictObject({ a: Id, b: Id, weight: Positive.nullable() }),
    output: z.null(),
    errors: ['contact/not-found', 'tie/not-possible'],
  }),
  /** Says whether who-knows-whom has been asked; taking that back is refused while ties stand. */
  setTiesAsked: command({
    input: z.strictObject({ asked: z.boolean() }),
    output: z.null(),
    errors: ['tie/not-possible'],
  }),
  acts: query({ input: Empty, output: ActState }),
  undo: command({ input: Empty, output: Act, errors: ['act/nothing-to-undo'] }),
  redo: command({ input: Empty, output: Act, errors: ['act/nothing-to-redo'] }),
} as const;
