/** The diagnosis of the network as it stands, and as changes would leave it. */
import * as z from 'zod';
import { Changes } from '../model/change.ts';
import { Diagnosis } from '../model/diagnosis.ts';
import { Trial } from '../model/trial.ts';
import { query } from './define.ts';

export const diagnosis = {
  get: query({ input: z.strictObject({}), output: Diagnosis }),
  /** The figures before and after changes, none of which is made. */
  tryChanges: query({
    input: z.strictObject({ changes: Changes }),
    output: Trial,
    errors: ['contact/not-found', 'contact/already-there', 'tie/not-possible'],
  }),
} as const;
