/** The journal: dated entries linked to people, found as one types, drafts that survive a lock. */
import * as z from 'zod';
import { Draft, Entry } from '../model/journal.ts';
import { Id, IsoDate, Text } from '../model/values.ts';
import { command, query } from './define.ts';

/** An entry found, with the places that matched: character offsets into `text`, end exclusive. */
export const FoundEntry = Entry.extend({
  matches: z.array(z.tuple([z.int().min(0), z.int().min(0)])),
});
export type FoundEntry = z.infer<typeof FoundEntry>;

export const journal = {
  /** Newest first. Every word of `words` must begin a word of the entry; empty finds all. */
  list: query({
    input: z.strictObject({
      words: z.string().max(200),
      person: Id.nullable(),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ entries: z.array(FoundEntry), total: z.int().min(0) }),
  }),
  /** Adds (`id: null`) or changes an entry, and clears the draft. */
  save: command({
    input: z.strictObject({
      id: Id.nullable(),
      day: IsoDate,
      text: Text.refine((text) => text.trim() !== ''),
      people: z.array(Id).max(100),
    }),
    output: Entry,
    errors: ['entry/not-found', 'contact/not-found'],
  }),
  remove: command({
    input: z.strictObject({ id: Id }),
    output: z.null(),
    errors: ['entry/not-found'],
  }),
  draft: query({ input: z.strictObject({}), output: Draft.nullable() }),
  /** Keeps, or with null forgets, what is being written. Not an act: undo does not see it. */
  saveDraft: command({ input: z.strictObject({ draft: Draft.nullable() }), output: z.null() }),
} as const;
