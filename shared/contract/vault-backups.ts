/** Backups of a vault as the window sees them, and what restoring one would mean. */
import * as z from 'zod';
import { IsoMoment, Line } from '../model/values.ts';
import { command, query } from './define.ts';
import { Passphrase, VaultName, WRITING } from './vault-values.ts';

/** The file's name inside the vault's `backups` folder: never a path. */
const BackupName = z.string().regex(/^[\w-]{1,60}\.plexus-backup$/u);

/** How much there is of what a person counts. */
export const Holdings = z.strictObject({
  people: z.int().min(0),
  ties: z.int().min(0),
  entries: z.int().min(0),
});

export const VaultBackup = z.strictObject({
  name: BackupName,
  /** When it was made; a moment in UTC. */
  at: IsoMoment,
  bytes: z.int().min(0),
  /**
   * `sound` and `damaged` were found out just now, to the last bit; `unchecked` could not be, since
   * the vault is locked or its key has been changed since.
   */
  state: z.enum(['sound', 'damaged', 'unchecked']),
  /** Whether the present passphrase opens it, or the one the vault had when it was made. */
  passphrase: z.enum(['present', 'of-then']),
  /** Null when unchecked or damaged. */
  holdings: Holdings.nullable(),
});
export type VaultBackup = z.infer<typeof VaultBackup>;

/** What restoring would mean. */
export const RestorePreview = z.strictObject({
  /** When the backup was made; a moment in UTC. */
  at: IsoMoment,
  backup: Holdings,
  /** Null while the vault is locked: then nothing can be compared. */
  present: Holdings.nullable(),
  /** Saves made since the backup; null while locked. */
  savesSince: z.int().nullable(),
  /** What is here and would be gone; null while locked. Names: the first twenty, then the number. */
  lost: z
    .strictObject({
      people: z.array(Line).max(20),
      peopleTotal: z.int().min(0),
      entries: z.int().min(0),
    })
    .nullable(),
  /** What would come back; null while locked. */
  regained: z
    .strictObject({
      people: z.array(Line).max(20),
      peopleTotal: z.int().min(0),
      entries: z.int().min(0),
    })
    .nullable(),
});
export type RestorePreview = z.infer<typeof RestorePreview>;

const BackupChoice = z.strictObject({
  name: VaultName,
  backup: BackupName,
  /** The one that opens the backup: see `VaultBackup.passphrase`. */
  passphrase: Passphrase,
});
const RESTORING = [
  ...WRITING,
  'vault/not-found',
  'vault/from-newer-version',
  'vault/wrong-passphrase',
  'vault/wait',
  'backup/not-found',
] as const;

/** The procedures of `vault` about its backups. */
export const vaultBackups = {
  /** The vault's own backups, newest first. Works while locked. */
  backups: query({
    input: z.strictObject({ name: VaultName }),
    output: z.array(VaultBackup),
    errors: ['vault/not-found'],
  }),
  /** Makes a backup now, and proves it. */
  backUp: command({
    input: z.strictObject({}),
    output: VaultBackup,
    errors: [...WRITING, 'vault/from-newer-version'],
  }),
  /** Proves a backup and says what restoring it would mean; changes nothing. Works while locked. */
  previewRestore: command({ input: BackupChoice, output: RestorePreview, errors: RESTORING }),
  /**
   * Puts the vault back as it was in a backup. The present one is kept beside it under the name
   * answered with. An open vault is closed first, and the vault process ends as after `lock`.
   */
  restoreBackup: command({
    input: BackupChoice,
    output: z.strictObject({ at: IsoMoment, keptAs: z.string() }),
    errors: RESTORING,
  }),
} as const;
