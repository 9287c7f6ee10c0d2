/** Language, look and paper: known before a vault is open, kept in plain, never about the user. */
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
} as const;
