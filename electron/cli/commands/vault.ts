/**
 * `vault VERB …`: the encrypted store from the command line. Passphrases come from standard input,
 * never from an argument, where every process of the machine could read them.
 */
import { rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { emptyPlan } from '../../../shared/model/plan.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { Redacted } from '../../crypto/redacted.ts';
import { allEntries, insertEntries } from '../../store/journal.ts';
import { getNetwork, replaceNetwork } from '../../store/network.ts';
import { getPlan, replacePlan } from '../../store/plan.ts';
import { allSnapshots, insertSnapshots } from '../../store/snapshots.ts';
import { addViews, listViews } from '../../store/views.ts';
import type { OpenVault } from '../../store/open-vault.ts';
import { previewRestore, restoreInPlace } from '../../store/restore-in-place.ts';
import { restoreBackup } from '../../store/restore.ts';
import { createVault, openVault } from '../../store/vault.ts';
import { vaultInfo, verifyVault } from '../../store/verify-vault.ts';
import type { PlexusDocument } from '../../../shared/document/document.ts';
import { readArguments, usage } from '../arguments.ts';
import { DONE, type Context, type Failure, type Outcome } from '../context.ts';
import { loadDocument, saveDocument } from '../documents.ts';

type VaultArguments = {
  readonly path: string;
  readonly out: string | null;
  readonly from: string | null;
};
type Verb = (args: VaultArguments, context: Context) => Promise<Outcome>;

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const passphrase = (line: string | undefined): Redacted | null =>
  line === undefined || line === '' ? null : Redacted.fromText(line);

/** The first lines of standard input as secrets; the second only where a new one is asked for. */
async function readPassphrase({ io }: Context): Promise<Result<Redacted, Failure>> {
  const [first] = await io.stdinLines();
  const secret = passphrase(first);
  return secret ? ok(secret) : err({ code: 'cli/no-passphrase' });
}

async function unlock(folder: string, context: Context): Promise<Result<OpenVault, Failure>> {
  const secret = await readPassphrase(context);
  if (!secret.ok) return secret;
  return openVault({ folder, credential: { passphrase: secret.value }, kdf: context.io.kdf });
}

/** Fills a vault just made. */
function fill({ store }: OpenVault, document: PlexusDocument): Result<null, Failure> {
  return store.save((db) => {
    replaceNetwork(db, document.network);
    insertEntries(db, document.journal ?? []);
    insertSnapshots(db, document.snapshots ?? []);
    if (document.plan) replacePlan(db, document.plan);
    addViews(db, document.views ?? []);
    return ok(null);
  });
}

const create: Verb = async ({ path, from }, context) => {
  const { io, words, say, fail } = context;
  // Read before anything is made: a document that cannot be read leaves no vault behind.
  const loaded = from === null ? null : await loadDocument(from, io);
  if (loaded && !loaded.ok) return fail(from ?? path, loaded.error);
  const secret = await readPassphrase(context);
  if (!secret.ok) return fail(path, secret.error);
  const created = await createVault({ folder: path, passphrase: secret.value, kdf: io.kdf });
  if (!created.ok) return fail(path, created.error);
  const { vault, recoveryCode } = created.value;
  const document = loaded?.value.document ?? null;
  const filled = document === null ? ok(null) : fill(vault, document);
  vault.close();
  if (!filled.ok) {
    rmSync(path, { recursive: true, force: true });
    return fail(path, filled.error);
  }
  say(words.vault.created(path));
  say(words.vault.recoveryCode(recoveryCode));
  if (document) {
    const { network, journal, extras } = document;
    say(words.vault.filled(network.contacts.length, journal?.length ?? 0));
    const left = Object.keys(extras);
    if (left.length > 0) say(words.vault.leftOut(left));
  }
  return DONE;
};

const verify: Verb = async ({ path }, context) => {
  const { words, text, say, fail } = context;
  const secret = await readPassphrase(context);
  if (!secret.ok) return fail(path, secret.error);
  const verified = await verifyVault({ folder: path, credential: { passphrase: secret.value } });
  if (!verified.ok) return fail(path, verified.error);
  const { commitSeq, counts, anchor, backups } = verified.value;
  say(words.vault.sound(path));
  say(words.vault.counts(counts['contacts'] ?? 0, counts['ties'] ?? 0, counts['entries'] ?? 0));
  say(words.vault.saves(commitSeq));
  if (anchor !== 'known') say(words.vault.ageUnknown);
  say(words.vault.backups(backups.sound));
  if (backups.unchecked > 0) say(text.vault.keeping.unchecked(backups.unchecked));
  const { damaged } = backups;
  return damaged.length === 0 ? DONE : fail(path, { code: 'cli/damaged-backups', names: damaged });
};

const info: Verb = async ({ path }, { words, say, fail }) => {
  const read = vaultInfo(path);
  if (!read.ok) return fail(path, read.error);
  const { vaultId, format, createdAt, slots, databaseBytes, backups } = read.value;
  say(words.vault.info.id(vaultId));
  say(words.vault.info.format(format));
  say(words.vault.info.created(createdAt));
  say(words.vault.info.waysIn(slots));
  say(words.vault.info.size(databaseBytes));
  say(words.vault.backups(backups));
  return DONE;
};

const exportDocument: Verb = async ({ path, out }, context) => {
  if (out === null) return usage(context.words.usage.noOut);
  const opened = await unlock(path, context);
  if (!opened.ok) return context.fail(path, opened.error);
  const vault = opened.value;
  const entries = allEntries(vault.store.db);
  const network = getNetwork(vault.store.db);
  const taken = allSnapshots(vault.store.db);
  const meant = getPlan(vault.store.db);
  const kept = listViews(vault.store.db);
  vault.close();
  const journal = entries.length > 0 ? entries : null;
  const snapshots = taken.length > 0 ? taken : null;
  const plan = isDeepStrictEqual(meant, emptyPlan()) ? null : meant;
  const views = kept.length > 0 ? kept : null;
  const saved = await saveDocument(
    out,
    { network, journal, snapshots, plan, views, extras: {} },
    context.io,
  );
  if (!saved.ok) return context.fail(out, saved.error);
  context.say(context.words.vault.exported(out));
  return DONE;
};

const backup: Verb = async ({ path, out }, context) => {
  if (out === null) return usage(context.words.usage.noOut);
  const opened = await unlock(path, context);
  if (!opened.ok) return context.fail(path, opened.error);
  const made = opened.value.backUpTo(out);
  opened.value.close();
  if (!made.ok) return context.fail(out, made.error);
  context.say(context.words.vault.backedUp(out, made.value.bytes));
  return DONE;
};

const backups: Verb = async ({ path }, context) => {
  const { say, text, fail } = context;
  const { keeping } = text.vault;
  const opened = await unlock(path, context);
  if (!opened.ok) return fail(path, opened.error);
  const listed = opened.value.listBackups();
  opened.value.close();
  if (listed.length === 0) say(keeping.noBackups);
  for (const { name, state, passphrase: opensWith, holdings } of listed) {
    const held = holdings ? [keeping.holdings(holdings)] : [];
    say([name, keeping.states[state], keeping.passphrases[opensWith], ...held].join('; '));
  }
  return DONE;
};

/** Says what restoring a backup in place would mean; the same passphrase opens the vault, or it does not. */
const preview: Verb = async ({ path, from }, context) => {
  const { say, text, fail, io } = context;
  const { keeping } = text.vault;
  if (from === null) return usage(context.words.usage.noFrom);
  const secret = await readPassphrase(context);
  if (!secret.ok) return fail(path, secret.error);
  const credential = { passphrase: secret.value.copy() };
  const opened = await openVault({
    folder: path,
    credential: { passphrase: secret.value },
    kdf: io.kdf,
  });
  // A vault that does not open, or no longer by this passphrase, may still be restored by it.
  const present = opened.ok ? opened.value.store.db : null;
  const previewed = await previewRestore({ folder: path, backup: from, credential }, present);
  if (opened.ok) opened.value.close();
  if (!previewed.ok) return fail(from, previewed.error);
  const { backup: then, present: now, lost, regained } = previewed.value;
  say(keeping.inBackup(keeping.holdings(then)));
  if (now) say(keeping.inVault(keeping.holdings(now)));
  if (lost) say(keeping.lost(lost));
  if (regained) say(keeping.regained(regained));
  return DONE;
};

const restoreHere: Verb = async ({ path, from }, context) => {
  const { say, words, text, fail } = context;
  if (from === null) return usage(words.usage.noFrom);
  const secret = await readPassphrase(context);
  if (!secret.ok) return fail(path, secret.error);
  const credential = { passphrase: secret.value };
  const restored = await restoreInPlace({ folder: path, backup: from, credential }, new Date());
  if (!restored.ok) return fail(from, restored.error);
  say(words.vault.restored(path, restored.value.at));
  say(text.vault.keeping.keptAs(restored.value.keptAs));
  return DONE;
};

const rotate: Verb = async ({ path }, context) => {
  const { say, words, text, fail, io } = context;
  const secret = await readPassphrase(context);
  if (!secret.ok) return fail(path, secret.error);
  const passphraseAgain = secret.value.copy();
  const opened = await openVault({
    folder: path,
    credential: { passphrase: secret.value },
    kdf: io.kdf,
  });
  if (!opened.ok) {
    passphraseAgain.wipe();
    return fail(path, opened.error);
  }
  const rotated = await opened.value.rotateKeys(passphraseAgain);
  opened.value.close();
  if (!rotated.ok) return fail(path, rotated.error);
  say(text.vault.keeping.rotated);
  say(words.vault.recoveryCode(rotated.value.recoveryCode));
  return DONE;
};

const restore: Verb = async ({ path, out, from }, context) => {
  if (isFolder(path)) return restoreHere({ path, out, from }, context);
  if (out === null) return usage(context.words.usage.noOut);
  const secret = await readPassphrase(context);
  if (!secret.ok) return context.fail(path, secret.error);
  const credential = { passphrase: secret.value };
  const restored = await restoreBackup({ file: path, folder: out, credential });
  if (!restored.ok) {
    const subject = restored.error.code === 'vault/exists' ? out : path;
    return context.fail(subject, restored.error);
  }
  context.say(context.words.vault.restored(out, restored.value.createdAt));
  return DONE;
};

const changePassphrase: Verb = async ({ path }, context) => {
  const [first, second] = await context.io.stdinLines();
  const [old, next] = [passphrase(first), passphrase(second)];
  if (!old) return context.fail(path, { code: 'cli/no-passphrase' });
  if (!next) {
    old.wipe();
    return context.fail(path, { code: 'cli/no-new-passphrase' });
  }
  const { kdf } = context.io;
  const opened = await openVault({ folder: path, credential: { passphrase: old }, kdf });
  if (!opened.ok) {
    next.wipe();
    return context.fail(path, opened.error);
  }
  const changed = await opened.value.changePassphrase(next);
  opened.value.close();
  if (!changed.ok) return context.fail(path, changed.error);
  context.say(context.words.vault.passphraseChanged);
  return DONE;
};

/** What a verb does, and whether its first name is that of a vault that must be there. */
const VERBS: ReadonlyMap<string, { readonly verb: Verb; readonly onVault: boolean }> = new Map([
  ['create', { verb: create, onVault: false }],
  ['verify', { verb: verify, onVault: true }],
  ['info', { verb: info, onVault: true }],
  ['export', { verb: exportDocument, onVault: true }],
  ['backup', { verb: backup, onVault: true }],
  ['backups', { verb: backups, onVault: true }],
  ['preview', { verb: preview, onVault: true }],
  ['restore', { verb: restore, onVault: false }],
  ['passphrase', { verb: changePassphrase, onVault: true }],
  ['rotate', { verb: rotate, onVault: true }],
]);

export const vaultCommand = async (args: readonly string[], context: Context): Promise<Outcome> => {
  const [name = '', ...rest] = args;
  const known = VERBS.get(name);
  if (!known) return usage(context.words.usage.noVerb);
  // `--new` says in words what the second line of standard input is; it is read either way.
  const read = readArguments(rest, { options: ['from', 'out'], flags: ['new'] }, context);
  if (!read.ok) return read.error;
  const [path, ...others] = read.value.files;
  if (path === undefined || others.length > 0) return usage(context.words.usage.oneVault);
  const [out, from] = [read.value.option('out'), read.value.option('from')];
  if (known.onVault && !isFolder(path)) return context.fail(path, { code: 'vault/not-found' });
  const made = out ?? (known.onVault ? null : path);
  if (made !== null && !isFolder(dirname(made))) {
    return context.fail(made, { code: 'cli/no-folder' });
  }
  return known.verb({ path, out, from }, context);
};
