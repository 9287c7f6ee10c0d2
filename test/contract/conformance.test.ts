/** The same application, the same answers, whatever carries the messages. */
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/result.ts';
import { createOpenHost, createTestHost, PASSPHRASE, type TestHost } from '../support/hosts.ts';
import { hold } from '../support/laws.ts';

const channels = Object.entries(contract).flatMap(([domain, procedures]) =>
  Object.keys(procedures).map((name) => `${domain}.${name}`),
);

function valueOf<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Expected an answer, got ${result.error.code}`);
  return result.value;
}

const codeOf = (result: Result<unknown, { code: string }>): string | null =>
  result.ok ? null : result.error.code;

describe.each(['direct', 'clone'] as const)('on the %s host', (kind) => {
  let host: TestHost;
  beforeAll(async () => {
    host = await createOpenHost(kind);
  });
  afterAll(() => host.close());

  it('adds, changes and removes a contact, each an act that can be taken back', async () => {
    const { network } = host.client;
    const ada = valueOf(await network.addContact({ name: 'Ada' }));
    valueOf(await network.updateContact({ id: ada.id, changes: { closeness: 4 } }));
    expect(valueOf(await network.acts({})).undo).toEqual({
      code: 'contact-changed',
      name: 'Ada',
      count: 1,
    });
    valueOf(await network.removeContacts({ ids: [ada.id] }));
    expect(valueOf(await network.get({})).contacts).toEqual([]);
    expect(valueOf(await network.undo({})).code).toBe('contacts-removed');
    expect(valueOf(await network.get({})).contacts[0]).toMatchObject({ name: 'Ada', closeness: 4 });
    expect(valueOf(await network.undo({})).code).toBe('contact-changed');
    expect(valueOf(await network.get({})).contacts[0]?.closeness).toBeNull();
    expect(valueOf(await network.redo({})).code).toBe('contact-changed');
    expect(valueOf(await network.get({})).contacts[0]?.closeness).toBe(4);
  });

  it('tells the window what has new answers after each change', async () => {
    host.events.length = 0;
    valueOf(await host.client.network.saveEgo({ changes: { name: 'Ken', org: 'Hospital' } }));
    expect(host.events).toEqual([
      { event: 'changed', domains: expect.arrayContaining(['network', 'diagnosis', 'journal']) },
    ]);
  });

  it('diagnoses the network as it stands', async () => {
    valueOf(
      await host.client.network.addContact({
        name: 'Bo',
        changes: { met: { via: 'self', brokers: [] } },
      }),
    );
    const diagnosis = valueOf(await host.client.diagnosis.get({}));
    expect(diagnosis.broker).toMatchObject({ n: 2, self: 1, verdict: 'insufficient' });
  });

  it('tries out changes and makes none of them', async () => {
    const { diagnosis, network } = host.client;
    const before = valueOf(await network.get({}));
    const [contact] = before.contacts;
    const remove = { kind: 'remove-contact' as const, id: contact?.id ?? '' };
    const trial = valueOf(await diagnosis.tryChanges({ changes: [remove] }));
    expect(trial.before.structure.n).toBe(2);
    expect(trial.after.structure.n).toBe(1);
    expect(valueOf(await network.get({}))).toEqual(before);
    expect(codeOf(await diagnosis.tryChanges({ changes: [remove, remove] }))).toBe(
      'contact/not-found',
    );
  });

  it('keeps an entry, finds it by the beginning of a word, and keeps a draft', async () => {
    const { journal } = host.client;
    const entry = { id: null, day: '2026-11-20', text: 'Écouté le récit de la garde', people: [] };
    const saved = valueOf(await journal.save(entry));
    const found = valueOf(await journal.list({ words: 'ecou gar', person: null, limit: 10 }));
    expect(found.entries.map((each) => each.id)).toEqual([saved.id]);
    expect(found.entries[0]?.matches.map(([from, to]) => entry.text.slice(from, to))).toEqual([
      'Écouté',
      'garde',
    ]);
    const draft = { entryId: null, day: '2026-11-21', text: 'half a', people: [] };
    valueOf(await journal.saveDraft({ draft }));
    expect(valueOf(await journal.draft({}))).toEqual(draft);
  });

  it('writes the network to the file that was chosen and reads it back as nothing new', async () => {
    const path = join(host.folder, 'mine.json');
    host.answers.push({ answer: 'path', path });
    expect(valueOf(await host.client.exchange.saveAs({ format: 'json' }))).toEqual({
      outcome: 'saved',
      fileName: 'mine.json',
    });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'plexus-network' });
    host.answers.push({ answer: 'path', path });
    const chosen = valueOf(await host.client.exchange.chooseImport({}));
    if (chosen.outcome !== 'read') throw new Error('The file was not read.');
    expect(chosen.alreadyHere).toBe(chosen.report.contacts);
    const { token } = chosen;
    expect(valueOf(await host.client.exchange.takeOver({ token, mode: 'add' }))).toMatchObject({
      added: 0,
    });
    expect(codeOf(await host.client.exchange.takeOver({ token, mode: 'add' }))).toBe(
      'file/expired',
    );
  });

  it('takes somebody with a known id but another name for somebody else', async () => {
    const { exchange, network } = host.client;
    const before = valueOf(await network.get({}));
    const known = before.contacts[0]?.id ?? '';
    const path = join(host.folder, 'theirs.json');
    const contacts = [
      { id: known, name: 'Zoltan' },
      { id: 'c', name: 'Carl', met: { via: 'person', brokers: [known] } },
    ];
    const theirs = { format: 'plexus-network', version: 1, ego: {}, contacts, alterTies: null };
    writeFileSync(path, JSON.stringify(theirs));
    host.answers.push({ answer: 'path', path });
    const chosen = valueOf(await exchange.chooseImport({}));
    if (chosen.outcome !== 'read') throw new Error('The file was not read.');
    valueOf(await exchange.takeOver({ token: chosen.token, mode: 'add' }));
    const after = valueOf(await network.get({}));
    const zoltan = after.contacts.find((contact) => contact.name === 'Zoltan');
    const carl = after.contacts.find((contact) => contact.name === 'Carl');
    expect(zoltan?.id).not.toBe(known);
    expect(carl?.met?.brokers).toEqual([{ kind: 'contact', id: zoltan?.id }]);
    expect(after.contacts.find((contact) => contact.id === known)).toEqual(before.contacts[0]);
    valueOf(await network.undo({}));
  });

  it('refuses a bad document as a whole and says where it is wrong', async () => {
    const before = valueOf(await host.client.network.get({}));
    const path = join(import.meta.dirname, '../fixtures/formats/closeness-7.json');
    host.answers.push({ answer: 'path', path });
    const chosen = await host.client.exchange.chooseImport({});
    expect(chosen).toMatchObject({
      ok: false,
      error: { code: 'document/invalid', problems: [{ place: 'contacts[3].closeness', got: '7' }] },
    });
    expect(valueOf(await host.client.network.get({}))).toEqual(before);
  });

  it('prints the report to the file that was chosen, and nowhere else', async () => {
    const path = join(host.folder, 'report.pdf');
    host.asked.length = 0;
    const bytes = Buffer.from('%PDF-1.7');
    host.answers.push({ answer: 'path', path }, { answer: 'pdf', bytes });
    const options = { copy: 'private', names: 'full', paper: 'a4', locale: 'fr' } as const;
    expect(valueOf(await host.client.report.savePdf(options))).toMatchObject({ outcome: 'saved' });
    expect(host.asked.map((request) => request.ask)).toEqual(['choose-save', 'print-to-pdf']);
    expect(host.asked[1]).toMatchObject({ paper: 'a4', html: expect.stringContaining('Bo') });
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('says no such channel to names that only look like one', async () => {
    for (const channel of ['', 'network', '__proto__.x', 'network.constructor', 'network.get.x'])
      expect(codeOf(await host.call(channel, {}))).toBe('channel/unknown');
  });
});

describe('while locked', () => {
  const host = createTestHost('direct');
  afterAll(() => host.close());
  const works = new Set(['vault', 'preferences']);

  it.each(channels.filter((channel) => !works.has(channel.split('.')[0] ?? '')))(
    '%s answers nothing but that the vault is locked, or that the input is wrong',
    async (channel) => {
      const result = await host.call(channel, {});
      expect(['vault/locked', 'input/invalid', 'file/expired']).toContain(codeOf(result));
    },
  );

  it('tells a wrong passphrase calmly, and after several asks to wait', async () => {
    const { vault } = host.client;
    valueOf(await vault.create({ name: 'Mine', passphrase: PASSPHRASE }));
    expect(codeOf(await vault.unlock({ name: 'Mine', passphrase: 'x', acceptOlder: false }))).toBe(
      'vault/already-open',
    );
    valueOf(await vault.lock({}));
    await new Promise(setImmediate);
    expect(host.asked.at(-1)).toEqual({ ask: 'restart' });
    const codes: (string | null)[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1)
      codes.push(
        codeOf(await vault.unlock({ name: 'Mine', passphrase: 'wrong', acceptOlder: false })),
      );
    expect(codes).toEqual([
      ...Array.from({ length: 4 }, () => 'vault/wrong-passphrase'),
      'vault/wait',
    ]);
  });
});

describe('opening and locking', () => {
  it('opens one vault at a time, whoever asks twice', async () => {
    const host = createTestHost('direct');
    const { vault } = host.client;
    const [one, two] = await Promise.all([
      vault.create({ name: 'One', passphrase: PASSPHRASE }),
      vault.create({ name: 'Two', passphrase: PASSPHRASE }),
    ]);
    expect([codeOf(one), codeOf(two)]).toEqual([null, 'vault/already-open']);
    host.close();
  });

  it('opens nothing outside the folder of vaults', async () => {
    const host = createTestHost('direct');
    const { vault } = host.client;
    const unlock = { name: '../elsewhere/Z', passphrase: PASSPHRASE, acceptOlder: false };
    expect(codeOf(await vault.unlock(unlock))).toBe('vault/not-found');
    host.close();
  });

  it('locks even when the backup cannot be made', async () => {
    const host = await createOpenHost();
    const { open } = valueOf(await host.client.vault.state({}));
    const folder = open?.folder ?? '';
    rmSync(join(folder, 'backups'), { recursive: true, force: true });
    symlinkSync('backups', join(folder, 'backups'));
    await host.client.network.addContact({ name: 'Ada' });
    await host.client.vault.lock({});
    await new Promise(setImmediate);
    expect(host.asked.at(-1)).toEqual({ ask: 'restart' });
    rmSync(join(folder, 'backups'));
    const unlock = { name: 'Test', passphrase: PASSPHRASE, acceptOlder: false };
    expect(codeOf(await host.client.vault.unlock(unlock))).toBeNull();
    host.close();
  });
});

describe('the door', () => {
  let host: TestHost;
  beforeAll(async () => {
    host = await createOpenHost();
  });
  afterAll(() => host.close());

  it.each(channels)('%s survives any input without a defect or a change', async (channel) => {
    if (/^vault\.(lock|openDemo)$/.test(channel)) return;
    const before = valueOf(await host.client.network.get({}));
    const strange = fc.anything({ withBigInt: true, withMap: true, withSet: true, maxDepth: 4 });
    await hold(
      fc.asyncProperty(strange, async (input) => {
        const isEmpty =
          typeof input === 'object' && input !== null && Reflect.ownKeys(input).length === 0;
        fc.pre(!isEmpty); // An empty object is a valid input of many procedures.
        const result = await host.call(channel, input);
        if (!result.ok) expect(result.error.code).not.toBe('internal');
      }),
      { numRuns: 100 },
    );
    expect(valueOf(await host.client.network.get({}))).toEqual(before);
    expect(host.defects).toEqual([]);
  });

  it('refuses what is too large, too deep or goes round in circles', async () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const large = { changes: { name: 'x'.repeat(2_000_000) } };
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, key) => [key, key]));
    for (const input of [circle, large, wide])
      expect(codeOf(await host.call('network.saveEgo', input))).toBe('input/invalid');
  });
});
