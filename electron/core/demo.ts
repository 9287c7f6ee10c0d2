/**
 * The demo: a vault of its own in a place of its own, under a passphrase nobody knows, filled with
 * an invented network, two years of its journal, a plan, a few views and two snapshots, told up to today. It is
 * thrown away at the next lock and, after a crash, at the next start.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { assert, must } from '../../shared/assert.ts';
import { applyChanges } from '../../shared/diagnosis/changes.ts';
import { DAYS_PER_MONTH, dayNumber } from '../../shared/diagnosis/days.ts';
import { readDocument } from '../../shared/document/read.ts';
import { Changes } from '../../shared/model/change.ts';
import type { Contact } from '../../shared/model/contact.ts';
import type { Entry } from '../../shared/model/journal.ts';
import type { KeptView } from '../../shared/model/kept-view.ts';
import type { Network } from '../../shared/model/network.ts';
import type { NetworkPlan } from '../../shared/model/plan.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import { IsoDate, Line } from '../../shared/model/values.ts';
import { err, ok } from '../../shared/result.ts';
import { VERSION } from '../../shared/version.ts';
import { KDF_LIMITS } from '../crypto/kdf-profile.ts';
import { Redacted } from '../crypto/redacted.ts';
import { insertEntries } from '../store/journal.ts';
import { replaceNetwork } from '../store/network.ts';
import { addPlan } from '../store/plan.ts';
import { insertSnapshots } from '../store/snapshots.ts';
import { createVault } from '../store/vault.ts';
import { addViews } from '../store/views.ts';
import type { Context } from './context.ts';
import { dayBefore } from './days.ts';
import { folderOf } from './vault-folders.ts';

export const DEMO_NAME = 'Demo';

const DemoEntry = z.strictObject({
  daysAgo: z.int().min(0),
  text: z.string(),
  people: z.array(z.string()),
});

/** What is planned, as it stood on the day the story was told, and how the network was before. */
const Story = z.strictObject({
  told: IsoDate,
  /** In the form of a document's `plan`. */
  plan: z.unknown(),
  /** In the form of a document's `views`. */
  views: z.unknown(),
  earlier: z.array(z.strictObject({ daysAgo: z.int().min(1), title: Line, changes: Changes })),
});

const readResource = (context: Context, name: string): string => {
  const { locale } = context.preferences.get();
  return readFileSync(join(context.host.paths.resources, 'demo', `${name}.${locale}.json`), 'utf8');
};

/** The story with every day in it as far from today as it was from the day it was told. */
function readStory(context: Context): z.infer<typeof Story> {
  const text = readResource(context, 'story');
  const { told } = Story.parse(JSON.parse(text));
  const now = context.host.now();
  const toldToday = text.replaceAll(/\d{4}-\d{2}-\d{2}/gu, (day) =>
    dayBefore(now, dayNumber(told) - dayNumber(day)),
  );
  return Story.parse(JSON.parse(toldToday));
}

type Demo = {
  readonly network: Network;
  readonly plan: NetworkPlan;
  readonly views: readonly KeptView[];
  readonly snapshots: readonly Snapshot[];
};

/** Everything but the journal. */
function readDemo(context: Context): Demo {
  const { plan, views, earlier } = readStory(context);
  const json: unknown = JSON.parse(readResource(context, 'network'));
  const read = readDocument({ ...z.looseObject({}).parse(json), plan, views });
  const { document } = must(read.ok ? read.value : null, 'the demo is a valid document');
  const now = context.host.now();
  const snapshots = earlier.map(({ daysAgo, title, changes }): Snapshot => {
    const then = applyChanges(document.network, changes);
    const network = must(then.ok ? then.value : null, 'the demo’s past can be told');
    const day = dayBefore(now, daysAgo);
    return { id: `demo-${day}`, day, title, madeWith: VERSION, network };
  });
  const contacts = document.network.contacts.map((contact) => dated(contact, now));
  return {
    network: { ...document.network, contacts },
    plan: must(document.plan, 'the demo has a plan'),
    views: must(document.views, 'the demo has views'),
    snapshots,
  };
}

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

/** Makes the demo's vault, filled; fails as making any vault does, and may be given up as any. */
export async function createDemo(context: Context, signal?: AbortSignal) {
  removeDemo(context);
  const { demo } = context.host.paths;
  mkdirSync(demo, { recursive: true, mode: 0o700 });
  const created = await createVault({
    folder: folderOf(demo, DEMO_NAME),
    passphrase: Redacted.fromText(randomBytes(32).toString('base64')),
    // Nobody can guess 32 random bytes, so the lightest derivation is as good as any.
    kdf: { ops: KDF_LIMITS.ops.min, memMiB: KDF_LIMITS.memMiB.min },
    now: context.host.now,
    signal,
  }).catch((error: unknown) => {
    removeDemo(context);
    throw error;
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
  const { network, plan, views, snapshots } = readDemo(context);
  const filled = vault.store.save<null, never>((db) => {
    replaceNetwork(db, network);
    addPlan(db, plan);
    addViews(db, views);
    insertSnapshots(db, snapshots);
    insertEntries(db, demoEntries(context));
    return ok(null);
  });
  return filled.ok ? ok(vault) : filled;
}
