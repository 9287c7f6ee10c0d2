/** What the procedures of a vault have in common: its name, its passphrase, what its disk refuses. */
import * as z from 'zod';

/** Never trimmed, never normalised here: what was typed is what is derived from (NFKC, in the vault). */
export const Passphrase = z.string().min(1).max(1024);
/** The name of its folder, without the ending. */
export const VaultName = z.string().trim().min(1).max(60);

/** What the disk may refuse whenever the vault's own files are written. */
export const WRITING = ['disk/read-only', 'vault/in-use', 'vault/damaged'] as const;

/** What may be wrong with a vault that is opened. */
export const OPENING = [
  ...WRITING,
  'vault/already-open',
  'vault/older-than-last-seen',
  'vault/from-newer-version',
  'vault/cannot-encrypt',
  'vault/key-change-unfinished',
] as const;
