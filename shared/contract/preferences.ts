/** Language, look, paper, locking: known before a vault is open, kept in plain, never about the user. */
import * as z from 'zod';
import { Preferences } from '../model/preferences.ts';
import { command, query } from './define.ts';

export const preferences = {
  get: query({ input: z.strictObject({}), output: Preferences }),
  set: command({
    input: z.strictObject({ changes: Preferences.partial() }),
    output: Preferences,
    errors: ['disk/read-only'],
  }),
  /** What stood between the window and the network since Plexus was started. */
  protection: query({
    input: z.strictObject({}),
    output: z.strictObject({
      /** Requests that a page made and that were refused; null where nobody counts them. */
      refusedRequests: z.int().min(0).nullable(),
    }),
  }),
} as const;
