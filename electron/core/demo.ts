/**
 * The demo: a vault of its own in a place of its own, under a passphrase nobody knows, filled with
 * an invented network and two years of its journal, told up to today. It is thrown away at the next
 * lock and, after a crash, at the next start.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { assert, must } from '../../shared/assert.ts';
import { readDocumentText } from '../../shared/document/read.ts';
import type { Contact } from '../../shared/model/contact.ts';
import type { Entry } from '../../shared/model/journal.ts';
import { err, ok } from '../../shared/result.ts';
import { KDF_LIMITS } from '../crypto/kdf-profile.ts';
import { Redacted } from '../crypto/redacted.ts';
import { insertEntries } from '../store/journal.ts';
import { replaceNetwork } from '../store/network.ts';
import { createVault } from '../store/vault.ts';
import type { Context } from './context.ts';
import { dayBefore } from './days.ts';
import { folderOf } from './vault-folders.ts';

export const DEMO_NAME = 'Demo';

const DemoEntry = z.strictObject({
  daysAgo: z.int().min(0),
  text: z.string(),
  people: z.array(z.string()),
});

const readResource = (context: Context, name: string): string => {
  const { locale } = context.preferences.get();
  return readFileSync(join(context.host.paths.resources, 'demo', `${name}.${locale}.json`), 'utf8');
};

function demoEntries(context: Context): Entry[] {
  const now = context.host.now();
  const written = z.array(DemoEntry).parse(JSON.parse(readResource(context, 'journal')));
  return written.map(({ daysAgo, text, people }, index) => ({
    id: `demo-${String(index)}`,
    day: dayBefore(now, daysAgo),
    text,
    people,
    createdAt: now.toISOString(),
    changedAt: now.toISOString(),
  }));
}

/** Mean length of a month in days. */
const DAYS_PER_MONTH = 365.25 / 12;

/** Says the months since a contact as a day, so that the story stays as old as the journal tells it. */
const dated = (contact: Contact, now: Date): Contact =>
  contact.monthsSinceContact === null
    ? contact
    : {
        ...contact,
        lastContact: dayBefore(now, Math.round(contact.monthsSinceContact * DAYS_PER_MONTH)),
        monthsSinceContact: null,
      };

/** Removes what a demo left behind; what the disk holds on to is tried again at the next start. */
export function removeDemo(context: Context): void {
  try {
    rmSync(context.host.paths.demo, { recursive: true, force: true });
  } catch {
    // Nothing of the user's is in it, and it is encrypted under a passphrase nobody knows.
  }
}

/** Makes the demo's vault, filled; fails as making any vault does. */
export async function createDemo(context: Context) {
  removeDemo(context);
  const { demo } = context.host.paths;
  mkdirSync(demo, { recursive: true, mode: 0o700 });
  const created = await createVault({
    folder: folderOf(demo, DEMO_NAME),
    passphrase: Redacted.fromText(randomBytes(32).toString('base64')),
    // Nobody can guess 32 random bytes, so the lightest derivation is as good as any.
    kdf: { ops: KDF_LIMITS.ops.min, memMiB: KDF_LIMITS.memMiB.min },
    now: context.host.now,
  });
  if (!created.ok) {
    const { error } = created;
    assert(
      error.code !== 'vault/exists' && error.code !== 'vault/passphrase-too-weak',
      'the demo has a fresh folder and a random passphrase',
    );
    return err(error);
  }
  const { vault } = created.value;
  const read = readDocumentText(readResource(context, 'network'));
  const { network } = must(read.ok ? read.value.document : null, 'the demo network is a valid one');
  const now = context.host.now();
  const contacts = network.contacts.map((contact) => dated(contact, now));
  const filled = vault.store.save<null, never>((db) => {
    replaceNetwork(db, { ...network, contacts });
    insertEntries(db, demoEntries(context));
    return ok(null);
  });
  return filled.ok ? ok(vault) : filled;
}
