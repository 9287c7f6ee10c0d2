import { isolating } from '../isolate.ts';
import { backups } from './backups.ts';
import { errors } from './errors.ts';
import { greeting } from './greeting.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { vault } from './vault.ts';

/** What is said while the vault is locked; the window loads no other words before it is open. */
export const door = isolating({ backups, errors, greeting, settings, shell, vault });
