/** The network: me, my contacts, who knows whom; every change is a named act that can be undone. */
import * as z from 'zod';
import { Contact, ContactChanges } from '../model/contact.ts';
import { Ego, EgoChanges, Network } from '../model/network.ts';
import { Id, Line, Positive } from '../model/values.ts';
import { command, query } from './define.ts';

const Empty = z.strictObject({});

/** What an act was, for the sentence that names it: a code and the names it speaks of. */
export const Act = z.strictObject({
  code: z.enum([
    'ego-changed',
    'contact-added',
    'contact-changed',
    'contacts-removed',
    'tie-set',
    'tie-removed',
    'ties-asked',
    'document-imported',
    'entry-added',
    'entry-changed',
    'entry-removed',
  ]),
  /** The contact's name where there is one, else empty. */
  name: z.string(),
  count: z.int().min(0),
});
export type Act = z.infer<typeof Act>;

export const ActState = z.strictObject({ undo: Act.nullable(), redo: Act.nullable() });
export type ActState = z.infer<typeof ActState>;

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
