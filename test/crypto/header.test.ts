import { describe, expect, it } from 'vitest';
import type { HeaderBody } from '../../electron/crypto/header-schema.ts';
import {
  encodeHeader,
  isAuthentic,
  newHeader,
  parseHeader,
  type ParsedHeader,
} from '../../electron/crypto/header.ts';
import { Redacted } from '../../electron/crypto/redacted.ts';
import {
  createPassphraseSlot,
  createRecoverySlot,
  openSlots,
  type SlotCredential,
} from '../../electron/crypto/slots.ts';
import { loadSodium } from '../../electron/crypto/sodium.ts';
import { createVaultKeys, type VaultKeys } from '../../electron/crypto/vault-keys.ts';
import { unlockHeaders } from '../../electron/store/unlocking.ts';
import { createTempKeys, expectErr, expectOk, FAST_KDF } from '../support/temp-vault.ts';

const NOW = new Date('2026-11-22T08:30:00.000Z');
const PASSPHRASE = 'violet lantern drums under the ocean';
const VAULT_KEY = Uint8Array.from({ length: 32 }, (_, index) => index);
const RECOVERY_KEY = Uint8Array.from({ length: 16 }, (_, index) => 255 - index);

const byPassphrase = (text: string = PASSPHRASE): SlotCredential => ({
  kind: 'passphrase',
  passphrase: Redacted.fromText(text),
});
const byRecovery = (key: Uint8Array = RECOVERY_KEY): SlotCredential => ({
  kind: 'recovery',
  recoveryKey: new Redacted(Uint8Array.from(key)),
});

const home = (vaultId: string): Pick<HeaderBody, 'vaultId' | 'cipher'> => ({
  vaultId,
  cipher: { name: 'chacha20', pageSize: 4096 },
});

type Made = { readonly body: HeaderBody; readonly keys: VaultKeys };

async function makeHeader(vaultId = '00112233445566778899aabbccddeeff'): Promise<Made> {
  const sodium = await loadSodium();
  const request = {
    home: home(vaultId),
    vaultKey: new Redacted(Uint8Array.from(VAULT_KEY)),
    now: NOW,
  };
  const passphrase = Redacted.fromText(PASSPHRASE);
  const recoveryKey = new Redacted(Uint8Array.from(RECOVERY_KEY));
  const body: HeaderBody = {
    ...home(vaultId),
    gen: 1,
    created: NOW.toISOString(),
    slots: [
      await createPassphraseSlot(sodium, { ...request, passphrase, profile: FAST_KDF }),
      createRecoverySlot(sodium, { ...request, recoveryKey }),
    ],
    pending: null,
    features: { critical: [], optional: [] },
  };
  return { body, keys: createVaultKeys(sodium, request.vaultKey) };
}

/** Made once: each costs a slow derivation. */
const made = makeHeader();

const encode = ({ body, keys }: Made): Uint8Array => encodeHeader(newHeader(body), keys);
const parse = (bytes: Uint8Array): ParsedHeader => expectOk(parseHeader(bytes));

/** Opens a header as the vault does: parse, slot, MAC. Null when anything is amiss. */
async function open(bytes: Uint8Array, credential: SlotCredential): Promise<VaultKeys | null> {
  const header = parseHeader(bytes);
  if (!header.ok) return null;
  const unlocked = await unlockHeaders([header.value], credential);
  return unlocked.ok ? unlocked.value.keys : null;
}

/** A header as somebody without the key would forge it: other JSON, the old MAC. */
function forge(bytes: Uint8Array, change: (json: string) => string): Uint8Array {
  const json = Buffer.from(change(Buffer.from(bytes.subarray(16, -32)).toString('utf8')));
  const front = Buffer.from(bytes.subarray(0, 16));
  front.writeUInt32BE(json.length, 12);
  return Buffer.concat([front, json, bytes.subarray(-32)]);
}

describe('a header', () => {
  it('opens with the passphrase and with the recovery code to the same key', async () => {
    const bytes = encode(await made);
    for (const credential of [byPassphrase(), byRecovery()]) {
      const keys = await open(bytes, credential);
      expect(keys?.vaultKey.bytes).toEqual(VAULT_KEY);
    }
  });

  it('stays below a kilobyte and a half', async () => {
    expect(encode(await made).length).toBeLessThan(1536);
  });

  it('does not open with another passphrase or another code', async () => {
    const header = parse(encode(await made));
    const wrong = await unlockHeaders([header], byPassphrase('another one altogether'));
    expect(expectErr(wrong)).toEqual({ code: 'vault/wrong-passphrase', waitSeconds: 0 });
    const wrongCode = await unlockHeaders([header], byRecovery(new Uint8Array(16)));
    expect(expectErr(wrongCode)).toEqual({ code: 'vault/wrong-recovery-code', waitSeconds: 0 });
  });

  it('holds neither key, passphrase nor code in the clear', async () => {
    const bytes = Buffer.from(encode(await made));
    for (const secret of [VAULT_KEY, RECOVERY_KEY, Buffer.from(PASSPHRASE)]) {
      expect(bytes.includes(Buffer.from(secret))).toBe(false);
      expect(bytes.includes(Buffer.from(secret).toString('hex'))).toBe(false);
    }
  });

  it('is refused with any single bit changed', async () => {
    const bytes = encode(await made);
    const accepted: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (await open(changed, byRecovery())) accepted.push(bit);
    }
    expect(accepted).toEqual([]);
  });

  it('is refused shortened, lengthened or empty', async () => {
    const bytes = encode(await made);
    const cuts = Array.from({ length: bytes.length }, (_, length) => bytes.subarray(0, length));
    for (const cut of [...cuts, Buffer.concat([bytes, Buffer.alloc(1)]), Buffer.alloc(20_000)]) {
      expect(expectErr(parseHeader(cut))).toEqual({ code: 'vault/damaged', part: 'header' });
    }
  });

  it('asking for too little or too much work is refused before any work', async () => {
    const bytes = encode(await made);
    const demands = [
      '"memMiB":1',
      '"memMiB":63',
      '"memMiB":1048576',
      '"memMiB":1e20',
      '"memMiB":-64',
    ];
    for (const demand of demands) {
      const forged = forge(bytes, (json) => json.replace('"memMiB":64', demand));
      expect(expectErr(parseHeader(forged))).toEqual({ code: 'vault/damaged', part: 'header' });
    }
    for (const demand of ['"ops":1', '"ops":11', '"ops":4294967296']) {
      const forged = forge(bytes, (json) => json.replace('"ops":2', demand));
      expect(expectErr(parseHeader(forged))).toEqual({ code: 'vault/damaged', part: 'header' });
    }
  });

  it('asking for other work than its slot was made with opens nothing', async () => {
    const bytes = encode(await made);
    const forged = forge(bytes, (json) => json.replace('"ops":2', '"ops":3'));
    expect(await open(forged, byPassphrase())).toBeNull();
  });

  it('with a slot dropped, doubled or of an older generation is noticed', async () => {
    const { body, keys } = await made;
    const bytes = encode({ body, keys });
    const changes: readonly HeaderBody[] = [
      { ...body, slots: body.slots.slice(1) },
      { ...body, slots: [...body.slots, ...body.slots] },
      { ...body, gen: 2 },
    ];
    for (const change of changes) {
      const forged = parse(forge(bytes, () => JSON.stringify(change)));
      expect(isAuthentic(forged, keys)).toBe(false);
      const opened = await unlockHeaders([forged], byRecovery());
      expect(expectErr(opened)).toEqual({ code: 'vault/damaged', part: 'header' });
    }
  });

  it('with the slot of another vault opens nothing', async () => {
    const sodium = await loadSodium();
    const mine = await made;
    const other = await makeHeader('ffeeddccbbaa99887766554433221100');
    expect(await openSlots(sodium, mine.body, other.body.slots, byRecovery())).toBeNull();
    expect(await openSlots(sodium, other.body, other.body.slots, byRecovery())).not.toBeNull();
  });

  it('made by a newer version is told apart from a damaged one', async () => {
    const { body, keys } = await made;
    const newer = encodeHeader({ format: 2, minReader: 2, body }, keys);
    expect(expectErr(parseHeader(newer))).toEqual({ code: 'vault/from-newer-version' });
    const critical = { ...body, features: { critical: ['two-keys'], optional: [] } };
    const needing = encodeHeader(newHeader(critical), keys);
    expect(expectErr(parseHeader(needing))).toEqual({ code: 'vault/from-newer-version' });
  });

  it('of a later version that we can read keeps what we do not know', async () => {
    const { body, keys } = await made;
    const later = {
      ...body,
      theme: { deep: [1, 2] },
      slots: [
        { id: 'key-on-a-stick', type: 'fido2', secret: 'abc', kdf: { mem: 1 } },
        ...body.slots,
      ],
      features: { critical: [], optional: ['theme'] },
    };
    const bytes = encodeHeader({ format: 7, minReader: 1, body: later }, keys);
    const header = parse(bytes);
    expect(await open(bytes, byRecovery())).not.toBeNull();
    expect(parse(encodeHeader(header, keys)).body).toEqual(later);
  });

  it('does not let its JSON change what an object is', async () => {
    const bytes = encode(await made);
    const forged = forge(bytes, (json) => json.replace('{', '{"__proto__":{"polluted":1},'));
    const header = parse(forged);
    expect('polluted' in header.body).toBe(false);
  });

  it('from the first version still opens', async () => {
    const golden = Buffer.from(GOLDEN, 'base64');
    for (const credential of [byPassphrase(), byRecovery()]) {
      const keys = await open(golden, credential);
      expect(keys?.vaultKey.bytes).toEqual(VAULT_KEY);
    }
  });
});

describe('the keys of a vault', () => {
  it('are different for every use and the same in every version', async () => {
    const keys = await createTempKeys(Buffer.from(VAULT_KEY).toString('hex'));
    const message = Buffer.from('plexus');
    const macs = (['header', 'backup', 'anchor'] as const).map((use) => keys.mac(use, message));
    const all = [keys.databaseKey().bytes, ...macs].map((key) => Buffer.from(key).toString('hex'));
    expect(new Set(all).size).toBe(4);
    expect(all).toMatchInlineSnapshot(`
      [
        "2d903ad31afcbe4e4c72654f4f46d5f0424e33be05ae48c085a1d25ea3db12c0",
        "90e041931f9f0674d2ba68e5b613ed367520e34d62a28201e614092ec8bfc120",
        "c7a7e1199e145a070bd6e0e58306b12c065a1d3e71939eaa26fd5ff0ec51f678",
        "f781ba6b937a31dfc45251d16316e1546a35ea1af3d3aa0141a5ecae7df5d379",
      ]
    `);
  });

  it('open what they sealed, for the same purpose and unchanged', async () => {
    const keys = await createTempKeys();
    const context = Buffer.from('for this');
    const sealed = keys.seal(Buffer.from('the manifest'), context);
    expect(Buffer.from(keys.unseal(sealed, context) ?? []).toString()).toBe('the manifest');
    expect(keys.unseal(sealed, Buffer.from('for that'))).toBeNull();
    expect(keys.unseal(sealed.subarray(0, -1), context)).toBeNull();
    expect(keys.unseal(sealed.subarray(0, 10), context)).toBeNull();
    expect((await createTempKeys()).unseal(sealed, context)).toBeNull();
  });

  it('are gone once wiped', async () => {
    const keys = await createTempKeys();
    keys.wipe();
    expect(() => keys.databaseKey()).toThrow('wiped');
  });
});

/** Written by the first version for the key, passphrase and code above. Never to be changed. */
const GOLDEN = [
  'UExFWFZMVDEAAQABAAADb3sidmF1bHRJZCI6IjAwMTEyMjMzNDQ1NTY2Nzc4ODk5YWFiYmNjZGRlZWZmIiwiY2lwaG',
  'VyIjp7Im5hbWUiOiJjaGFjaGEyMCIsInBhZ2VTaXplIjo0MDk2fSwiZ2VuIjoxLCJjcmVhdGVkIjoiMjAyNi0xMS0y',
  'MlQwODozMDowMC4wMDBaIiwic2xvdHMiOlt7InYiOjEsImlkIjoiZGM0YjI0OTMzMjdhYjUxOSIsImxhYmVsIjoiIi',
  'wiY3JlYXRlZCI6IjIwMjYtMTEtMjJUMDg6MzA6MDAuMDAwWiIsInR5cGUiOiJwYXNzcGhyYXNlIiwia2RmIjp7ImFs',
  'ZyI6ImFyZ29uMmlkIiwib3BzIjoyLCJtZW1NaUIiOjY0LCJzYWx0IjoiNWYxMzUzNjUwMDZhYzVmMDEzZTY5NDUzNG',
  'JiYzE0ZDMifSwibm9uY2UiOiI2N2Y1ZmRiZGUxOTA5ZGQyOThkNWNmNDg0OTA2ODYwNzA3ZDdiZmY2MGFkNjE2ZjQi',
  'LCJjdCI6IjhkODZmNWFjMzdkODhiNjY2ZmExNDY0MDNjNmRkNWYwOTY4YjcxMjRmNDJkMjM0MmViN2JlOTRkM2E4Zm',
  'IzMjhiN2NjNDZjMWUxODI4NjcxYTYxYmVkNTJmMzNjMjY5MCJ9LHsidiI6MSwiaWQiOiI5NjI4M2M3YzNhOTgwNTc0',
  'IiwibGFiZWwiOiIiLCJjcmVhdGVkIjoiMjAyNi0xMS0yMlQwODozMDowMC4wMDBaIiwidHlwZSI6InJlY292ZXJ5Ii',
  'wia2RmIjp7ImFsZyI6ImJsYWtlMmIiLCJzYWx0IjoiZWVmYTJjZTBjYjFhNTIxMDI1NjRjZDM1MWQ3ZWYwNDYifSwi',
  'bm9uY2UiOiJmMDY0ZjdjYzRmZTNlYWMwNjhlY2QyZjZjOTdiODBjYzJiYzZmZDdmNjRkOTY0MTEiLCJjdCI6IjllN2',
  'FlMDljZjc4Nzc5NDY5ZjA3OGExZTc1Yjc5M2ViMWI0ODRjYzNiNTI3M2EzNjAwN2UwMjQyNGM5MzllODZhMzUzY2Fm',
  'YmY3YzVlMDRmMDZmY2I5ZTNhYzU1MjU5MiJ9XSwicGVuZGluZyI6bnVsbCwiZmVhdHVyZXMiOnsiY3JpdGljYWwiOl',
  'tdLCJvcHRpb25hbCI6W119fWGutpklRFZsvdy9hHJddyxIlr0H1fIKuVNt3dEXo6TB',
].join('');
