/**
 * Handlers of `vault` for the way in through the operating system's keychain. The keychain is main's;
 * what it seals is a random key that is made here, wiped here, and kept nowhere.
 */
import { existsSync } from 'node:fs';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { vault } from '../../../shared/contract/vault.ts';
import { err, ok } from '../../../shared/result.ts';
import { Redacted } from '../../crypto/redacted.ts';
import { KEY_BYTES } from '../../crypto/vault-keys.ts';
import { findSealedKey, type Seal } from '../../store/keychain-slot.ts';
import type { Throttle } from '../../store/throttle.ts';
import type { Context } from '../context.ts';
import type { Host } from '../host.ts';
import { folderOf, isUsableName } from '../vault-folders.ts';
import type { Underway } from '../underway.ts';
import { withPassphrase } from './passphrase-tries.ts';

const LOCKED = err({ code: 'vault/locked' });
const NOT_FOUND = err({ code: 'vault/not-found' });

/** The key of the keychain's slot in the vault of this folder; null when the keychain refuses. */
export async function unsealKey(host: Host, folder: string): Promise<Redacted | null> {
  const bytes = findSealedKey(folder);
  if (bytes === null) return null;
  const unsealed = await host.ask({ ask: 'keychain-unseal', bytes });
  if (unsealed.answer !== 'bytes') return null;
  const key = new Redacted(Buffer.from(unsealed.bytes, 'base64'));
  if (key.bytes.length === KEY_BYTES) return key;
  key.wipe();
  return null;
}

type Keychain = 'keychain' | 'enableKeychain' | 'disableKeychain';

export function createKeychainHandlers(
  context: Context,
  throttle: Throttle,
): Pick<Handlers<typeof vault, Underway>, Keychain> {
  const { host } = context;
  const announceVault = (): void => context.emit({ event: 'changed', domains: ['vault'] });
  const seal: Seal = async (key) => {
    const bytes = Buffer.from(key.bytes).toString('base64');
    const sealed = await host.ask({ ask: 'keychain-seal', bytes });
    return sealed.answer === 'bytes' ? sealed.bytes : null;
  };
  return {
    keychain: async ({ name }) => {
      const folder = folderOf(host.paths.vaults, name);
      if (!isUsableName(name) || !existsSync(folder)) return NOT_FOUND;
      const { answer } = await host.ask({ ask: 'keychain-available' });
      if (answer !== 'done') return ok('unavailable');
      return ok(findSealedKey(folder) === null ? 'off' : 'on');
    },
    enableKeychain: async ({ passphrase }, { signal }) => {
      const opened = context.opened();
      if (!opened) return LOCKED;
      const { vault: open } = opened;
      const enabled = await withPassphrase(throttle, open, { passphrase, signal }, () =>
        open.enableKeychain(seal),
      );
      if (enabled.ok) announceVault();
      return enabled;
    },
    disableKeychain: async () => {
      const opened = context.opened();
      if (!opened) return LOCKED;
      const disabled = await opened.vault.disableKeychain();
      if (disabled.ok) announceVault();
      return disabled;
    },
  };
}
