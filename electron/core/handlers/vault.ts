/**
 * Handlers of `vault`. At most one vault is open; locking it ends this process, which is the only
 * lock that leaves neither key nor text in memory.
 */
import { mkdirSync } from 'node:fs';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { vault } from '../../../shared/contract/vault.ts';
import { err, ok, type Err, type Result } from '../../../shared/result.ts';
import type { ErrorOf } from '../../../shared/errors.ts';
import { VERSION } from '../../../shared/version.ts';
import { Redacted } from '../../crypto/redacted.ts';
import { assessStrength } from '../../crypto/strength.ts';
import type { OpenVault } from '../../store/open-vault.ts';
import { settleRestores } from '../../store/restore-in-place.ts';
import type { DiskFailure } from '../../store/failures.ts';
import type { OpeningFailure } from '../../store/opening.ts';
import { createThrottle } from '../../store/throttle.ts';
import { createVault, openVault } from '../../store/vault.ts';
import { attempt, closeVault } from '../close-vault.ts';
import { announce, type Context } from '../context.ts';
import { createDemo, DEMO_NAME, removeDemo } from '../demo.ts';
import { folderOf, isUsableName, listVaults } from '../vault-folders.ts';
import type { Underway } from '../underway.ts';
import { createKeepingHandlers } from './vault-keeping.ts';
import { createKeychainHandlers, unsealKey } from './vault-keychain.ts';

type AlreadyOpen = ErrorOf<'vault/already-open'>;

const KDF_PASSES = 3;
/** How often the anchor notes how far an open vault has come. */
const ANCHOR_MS = 60_000;
/** Whoever has just opened a vault waits for its first screen, and not for the check of its pages. */
const CHECK_AFTER_MS = 1000;

export function createVaultHandlers(context: Context): Handlers<typeof vault, Underway> {
  const { host } = context;
  const throttle = createThrottle(host.monotonicMs);
  removeDemo(context); // What a crash may have left.
  settleRestores(host.paths.vaults);

  const kdf =
    host.kdfMegabytes === undefined ? undefined : { ops: KDF_PASSES, memMiB: host.kdfMegabytes };
  const common = (name: string) => ({
    folder: folderOf(host.paths.vaults, name),
    now: host.now,
    appVersion: VERSION,
    kdf,
  });
  let isOpening = false;

  /** One opening at a time, and none while a vault is open: keys are derived for seconds. */
  async function alone<R>(open: () => Promise<R>): Promise<R | Err<AlreadyOpen>> {
    if (isOpening || context.opened()) return err({ code: 'vault/already-open' });
    isOpening = true;
    try {
      return await open();
    } finally {
      isOpening = false;
    }
  }

  /** From here on this vault is the open one. */
  function adopt<E>(name: string, opened: Result<OpenVault, E>, demo = false): Result<null, E> {
    if (!opened.ok) return opened;
    const vault = opened.value;
    // An anchor that cannot be written now is an older one; the next minute tries again.
    const anchoring = setInterval(() => attempt(() => vault.refreshAnchor()), ANCHOR_MS);
    anchoring.unref();
    const announceVault = (): void => context.emit({ event: 'changed', domains: ['vault'] });
    const checking = setTimeout(
      () => attempt(() => vault.startCheck(announceVault)),
      CHECK_AFTER_MS,
    );
    checking.unref();
    const stop = (): void => {
      clearInterval(anchoring);
      clearTimeout(checking);
    };
    context.setOpened({ vault, name, demo, stop });
    announceVault();
    announce(context);
    return ok(null);
  }

  return {
    ...createKeepingHandlers(context, throttle),
    ...createKeychainHandlers(context, throttle),
    state: () => ok(vaultState(context)),
    strength: async ({ name, passphrase }) => ok(await assessStrength(passphrase, name)),
    create: ({ name, passphrase }, { signal }) =>
      alone(async () => {
        if (!isUsableName(name)) return err({ code: 'vault/name-not-usable' });
        mkdirSync(host.paths.vaults, { recursive: true, mode: 0o700 });
        const created = await createVault({
          ...common(name),
          passphrase: Redacted.fromText(passphrase),
          signal,
        });
        if (!created.ok) return created;
        adopt(name, ok(created.value.vault));
        return ok({ recoveryCode: created.value.recoveryCode });
      }),
    confirmRecoveryCode: ({ groups }) => {
      const opened = context.opened();
      if (!opened) return err({ code: 'vault/locked' });
      const confirmed = opened.vault.confirmRecoveryCode(groups);
      if (confirmed.ok) context.emit({ event: 'changed', domains: ['vault'] });
      return confirmed;
    },
    unlock: ({ name, passphrase, acceptOlder }, { signal }) =>
      alone(async () => {
        if (!isUsableName(name)) return err({ code: 'vault/not-found' });
        const credential = { passphrase: Redacted.fromText(passphrase), signal };
        const options = { ...common(name), credential, throttle, acceptOlder };
        return adopt(name, await openVault(options));
      }),
    unlockWithKeychain: ({ name, acceptOlder }) =>
      alone(async () => {
        if (!isUsableName(name)) return err({ code: 'vault/not-found' });
        const options = { ...common(name), throttle, acceptOlder };
        const keychainKey = await unsealKey(host, options.folder);
        if (keychainKey === null) return err({ code: 'vault/keychain-refused' });
        return adopt(name, await openVault({ ...options, credential: { keychainKey } }));
      }),
    recover: ({ name, recoveryCode, passphrase, acceptOlder }, { signal }) =>
      alone(async () => {
        if (!isUsableName(name)) return err({ code: 'vault/not-found' });
        const newPassphrase = Redacted.fromText(passphrase);
        const credential = { recoveryCode };
        const to = { newPassphrase, signal, throttle, acceptOlder };
        const options = { ...common(name), credential, ...to };
        return adopt(name, await openVault(options));
      }),
    openDemo: (_input, { signal }) =>
      alone(async () => {
        const made: Result<OpenVault, OpeningFailure | DiskFailure> = await createDemo(
          context,
          signal,
        );
        return adopt(DEMO_NAME, made, true);
      }),
    lock: () => {
      try {
        closeVault(context);
      } finally {
        // Whatever went wrong: main ends this process, once the answer has gone out.
        setImmediate(() => void host.ask({ ask: 'restart' }));
      }
      return ok(null);
    },
  };
}

function vaultState(context: Context) {
  const opened = context.opened();
  const info = opened?.vault.info();
  return {
    state: opened ? ('unlocked' as const) : ('locked' as const),
    vaults: listVaults(context.host.paths.vaults, context.host.now()),
    open:
      opened && info
        ? {
            name: opened.name,
            demo: opened.demo,
            recoveryConfirmed: opened.demo || info.recoveryConfirmed,
            folder: info.folder,
            health: opened.vault.health(),
            conflicts: [...info.conflicts],
            lastBackupAt: info.lastBackupAt,
          }
        : null,
  };
}
