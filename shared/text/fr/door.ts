import { isolating } from '../isolate.ts';
import type { DoorWords } from '../catalogue.ts';
import { backups } from './backups.ts';
import { errors } from './errors.ts';
import { greeting } from './greeting.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { vault } from './vault.ts';

/** French, while the vault is locked. */
export const door: DoorWords = isolating({
  backups,
  errors,
  greeting,
  settings,
  shell,
  vault,
});
