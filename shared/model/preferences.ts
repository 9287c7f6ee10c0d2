/**
 * What must be known before a vault is open: language, look, paper, and when to lock. Kept beside the
 * vaults in plain, so nothing that says anything about the user or their network may ever be added.
 */
import * as z from 'zod';
import { LOOK_CHOICES, TEXT_SIZE } from './look.ts';

export const LOCALES = LOOK_CHOICES.locale;
export type Locale = (typeof LOCALES)[number];

export const Preferences = z.strictObject({
  locale: z.enum(LOCALES),
  theme: z.enum(LOOK_CHOICES.theme),
  contrast: z.enum(LOOK_CHOICES.contrast),
  density: z.enum(LOOK_CHOICES.density),
  /** Percent of the usual size of text. */
  textSize: z.int().min(TEXT_SIZE.least).max(TEXT_SIZE.most),
  motion: z.enum(LOOK_CHOICES.motion),
  paper: z.enum(['a4', 'letter']),
  /** Minutes nobody touches the computer before the vault locks; it always does, at the latest after an hour. */
  lockAfterMinutes: z.int().min(1).max(60),
  lockOnSuspend: z.boolean(),
  lockOnScreenLock: z.boolean(),
  lockOnMinimise: z.boolean(),
  /** Whether the door names the vaults, the last one used first; else their names are typed. */
  recentVaults: z.boolean(),
  /** Whether screenshots, recordings and shared screens are kept from showing the window. */
  contentProtection: z.boolean(),
});
export type Preferences = z.infer<typeof Preferences>;
