/** A process killed while it gives a vault a new key. */
import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isKnownSlot } from '../../../electron/crypto/header-schema.ts';
import { parseHeader } from '../../../electron/crypto/header.ts';
import { insertContacts } from '../../../electron/store/contacts.ts';
import { getNetwork } from '../../../electron/store/network.ts';
import { ok } from '../../../shared/result.ts';
import { someContacts } from '../../support/builders.ts';
import {
  createTempVault,
  expectErr,
  expectOk,
  PASSPHRASE,
  recover,
  reopen,
} from '../../support/temp-vault.ts';
import { startChild } from '../children/start-child.ts';
import { count, patienceMs, report, tries, waitMs } from './counts.ts';

const KILLS = tries(2, 200);
/** Long enough for the pages to go over, and for the header after them. */
const AFTER_FIRST_SIGN_MS = 300;

const readSlots = (folder: string) =>
  expectOk(parseHeader(readFileSync(join(folder, 'vault.hdr'))));

const passphraseSlot = (folder: string): string | undefined =>
  readSlots(folder)
    .body.slots.filter(isKnownSlot)
    .find(({ type }) => type === 'passphrase')?.id;

/** Resolves at the first change of the header, or with the process. */
async function headerMoves(folder: string, ended: Promise<void>): Promise<void> {
  const stop = new AbortController();
  const moved = new Promise<void>((resolve) => {
    watch(folder, { signal: stop.signal }, (_, name) => {
      if (name?.startsWith('vault.hdr')) resolve();
    });
  });
  await Promise.race([moved, ended]);
  stop.abort();
}

it(
  'opens under exactly one key, with everything in it, whenever the change was killed',
  async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    const contacts = someContacts(250, () => ({
      notes: 'a long note about somebody '.repeat(300),
    }));
    expectOk(vault.store.save((db) => ok(insertContacts(db, contacts))));
    const before = JSON.stringify(getNetwork(vault.store.db));
    vault.close();
    const outcomes = new Map<string, number>();
    let code = recoveryCode;
    for (let turn = 0; turn < KILLS; turn += 1) {
      const slot = passphraseSlot(folder);
      const child = startChild('rotator.ts', [folder, PASSPHRASE]);
      await child.says('open');
      await headerMoves(folder, child.says('rotated'));
      await child.killAfter(waitMs(turn, AFTER_FIRST_SIGN_MS));
      const wasPending = readSlots(folder).body.pending !== null;
      // Exactly one of the two: the code there was, or the passphrase under the new key.
      const byCode = await recover(folder, code);
      const isOld = byCode.ok;
      if (!isOld) {
        expect(['vault/wrong-recovery-code', 'vault/key-change-unfinished']).toContain(
          expectErr(byCode).code,
        );
      }
      const opened = byCode.ok ? byCode.value : expectOk(await reopen(folder));
      expect(JSON.stringify(getNetwork(opened.store.db))).toBe(before);
      expect(readSlots(folder).body.pending).toBeNull();
      expect(passphraseSlot(folder) === slot).toBe(isOld);
      expect(isOld && child.lines.includes('rotated')).toBe(false);
      if (!isOld) code = expectOk(await opened.renewRecoveryCode()).recoveryCode;
      opened.close();
      count(outcomes, `${isOld ? 'old' : 'new'} key${wasPending ? ', change interrupted' : ''}`);
    }
    report('rotation', { kills: KILLS, neither: 0, ...Object.fromEntries(outcomes) });
    expect([...outcomes.values()].reduce((sum, one) => sum + one, 0)).toBe(KILLS);
  },
  patienceMs(KILLS, 20_000),
);
