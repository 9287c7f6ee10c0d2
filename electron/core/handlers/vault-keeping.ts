/**
 * Handlers of `vault` for what keeps it safe: its passphrase and its key, its backups, and the way
 * back to one of them. Wrong passphrases count against the same pause as at the door.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assert, must } from '../../../shared/assert.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { vault } from '../../../shared/contract/vault.ts';
import type { ErrorOf } from '../../../shared/errors.ts';
import { err, ok, type Err } from '../../../shared/result.ts';
import { Redacted } from '../../crypto/redacted.ts';
import { inspectBackup } from '../../store/backup-list.ts';
import { listShelf, shelfName } from '../../store/backup-shelf.ts';
import { readHeaders } from '../../store/header-file.ts';
import { previewRestore, restoreInPlace } from '../../store/restore-in-place.ts';
import type { RestoreFailure } from '../../store/restore.ts';
import type { Throttle } from '../../store/throttle.ts';
import { vaultFiles } from '../../store/vault-files.ts';
import { closeVault } from '../close-vault.ts';
import type { Context, Opened } from '../context.ts';
import { folderOf, isUsableName } from '../vault-folders.ts';
import { inSlices, type Underway } from '../underway.ts';
import { tryOnce, withPassphrase } from './passphrase-tries.ts';

type Keeping =
  | 'changePassphrase'
  | 'renewRecoveryCode'
  | 'rotateKeys'
  | 'backups'
  | 'backUp'
  | 'previewRestore'
  | 'restoreBackup';

const LOCKED = err({ code: 'vault/locked' });
const NOT_FOUND = err({ code: 'vault/not-found' });

type Restoring = Exclude<
  RestoreFailure,
  ErrorOf<
    | 'file/not-found'
    | 'vault/exists'
    | 'vault/recovery-code-mistyped'
    | 'vault/wrong-recovery-code'
    | 'vault/keychain-refused'
  >
>;

/** The failures of restoring as the window knows them. */
function toRestoring(failure: RestoreFailure): Err<Restoring | ErrorOf<'backup/not-found'>> {
  if (failure.code === 'file/not-found') return err({ code: 'backup/not-found' });
  assert(
    failure.code !== 'vault/exists' &&
      failure.code !== 'vault/recovery-code-mistyped' &&
      failure.code !== 'vault/wrong-recovery-code' &&
      failure.code !== 'vault/keychain-refused',
    'a restoring begins with a passphrase and in a folder of its own',
  );
  return err(failure);
}

export function createKeepingHandlers(
  context: Context,
  throttle: Throttle,
): Pick<Handlers<typeof vault, Underway>, Keeping> {
  const { host } = context;
  const announceVault = (): void => context.emit({ event: 'changed', domains: ['vault'] });
  /** The open vault, when it is the one of this name. */
  const openNamed = (name: string): Opened | null => {
    const opened = context.opened();
    return opened?.name === name && !opened.demo ? opened : null;
  };
  const findFolder = (name: string): string | null => {
    const folder = folderOf(host.paths.vaults, name);
    return isUsableName(name) && existsSync(folder) ? folder : null;
  };
  const choose = (
    folder: string,
    { backup, passphrase }: { backup: string; passphrase: string },
    signal?: AbortSignal,
  ) => ({
    folder,
    backup,
    credential: { passphrase: Redacted.fromText(passphrase), signal },
  });

  return {
    changePassphrase: ({ current, next }, { signal }) => {
      const opened = context.opened();
      if (!opened) return LOCKED;
      const { vault: open } = opened;
      return withPassphrase(throttle, open, { passphrase: current, signal }, () =>
        open.changePassphrase(Redacted.fromText(next), signal),
      );
    },
    renewRecoveryCode: async ({ passphrase }, { signal }) => {
      const opened = context.opened();
      if (!opened) return LOCKED;
      const { vault: open } = opened;
      const renewed = await withPassphrase(throttle, open, { passphrase, signal }, () =>
        open.renewRecoveryCode(),
      );
      if (renewed.ok) announceVault();
      return renewed;
    },
    rotateKeys: async ({ passphrase }, underway) => {
      const opened = context.opened();
      if (!opened) return LOCKED;
      const { vault: open } = opened;
      const rotated = await tryOnce(throttle, open.info().folder, () =>
        open.rotateKeys(Redacted.fromText(passphrase), underway),
      );
      if (rotated.ok) announceVault();
      return rotated;
    },
    backups: async ({ name }, underway) => {
      const opened = openNamed(name);
      if (opened) return ok(await inSlices(opened.vault.lookThroughBackups(), underway));
      const folder = findFolder(name);
      if (folder === null) return NOT_FOUND;
      const files = vaultFiles(folder);
      const headers = readHeaders(files);
      const body = headers.ok ? (headers.value[0]?.body ?? null) : null;
      return ok(
        listShelf(files.backups).map((backup) => inspectBackup(backup, { body, keys: null })),
      );
    },
    backUp: async (_input, { commit }) => {
      await commit();
      const opened = context.opened();
      if (!opened) return LOCKED;
      const made = opened.vault.backUpNow();
      if (!made.ok) return made;
      announceVault();
      const name = shelfName(new Date(made.value.createdAt), made.value.commitSeq);
      const listed = opened.vault.listBackups().find((backup) => backup.name === name);
      return ok(must(listed, 'a backup just made is on the shelf'));
    },
    previewRestore: async ({ name, ...choice }, { signal }) => {
      const folder = findFolder(name);
      if (folder === null) return NOT_FOUND;
      const present = openNamed(name)?.vault.store.db ?? null;
      return tryOnce(throttle, join(folder, choice.backup), async () => {
        const previewed = await previewRestore(choose(folder, choice, signal), present);
        return previewed.ok ? previewed : toRestoring(previewed.error);
      });
    },
    restoreBackup: async ({ name, ...choice }, { signal, commit }) => {
      const folder = findFolder(name);
      if (folder === null) return NOT_FOUND;
      const restored = await tryOnce(throttle, join(folder, choice.backup), async () => {
        // Proved first: an open vault is not closed for a backup that would not do.
        const opened = openNamed(name);
        const proved = await previewRestore(choose(folder, choice, signal), null);
        if (!proved.ok) return toRestoring(proved.error);
        await commit();
        if (opened) closeVault(context);
        try {
          const made = await restoreInPlace(choose(folder, choice), host.now());
          return made.ok ? made : toRestoring(made.error);
        } finally {
          // Not before it is done: main ends this process, once the answer has gone out.
          if (opened) setImmediate(() => void host.ask({ ask: 'restart' }));
        }
      });
      announceVault();
      return restored;
    },
  };
}
