import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHeader, type ParsedHeader } from '../../electron/crypto/header.ts';
import { Redacted } from '../../electron/crypto/redacted.ts';
import { performAct } from '../../electron/store/acts.ts';
import { insertContact } from '../../electron/store/contacts.ts';
import type { OpenVault } from '../../electron/store/open-vault.ts';
import { getNetwork } from '../../electron/store/network.ts';
import { createThrottle } from '../../electron/store/throttle.ts';
import { createVault } from '../../electron/store/vault.ts';
import { vaultInfo, verifyVault } from '../../electron/store/verify-vault.ts';
import {
  createTempVault,
  expectErr,
  expectOk,
  FAST_KDF,
  OTHER_PASSPHRASE,
  PASSPHRASE,
  recover,
  reopen,
  tempFolder,
} from '../support/temp-vault.ts';

const addContact = (vault: OpenVault, name: string): unknown =>
  expectOk(
    performAct(vault.store, { code: 'contact-added', name, count: 1 }, (db) =>
      insertContact(db, { name }),
    ),
  );

const namesIn = (vault: OpenVault): string[] =>
  getNetwork(vault.store.db).contacts.map(({ name }) => name);

const headerOf = (folder: string): ParsedHeader =>
  expectOk(parseHeader(readFileSync(join(folder, 'vault.hdr'))));

/** Groups of a code as the person types them back. */
const groupsOf = (code: string, ...positions: number[]): { position: number; text: string }[] =>
  positions.map((position) => ({ position, text: code.split('-')[position + 1] ?? '' }));

describe('a new vault', () => {
  it('keeps what was saved across closing and opening', async () => {
    const { vault, folder } = await createTempVault();
    addContact(vault, 'Ada');
    const before = getNetwork(vault.store.db);
    vault.close();
    const again = expectOk(await reopen(folder));
    expect(getNetwork(again.store.db)).toEqual(before);
    again.close();
    again.close();
  });

  it('is a folder for its owner only, with the files of a vault', async () => {
    const { vault, folder } = await createTempVault();
    vault.close();
    const files = ['backups', 'vault.anchor', 'vault.db', 'vault.hdr', 'vault.hdr.bak'];
    expect(readdirSync(folder)).toEqual(files);
    if (process.platform === 'win32') return;
    for (const name of ['.', ...files]) {
      expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
    }
  });

  it('takes no place that is taken, and no passphrase that is weak', async () => {
    const { folder } = await createTempVault();
    const make = (at: string, text: string): ReturnType<typeof createVault> =>
      createVault({ folder: at, passphrase: Redacted.fromText(text), kdf: FAST_KDF });
    expect(expectErr(await make(folder, PASSPHRASE))).toEqual({ code: 'vault/exists' });
    const elsewhere = join(tempFolder(), 'New.plexus');
    expect(expectErr(await make(elsewhere, 'password1234'))).toEqual({
      code: 'vault/passphrase-too-weak',
    });
    expect(existsSync(elsewhere)).toBe(false);
  });

  it('replaces what an attempt that was interrupted left behind', async () => {
    const parent = tempFolder();
    const folder = join(parent, 'New.plexus');
    writeFileSync(`${folder}.unfinished`, 'left by a crash');
    const passphrase = Redacted.fromText(PASSPHRASE);
    expectOk(await createVault({ folder, passphrase, kdf: FAST_KDF })).vault.close();
    expect(readdirSync(parent)).toEqual(['New.plexus']);
  });

  it('wipes the passphrase it was given', async () => {
    const passphrase = Redacted.fromText('short');
    await createVault({ folder: join(tempFolder(), 'New.plexus'), passphrase, kdf: FAST_KDF });
    expect(() => passphrase.bytes).toThrow('wiped');
  });
});

describe('opening a vault', () => {
  it('needs the passphrase, and says how long to wait after wrong ones', async () => {
    const { vault, folder } = await createTempVault();
    vault.close();
    let nowMs = 0;
    const throttle = createThrottle(() => nowMs);
    const tries = [];
    for (let count = 0; count < 4; count += 1) {
      tries.push(expectErr(await reopen(folder, { passphrase: 'not this one', throttle })));
    }
    expect(tries).toEqual(
      [0, 0, 0, 1].map((waitSeconds) => ({ code: 'vault/wrong-passphrase', waitSeconds })),
    );
    const tooSoon = await reopen(folder, { throttle });
    expect(expectErr(tooSoon)).toEqual({ code: 'vault/wait', waitSeconds: 1 });
    nowMs += 1_000;
    expectOk(await reopen(folder, { throttle })).close();
    expect(expectErr(await reopen(folder, { passphrase: 'no', throttle }))).toEqual({
      code: 'vault/wrong-passphrase',
      waitSeconds: 0,
    });
  });

  it('is possible however the keyboard composes accents', async () => {
    const folder = join(tempFolder(), 'Été.plexus');
    const passphrase = Redacted.fromText('le lièvre a mangé toute la forêt');
    expectOk(await createVault({ folder, passphrase, kdf: FAST_KDF })).vault.close();
    const typed = 'le lièvre a mangé toute la forêt'.normalize('NFD');
    expectOk(await reopen(folder, { passphrase: typed }));
  });

  it('is refused while it is open, and where there is none', async () => {
    const { folder } = await createTempVault();
    expect(expectErr(await reopen(folder))).toEqual({ code: 'vault/in-use' });
    const nowhere = join(tempFolder(), 'None.plexus');
    expect(expectErr(await reopen(nowhere))).toEqual({ code: 'vault/not-found' });
    expect(expectErr(vaultInfo(nowhere))).toEqual({ code: 'vault/not-found' });
  });

  it('gives a passphrase more work when more has become usual', async () => {
    const { vault, folder } = await createTempVault();
    vault.close();
    const more = { ops: 3, memMiB: 64 } as const;
    expectOk(await reopen(folder, { kdf: more })).close();
    const { slots } = headerOf(folder).body;
    expect(slots.find(({ type }) => type === 'passphrase')?.kdf).toMatchObject(more);
    expectOk(await reopen(folder)).close();
    expect(headerOf(folder).body.gen).toBe(2);
  });
});

describe('the recovery code', () => {
  it('opens the vault and sets a new passphrase', async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    addContact(vault, 'Ada');
    vault.close();
    const typed = recoveryCode.toLowerCase().replaceAll('-', ' ');
    const recovered = expectOk(await recover(folder, typed, OTHER_PASSPHRASE));
    expect(namesIn(recovered)).toEqual(['Ada']);
    recovered.close();
    expect(expectErr(await reopen(folder)).code).toBe('vault/wrong-passphrase');
    expectOk(await reopen(folder, { passphrase: OTHER_PASSPHRASE })).close();
    expectOk(await recover(folder, recoveryCode)).close();
  });

  it('mistyped is told apart from wrong, and a weak new passphrase from both', async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    const other = expectOk(await vault.renewRecoveryCode()).recoveryCode;
    vault.close();
    const slip = other.endsWith('0') ? `${other.slice(0, -1)}1` : `${other.slice(0, -1)}0`;
    const codes = [
      await recover(folder, slip),
      await recover(folder, recoveryCode),
      await recover(folder, other, 'password1234'),
    ].map((opened) => expectErr(opened).code);
    expect(codes).toEqual([
      'vault/recovery-code-mistyped',
      'vault/wrong-recovery-code',
      'vault/passphrase-too-weak',
    ]);
    expectOk(await recover(folder, other));
  });

  it('is confirmed by typing two of its groups back', async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    expect(vault.info().recoveryConfirmed).toBe(false);
    const wrong = { code: 'vault/wrong-recovery-code', waitSeconds: 0 };
    const swapped = groupsOf(recoveryCode, 2, 5).map(({ text }, index) => ({
      position: index === 0 ? 5 : 2,
      text,
    }));
    expect(expectErr(vault.confirmRecoveryCode(swapped))).toEqual(wrong);
    const mistyped = [{ position: 2, text: 'UUUU' }, ...groupsOf(recoveryCode, 5)];
    expect(expectErr(vault.confirmRecoveryCode(mistyped)).code).toBe(
      'vault/recovery-code-mistyped',
    );
    const typed = groupsOf(recoveryCode, 2, 5).map(({ position, text }) => ({
      position,
      text: ` ${text.toLowerCase()}`,
    }));
    expectOk(vault.confirmRecoveryCode(typed));
    vault.close();
    expect(expectOk(await reopen(folder)).info().recoveryConfirmed).toBe(true);
  });

  it('renewed opens the vault, is to be confirmed, and leaves the old one opening nothing', async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    expectOk(vault.confirmRecoveryCode(groupsOf(recoveryCode, 0, 1)));
    const renewed = expectOk(await vault.renewRecoveryCode()).recoveryCode;
    expect(vault.info().recoveryConfirmed).toBe(false);
    expect(vault.confirmRecoveryCode(groupsOf(recoveryCode, 0, 1)).ok).toBe(false);
    expectOk(vault.confirmRecoveryCode(groupsOf(renewed, 0, 1)));
    vault.close();
    for (const copy of ['vault.hdr', 'vault.hdr.bak']) {
      rmSync(join(folder, copy === 'vault.hdr' ? 'vault.hdr.bak' : 'vault.hdr'), { force: true });
      expect([copy, expectErr(await recover(folder, recoveryCode)).code]).toEqual([
        copy,
        'vault/wrong-recovery-code',
      ]);
      expectOk(await recover(folder, renewed)).close();
    }
  });

  it('of an earlier opening cannot be confirmed any more', async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    vault.close();
    const again = expectOk(await reopen(folder));
    expect(expectErr(again.confirmRecoveryCode(groupsOf(recoveryCode, 0, 1))).code).toBe(
      'vault/wrong-recovery-code',
    );
  });
});

describe('a changed passphrase', () => {
  it('opens the vault, and the old one opens nothing, whichever header is left', async () => {
    const { vault, folder } = await createTempVault();
    addContact(vault, 'Ada');
    const weak = await vault.changePassphrase(Redacted.fromText('password1234'));
    expect(expectErr(weak)).toEqual({ code: 'vault/passphrase-too-weak' });
    expectOk(await vault.changePassphrase(Redacted.fromText(OTHER_PASSPHRASE)));
    vault.close();
    rmSync(join(folder, 'vault.hdr'));
    expect(expectErr(await reopen(folder)).code).toBe('vault/wrong-passphrase');
    expect(namesIn(expectOk(await reopen(folder, { passphrase: OTHER_PASSPHRASE })))).toEqual([
      'Ada',
    ]);
  });
});

describe('a damaged header', () => {
  it('is mended from its twin', async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    vault.close();
    const [header, copy] = [join(folder, 'vault.hdr'), join(folder, 'vault.hdr.bak')];
    const good = readFileSync(header);
    const json = good.toString('utf8', 16, good.length - 32);
    const slotBit = 16 + json.lastIndexOf('"ct":"') + 8;
    for (const place of [3, 12, slotBit, good.length - 1]) {
      const rotten = Buffer.from(good);
      // Within a slot the change keeps the header readable: another hexadecimal digit.
      rotten[place] = place === slotBit ? (good[place] === 0x30 ? 0x31 : 0x30) : 0xff;
      for (const file of [header, copy]) {
        writeFileSync(file, rotten);
        expectOk(await recover(folder, recoveryCode)).close();
        expect(readFileSync(header).equals(good) && readFileSync(copy).equals(good)).toBe(true);
      }
    }
  });

  it('is told of when both are, and nothing is touched', async () => {
    const { vault, folder } = await createTempVault();
    vault.close();
    const { size } = statSync(join(folder, 'vault.db'));
    for (const name of ['vault.hdr', 'vault.hdr.bak'])
      writeFileSync(join(folder, name), 'PLEXVLT1');
    const damaged = { code: 'vault/damaged', part: 'header' };
    expect(expectErr(await reopen(folder))).toEqual(damaged);
    expect(expectErr(vaultInfo(folder))).toEqual(damaged);
    expect(statSync(join(folder, 'vault.db')).size).toBe(size);
  });

  it('is told of when there is a database and no header at all', async () => {
    const { vault, folder } = await createTempVault();
    vault.close();
    for (const name of ['vault.hdr', 'vault.hdr.bak']) rmSync(join(folder, name));
    expect(expectErr(vaultInfo(folder))).toEqual({ code: 'vault/damaged', part: 'header' });
  });
});

describe('looking at a vault', () => {
  it('without a key tells what it is and nothing of what it holds', async () => {
    const { vault, folder } = await createTempVault();
    addContact(vault, 'Ada');
    vault.close();
    expect(expectOk(vaultInfo(folder))).toEqual({
      vaultId: headerOf(folder).body.vaultId,
      format: 1,
      createdAt: headerOf(folder).body.created,
      slots: ['passphrase', 'recovery'],
      databaseBytes: statSync(join(folder, 'vault.db')).size,
      backups: 0,
    });
  });

  it('with a key checks everything and changes nothing', async () => {
    const { vault, folder, recoveryCode } = await createTempVault();
    addContact(vault, 'Ada');
    expectOk(vault.backUpIfDue());
    vault.close();
    const before = readFileSync(join(folder, 'vault.db'));
    const report = expectOk(await verifyVault({ folder, credential: { recoveryCode } }));
    expect(report).toMatchObject({ anchor: 'known', backups: { sound: 1, damaged: [] } });
    expect(report.counts).toMatchObject({ contacts: 1, entries: 0 });
    expect(readFileSync(join(folder, 'vault.db')).equals(before)).toBe(true);
  });
});
