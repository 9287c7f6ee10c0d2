/** The encrypted store from the command line. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocumentText } from '../../shared/document/read.ts';
import { aWorld, CASES, errorLine, type World } from './world.ts';

const PASSPHRASE = 'gravel otter lantern quince 42 meadow';
const OTHER = 'seven copper kettles whistle at dawn';
const healthy = join(CASES, '02_healthy.json');

const journal = `{"format":"plexus-network","version":1,"ego":{"extra":1},"contacts":[{"id":"a","name":"Ada","shoe":44}],"alterTies":[],"journal":[{"id":"e1","day":"2026-01-05","text":"Coffee with Ada.","people":["a"],"createdAt":"2026-01-05T12:00:00.000Z","changedAt":"2026-01-05T12:00:00.000Z"}],"goals":["rest"]}`;

async function aVault(world: World, from = healthy): Promise<string> {
  const vault = world.path('My.plexus');
  const ran = await world.runWith([PASSPHRASE], 'vault', 'create', vault, '--from', from);
  if (ran.exit !== 0) throw new Error(ran.err);
  return vault;
}

/** Every byte of every file of a folder. */
const bytesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('');

describe('vault create', () => {
  test('makes an encrypted vault of a document and prints the recovery code once', async () => {
    const world = aWorld();
    const vault = world.path('My.plexus');
    const ran = await world.runWith([PASSPHRASE], 'vault', 'create', vault, '--from', healthy);
    expect(ran.err).toBe('');
    expect(ran.exit).toBe(0);
    expect(ran.out).toMatch(/Recovery code: PX1(?:-[0-9A-Z]{4}){8}/);
    expect(ran.out).toContain('15 people');
    expect(bytesIn(vault)).not.toContain('Nurse coordinator');
  });

  test('says what of the document a vault has no place for', async () => {
    const world = aWorld();
    const from = world.write('full.json', journal);
    const ran = await world.runWith(
      [PASSPHRASE],
      'vault',
      'create',
      world.path('V.plexus'),
      '--from',
      from,
    );
    expect(ran.out).toContain('1 journal entry');
    expect(ran.out).toContain('no place for it: goals');
  });

  test('of a document that cannot be read makes nothing', async () => {
    const world = aWorld();
    const from = world.write('bad.json', '{}');
    errorLine(
      await world.runWith([PASSPHRASE], 'vault', 'create', world.path('V'), '--from', from),
    );
    expect(world.list()).toEqual(['bad.json']);
  });

  test.each([
    ['without a passphrase', [], 'first line of standard input'],
    ['with a passphrase that is easy to guess', ['password1234'], 'too easy to guess'],
  ])('%s makes nothing', async (_, lines, sentence) => {
    const world = aWorld();
    const ran = await world.runWith(lines, 'vault', 'create', world.path('V'));
    expect(errorLine(ran)).toContain(sentence);
    expect(world.list()).toEqual([]);
  });

  test('where something is already leaves it as it was', async () => {
    const world = aWorld();
    mkdirSync(world.path('V'));
    const ran = await world.runWith([PASSPHRASE], 'vault', 'create', world.path('V'));
    expect(errorLine(ran)).toContain('left as it is');
  });

  test('where there is no folder says so', async () => {
    const world = aWorld();
    const ran = await world.runWith([PASSPHRASE], 'vault', 'create', join(world.path('no'), 'V'));
    expect(errorLine(ran)).toContain('no such folder');
  });
});

describe('vault export', () => {
  test('gives back the network, the journal and the unknown keys of people', async () => {
    const world = aWorld();
    const vault = await aVault(world, world.write('full.json', journal));
    const ran = await world.runWith(
      [PASSPHRASE],
      'vault',
      'export',
      vault,
      '--out',
      world.path('out.json'),
    );
    expect(ran.exit).toBe(0);
    const written = JSON.parse(world.read('out.json')) as object;
    const { goals: _, ...rest } = JSON.parse(journal) as { goals: unknown };
    expect(written).toMatchObject(rest);
  });

  test('gives back a whole network as it went in', async () => {
    const world = aWorld();
    const vault = await aVault(world);
    const out = world.path('out.json');
    await world.runWith([PASSPHRASE], 'vault', 'export', vault, '--out', out);
    const before = readDocumentText(readFileSync(healthy, 'utf8'));
    const after = readDocumentText(world.read('out.json'));
    if (!before.ok || !after.ok) throw new Error('a document was refused');
    const { network } = after.value.document;
    expect(network.contacts).toEqual(before.value.document.network.contacts);
    expect(network.ego).toEqual(before.value.document.network.ego);
    expect(new Set(network.alterTies)).toEqual(new Set(before.value.document.network.alterTies));
  });

  test('with the wrong passphrase writes nothing', async () => {
    const world = aWorld();
    const vault = await aVault(world);
    const ran = await world.runWith(
      [OTHER],
      'vault',
      'export',
      vault,
      '--out',
      world.path('out.json'),
    );
    expect(errorLine(ran)).toContain('does not open this vault');
    expect(world.list()).toEqual(['My.plexus']);
  });
});

describe('vault verify and info', () => {
  test('say that a sound vault is sound, and what it holds in numbers', async () => {
    const world = aWorld();
    const vault = await aVault(world);
    const verified = await world.runWith([PASSPHRASE], 'vault', 'verify', vault);
    expect(verified).toMatchObject({ exit: 0, err: '' });
    expect(verified.out).toContain('15 people, 14 ties');
    const info = await world.run('vault', 'info', vault);
    expect(info).toMatchObject({ exit: 0, err: '' });
    expect(info.out).toContain('Opens with: passphrase, recovery');
  });

  test('notice a page that has changed', async () => {
    const world = aWorld();
    const vault = await aVault(world);
    const file = join(vault, 'vault.db');
    const bytes = readFileSync(file);
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const line = errorLine(await world.runWith([PASSPHRASE], 'vault', 'verify', vault));
    expect(line).toContain('damaged');
  });

  test.each(['verify', 'info', 'passphrase'])('%s wants a vault that is there', async (verb) => {
    const world = aWorld();
    const file = world.write('file', 'no vault');
    for (const path of [file, world.path('none')]) {
      const line = errorLine(await world.runWith([PASSPHRASE, OTHER], 'vault', verb, path));
      expect(line).toContain('there is no vault there');
    }
  });
});

describe('vault backup and restore', () => {
  test('give back the same vault in another place', async () => {
    const world = aWorld();
    const vault = await aVault(world);
    const [backup, again] = [world.path('b.plexus-backup'), world.path('Again.plexus')];
    const made = await world.runWith([PASSPHRASE], 'vault', 'backup', vault, '--out', backup);
    expect(made).toMatchObject({ exit: 0, err: '' });
    const back = await world.runWith([PASSPHRASE], 'vault', 'restore', backup, '--out', again);
    expect(back).toMatchObject({ exit: 0, err: '' });
    const verified = await world.runWith([PASSPHRASE], 'vault', 'verify', again);
    expect(verified.out).toContain('15 people, 14 ties');
  });

  test('never restore over what is there, or from what is no backup', async () => {
    const world = aWorld();
    const vault = await aVault(world);
    const backup = world.path('b.plexus-backup');
    await world.runWith([PASSPHRASE], 'vault', 'backup', vault, '--out', backup);
    const over = await world.runWith([PASSPHRASE], 'vault', 'restore', backup, '--out', vault);
    expect(errorLine(over)).toContain('left as it is');
    const from = world.write('no-backup', 'PLEX');
    const broken = await world.runWith(
      [PASSPHRASE],
      'vault',
      'restore',
      from,
      '--out',
      world.path('New.plexus'),
    );
    expect(errorLine(broken)).toContain(from);
    expect(world.list()).toEqual(['My.plexus', 'b.plexus-backup', 'no-backup']);
  });
});

describe('vault passphrase', () => {
  test('changes what opens the vault', async () => {
    const world = aWorld();
    const vault = await aVault(world);
    const changed = await world.runWith([PASSPHRASE, OTHER], 'vault', 'passphrase', vault, '--new');
    expect(changed).toMatchObject({ exit: 0, err: '' });
    errorLine(await world.runWith([PASSPHRASE], 'vault', 'verify', vault));
    expect((await world.runWith([OTHER], 'vault', 'verify', vault)).exit).toBe(0);
  });

  test.each([
    ['without a new one', [PASSPHRASE], 'second line'],
    ['to one that is easy to guess', [PASSPHRASE, 'password1234'], 'too easy to guess'],
    ['with a wrong old one', [OTHER, 'five unlikely words stand here'], 'does not open'],
  ])('%s changes nothing', async (_, lines, sentence) => {
    const world = aWorld();
    const vault = await aVault(world);
    const ran = await world.runWith(lines, 'vault', 'passphrase', vault);
    expect(errorLine(ran)).toContain(sentence);
    expect((await world.runWith([PASSPHRASE], 'vault', 'verify', vault)).exit).toBe(0);
  });
});

describe('vault backups, preview, restore in place, rotate', () => {
  test('lists a backup, says what restoring it means, does so and keeps what was', async () => {
    const world = aWorld();
    const vault = await aVault(world);
    const run = (...argv: string[]): ReturnType<World['runWith']> =>
      world.runWith([PASSPHRASE], 'vault', ...argv);
    expect((await run('backups', vault)).out).toContain('There is no backup yet');
    // A new key is given between two backups of the vault's own.
    const rotated = await run('rotate', vault);
    expect(rotated.out).toMatch(/Recovery code: PX1(?:-[0-9A-Z]{4}){8}/);
    const listed = await run('backups', vault);
    const [newest, oldest = ''] = listed.out.trim().split('\n');
    expect(newest).toContain('; whole; opens with the present passphrase; 15 people');
    const [name = '', state, opensWith] = oldest.split('; ');
    expect([state, opensWith]).toEqual([
      'cannot be checked with this passphrase',
      'opens with the passphrase the vault had then',
    ]);
    const previewed = await run('preview', vault, '--from', name);
    expect(previewed.out).toContain('In the backup: 15 people');
    expect(previewed.out).toContain('Here now and not in the backup: nothing');
    expect(errorLine(await run('restore', vault, '--from', 'none.plexus-backup'))).toContain(
      'none',
    );
    const restored = await run('restore', vault, '--from', name);
    expect(restored.out).toContain('.plexus-aside');
    expect(world.list()).toHaveLength(2);
    const verified = await run('verify', vault);
    expect(verified.out).toContain('Backups in its folder: 1');
    expect(verified.out).toContain('which this passphrase cannot check: 1');
  });

  test.each(['preview', 'restore'])('%s asks which backup', async (verb) => {
    const world = aWorld();
    mkdirSync(world.path('V.plexus'));
    const ran = await world.runWith([PASSPHRASE], 'vault', verb, world.path('V.plexus'));
    expect(ran.err).toContain('--from');
  });
});
