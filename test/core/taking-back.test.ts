import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { createOpenHost, PASSPHRASE, type TestHost } from '../support/hosts.ts';
import { expectErr, expectOk, OTHER_PASSPHRASE } from '../support/temp-vault.ts';

const NAME = 'Test';
const passphrase = PASSPHRASE;

let hosts: TestHost[] = [];
afterEach(() => {
  for (const host of hosts) host.close();
  hosts = [];
});

async function openHost(): Promise<TestHost> {
  const host = await createOpenHost();
  hosts.push(host);
  return host;
}

/** Every file below a folder with a digest of what is in it. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

type Following = { readonly signal: AbortSignal };

/** Takes a call back while its so manieth key is derived; answers with it and the threads there were. */
async function takeBack(
  derivation: number,
  call: (following: Following) => Promise<Result<unknown, AppError>>,
): Promise<{ readonly result: Result<unknown, AppError>; readonly running: number }> {
  const controller = new AbortController();
  let begun = 0;
  let running = 0;
  const onWorker = (worker: Worker): void => {
    running += 1;
    worker.once('exit', () => (running -= 1));
    if (++begun === derivation) worker.once('online', () => controller.abort());
  };
  process.on('worker', onWorker);
  try {
    const result = await call({ signal: controller.signal });
    return { result, running };
  } finally {
    process.off('worker', onWorker);
  }
}

/** The name of the vault's only backup. */
async function backedUp(host: TestHost): Promise<string> {
  return expectOk(await host.client.vault.backUp({})).name;
}

type Case = readonly [
  what: string,
  derivation: number,
  call: (
    host: TestHost,
    backup: string,
  ) => (following: Following) => Promise<Result<unknown, AppError>>,
];

const WHILE_OPEN: readonly Case[] = [
  ...[1, 2].map((derivation): Case => [
    'another passphrase',
    derivation,
    ({ client }) =>
      (following) =>
        client.vault.changePassphrase({ current: passphrase, next: OTHER_PASSPHRASE }, following),
  ]),
  ...[1, 2].map((derivation): Case => [
    'a new key',
    derivation,
    ({ client }) =>
      (following) =>
        client.vault.rotateKeys({ passphrase }, following),
  ]),
  [
    'a new recovery code',
    1,
    ({ client }) =>
      (following) =>
        client.vault.renewRecoveryCode({ passphrase }, following),
  ],
  [
    'the keychain',
    1,
    ({ client }) =>
      (following) =>
        client.vault.enableKeychain({ passphrase }, following),
  ],
  [
    'looking into a backup',
    1,
    ({ client }, backup) =>
      (following) =>
        client.vault.previewRestore({ name: NAME, backup, passphrase }, following),
  ],
  [
    'going back to a backup',
    1,
    ({ client }, backup) =>
      (following) =>
        client.vault.restoreBackup({ name: NAME, backup, passphrase }, following),
  ],
];

/** The host of a test has no keychain. */
const KEYCHAIN_LESS = 'vault/keychain-refused';

describe('taken back while a key is derived', () => {
  it.each(WHILE_OPEN)(
    '%s (key %i) changes nothing and leaves no thread',
    async (what, at, call) => {
      const host = await openHost();
      const backup = await backedUp(host);
      const before = filesIn(host.folder);
      const { result, running } = await takeBack(at, call(host, backup));
      expect(expectErr(result)).toEqual({ code: 'cancelled' });
      expect(running).toBe(0);
      expect(filesIn(host.folder)).toEqual(before);
      expect(expectOk(await host.client.vault.state({})).state).toBe('unlocked');
      // Nothing is in the way of beginning anew.
      const again = await call(host, backup)({ signal: new AbortController().signal });
      expect(again.ok || again.error.code).toBe(what === 'the keychain' ? KEYCHAIN_LESS : true);
    },
  );

  it('opening, recovering and making a vault leaves the door as it was', async () => {
    const host = await openHost();
    const { vault } = host.client;
    const recoveryCode = expectOk(await vault.renewRecoveryCode({ passphrase })).recoveryCode;
    await vault.lock({});
    const before = filesIn(host.folder);
    const acceptOlder = false;
    const next = { name: NAME, recoveryCode, passphrase: OTHER_PASSPHRASE, acceptOlder };
    const ways: ((following: Following) => Promise<Result<unknown, AppError>>)[] = [
      (following) => vault.unlock({ name: NAME, passphrase, acceptOlder }, following),
      (following) => vault.recover(next, following),
      (following) => vault.create({ name: 'Another', passphrase }, following),
      (following) => vault.openDemo({}, following),
    ];
    for (const way of ways) {
      const { result, running } = await takeBack(1, way);
      expect(expectErr(result)).toEqual({ code: 'cancelled' });
      expect(running).toBe(0);
      expect(filesIn(host.folder)).toEqual(before);
      const { state, vaults } = expectOk(await vault.state({}));
      expect([state, vaults.map(({ name }) => name)]).toEqual(['locked', [NAME]]);
    }
    expectOk(await vault.unlock({ name: NAME, passphrase, acceptOlder }));
  });

  it('a try counts for nothing and shortens no pause', async () => {
    const host = await openHost();
    const { vault } = host.client;
    const guess = (following?: Following) =>
      vault.changePassphrase({ current: 'not this one', next: OTHER_PASSPHRASE }, following);
    for (const waitSeconds of [0, 0, 0]) {
      const { result } = await takeBack(1, guess);
      expect(expectErr(result)).toEqual({ code: 'cancelled' });
      expect(expectErr(await guess())).toMatchObject({ waitSeconds });
    }
    expect(expectErr(await guess())).toMatchObject({ waitSeconds: 1 });
    const { result } = await takeBack(1, guess);
    expect(expectErr(result)).toMatchObject({ code: 'vault/wait' });
  });

  it('too late, when the vault is being put back, is done all the same', async () => {
    const host = await openHost();
    const choice = { name: NAME, backup: await backedUp(host), passphrase };
    const { result } = await takeBack(2, (following) =>
      host.client.vault.restoreBackup(choice, following),
    );
    expectOk(result);
  });
});

/** A list of connections as LinkedIn gives it, of so many people, in base64 pieces. */
async function drop(host: TestHost, people: number): Promise<void> {
  const rows = Array.from(
    { length: people },
    (_, index) => `Ada,Number ${String(index)},https://example.org/${String(index)},,Acme,Clerk,`,
  );
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const bytes = Buffer.from([head, ...rows].join('\n'));
  const PIECE = 600_000;
  for (let at = 0; at < bytes.length; at += PIECE) {
    const base64 = bytes.subarray(at, at + PIECE).toString('base64');
    expectOk(await host.client.exchange.takePiece({ at, base64 }));
  }
}

describe('taken back while a file is read', () => {
  it('holds nothing of it, and the one read before can still be taken over', async () => {
    const host = await openHost();
    const { exchange, network } = host.client;
    await drop(host, 3);
    const small = expectOk(await exchange.readDropped({ fileName: 'small.csv' }));
    await drop(host, 20_000);
    const before = filesIn(host.folder);
    const controller = new AbortController();
    const read = await exchange.readDropped(
      { fileName: 'large.csv' },
      {
        signal: controller.signal,
        onProgress: ({ share }) => {
          if (share !== null && share > 0) controller.abort();
        },
      },
    );
    expect(expectErr(read)).toEqual({ code: 'cancelled' });
    expect(filesIn(host.folder)).toEqual(before);
    expectOk(await exchange.takeOver({ token: small.token, mode: 'add' }));
    expect(expectOk(await network.get({})).contacts).toHaveLength(3);
  });

  it('answers others meanwhile', async () => {
    const host = await openHost();
    await drop(host, 20_000);
    let isRead = false;
    const reading = host.client.exchange.readDropped({ fileName: 'large.csv' }).then((read) => {
      isRead = true;
      return read;
    });
    expectOk(await host.client.network.get({}));
    expect(isRead).toBe(false);
    expect(expectOk(await reading).report.contacts).toBe(20_000);
  });
});

describe('taken back while pages are set', () => {
  const options = { copy: 'private', names: 'initials', paper: 'a4', locale: 'en' } as const;

  it.each(['savePdf', 'print'] as const)('%s writes nothing', async (act) => {
    const host = await openHost();
    expectOk(await host.client.network.addContact({ name: 'Ada' }));
    const path = join(host.folder, 'report.pdf');
    if (act === 'savePdf') host.answers.push({ answer: 'path', path });
    host.answers.push('until-taken-back');
    const before = filesIn(host.folder);
    const controller = new AbortController();
    const following = { signal: controller.signal };
    const made: Promise<Result<unknown, AppError>> = host.client.report[act](options, following);
    await expect
      .poll(() => host.asked.map(({ ask }) => ask).at(-1))
      .toBe(act === 'print' ? 'print' : 'print-to-pdf');
    controller.abort();
    expect(expectErr(await made)).toEqual({ code: 'cancelled' });
    expect(filesIn(host.folder)).toEqual(before);
  });
});
