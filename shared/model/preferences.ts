/**
 * What must be known before a vault is open: language, look and paper. Kept beside the vaults in
 * plain, so nothing that says anything about the user or their network may ever be added here.
 */
import * as z from 'zod';

export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

export const Preferences = z.strictObject({
  locale: z.enum(LOCALES),
  theme: z.enum(['system', 'light', 'dark']),
  paper: z.enum(['a4', 'letter']),
});
export type Preferences = z.infer<typeof Preferences>;
