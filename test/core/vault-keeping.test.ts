import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOpenHost, PASSPHRASE, type TestHost } from '../support/hosts.ts';
import { expectErr, expectOk, OTHER_PASSPHRASE } from '../support/temp-vault.ts';

let host: TestHost;
beforeEach(async () => {
  host = await createOpenHost();
}, 60_000);
afterEach(() => host.close());

describe('another passphrase', () => {
  it('needs the present one, and after several wrong tries a pause', async () => {
    const { vault } = host.client;
    const change = (current: string) => vault.changePassphrase({ current, next: OTHER_PASSPHRASE });
    for (const waitSeconds of [0, 0, 0, 1]) {
      expect(expectErr(await change('not this one'))).toEqual({
        code: 'vault/wrong-passphrase',
        waitSeconds,
      });
    }
    expect(expectErr(await change(PASSPHRASE)).code).toBe('vault/wait');
    // The same pause holds for every other way in: it is the same passphrase that is guessed at.
    const passphrase = PASSPHRASE;
    expect(expectErr(await vault.rotateKeys({ passphrase })).code).toBe('vault/wait');
    expect(expectErr(await vault.renewRecoveryCode({ passphrase })).code).toBe('vault/wait');
    expect(expectErr(await vault.enableKeychain({ passphrase })).code).toBe('vault/wait');
  });

  it('pauses as well where wrong tries are made all at once', async () => {
    const { vault } = host.client;
    const change = () =>
      vault.changePassphrase({ current: 'not this one', next: OTHER_PASSPHRASE });
    const tries = await Promise.all(Array.from({ length: 6 }, change));
    expect(tries.map((tried) => expectErr(tried).code)).toEqual([
      ...Array.from({ length: 4 }, () => 'vault/wrong-passphrase'),
      ...Array.from({ length: 2 }, () => 'vault/wait'),
    ]);
  });

  it('opens the vault from then on, and the one before opens its backups', async () => {
    const { vault } = host.client;
    expectOk(await vault.backUp({}));
    const next = OTHER_PASSPHRASE;
    expectOk(await vault.changePassphrase({ current: PASSPHRASE, next }));
    expect(expectOk(await vault.backups({ name: 'Test' }))).toMatchObject([
      { state: 'sound', passphrase: 'of-then' },
    ]);
    const [backup] = expectOk(await vault.backups({ name: 'Test' }));
    const choice = { name: 'Test', backup: backup?.name ?? '' };
    const wrong = await vault.previewRestore({ ...choice, passphrase: next });
    expect(expectErr(wrong).code).toBe('vault/wrong-passphrase');
    expectOk(await vault.restoreBackup({ ...choice, passphrase: PASSPHRASE }));
    // The vault was closed for it, and its process is to end; not before it is done.
    expect(host.asked).toEqual([]);
    expect(expectOk(await vault.state({})).state).toBe('locked');
    expect(expectOk(await vault.backups({ name: 'Test' }))).toMatchObject([
      { state: 'unchecked', passphrase: 'present', holdings: null },
    ]);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(host.asked).toContainEqual({ ask: 'restart' });
  });
});

describe('a new recovery code', () => {
  it('is made for somebody who has the passphrase, and for nobody else at an open vault', async () => {
    const { vault } = host.client;
    const wrong = await vault.renewRecoveryCode({ passphrase: 'not this one' });
    expect(expectErr(wrong)).toEqual({ code: 'vault/wrong-passphrase', waitSeconds: 0 });
    const made = expectOk(await vault.renewRecoveryCode({ passphrase: PASSPHRASE }));
    expectOk(await vault.lock({}));
    const opened = await vault.recover({
      name: 'Test',
      recoveryCode: made.recoveryCode,
      passphrase: OTHER_PASSPHRASE,
      acceptOlder: false,
    });
    expectOk(opened);
  });
});

describe('the trash', () => {
  it('gives back as an act that has a name', async () => {
    const { network } = host.client;
    const { id } = expectOk(await network.addContact({ name: 'Ada' }));
    expectOk(await network.removeContacts({ ids: [id] }));
    expect(expectOk(await network.trash({}))).toMatchObject([{ id, name: 'Ada' }]);
    expectOk(await network.restoreContacts({ ids: [id] }));
    expect(expectOk(await network.acts({})).undo).toEqual({
      code: 'contacts-restored',
      name: 'Ada',
      count: 1,
    });
    expectOk(await network.removeContacts({ ids: [id] }));
    expect(expectOk(await network.emptyTrash({}))).toEqual({ count: 1 });
    expect(expectErr(await network.restoreContacts({ ids: [id] })).code).toBe('contact/not-found');
  });
});

describe('a vault that is nowhere', () => {
  it.each(['Nowhere', '../../etc', 'con'])(
    '%s has neither backups nor a way back',
    async (name) => {
      const { vault } = host.client;
      const choice = { name, backup: 'x.plexus-backup', passphrase: PASSPHRASE };
      expect(expectErr(await vault.backups({ name }))).toEqual({ code: 'vault/not-found' });
      expect(expectErr(await vault.previewRestore(choice))).toEqual({ code: 'vault/not-found' });
      expect(expectErr(await vault.restoreBackup(choice))).toEqual({ code: 'vault/not-found' });
    },
  );
});
