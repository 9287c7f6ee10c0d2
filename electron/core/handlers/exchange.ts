/**
 * Handlers of `exchange`. A chosen file is read once and held under a token until it is taken over
 * or another is chosen; the window sees its name and what was found in it, never its path.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Failure, Handlers, Output } from '../../../shared/contract/define.ts';
import type { exchange } from '../../../shared/contract/exchange.ts';
import type { AppError, ErrorOf } from '../../../shared/errors.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { exportNetwork, fileExtensions } from '../../exchange/export-network.ts';
import { importFileSliced, type Imported } from '../../exchange/import-file.ts';
import { FILE_BYTES_MAX, TOO_LARGE } from '../../exchange/limits.ts';
import { createPieces } from '../../exchange/pieces.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import { toStoreFailure } from '../../store/failures.ts';
import { allEntries } from '../../store/journal.ts';
import { getNetwork } from '../../store/network.ts';
import { getPlan } from '../../store/plan.ts';
import { allSnapshots } from '../../store/snapshots.ts';
import { listViews } from '../../store/views.ts';
import { acting, reading, storeOf, type Context } from '../context.ts';
import { dayOf } from '../days.ts';
import { inSlices, type Underway } from '../underway.ts';
import { addDocument, findKnown, replaceByDocument } from '../take-over.ts';

const PREVIEWED = 8;

type ReadFile = Output<(typeof exchange)['readDropped']>;
type ReadingError = Failure<(typeof exchange)['readDropped']>;
type Held = { readonly token: string; readonly imported: Imported };

function readBytes(path: string): Result<Uint8Array, AppError> {
  try {
    if (statSync(path).size > FILE_BYTES_MAX) return err(TOO_LARGE);
    return ok(readFileSync(path));
  } catch {
    // Gone, a folder, or not ours to read: for the person it is not there.
    return err({ code: 'file/not-found' });
  }
}

export function createExchangeHandlers(context: Context): Handlers<typeof exchange, Underway> {
  let held: Held | null = null;

  const pieces = createPieces();

  /** Reads a file's bytes and holds what is in them; fails with the codes its callers declare. */
  const hold = async (
    bytes: Result<Uint8Array, AppError>,
    fileName: string,
    underway: Underway,
  ): Promise<Result<ReadFile, ReadingError | ErrorOf<'vault/locked'>>> => {
    const store = storeOf(context);
    if (!store.ok) return store;
    const { locale } = context.preferences.get();
    const read = bytes.ok
      ? await inSlices(importFileSliced(bytes.value, fileName, { locale }), underway)
      : bytes;
    // Afterwards: the vault may have changed between two slices.
    const known = reading(context, (db) => ok(findKnown(getNetwork(db))));
    if (!known.ok) return known;
    // `importFile` and `readBytes` fail with these codes alone.
    if (!read.ok) return err(read.error as ReadingError);
    const { contacts } = read.value.network;
    held = { token: randomUUID(), imported: read.value };
    return ok({
      outcome: 'read',
      token: held.token,
      fileName,
      report: read.value.report,
      preview: contacts.slice(0, PREVIEWED).map((contact) => contact.name),
      alreadyHere: contacts.filter((contact) => known.value(contact) !== null).length,
    });
  };

  return {
    chooseImport: async (_input, underway) => {
      const store = storeOf(context);
      if (!store.ok) return store;
      const title = context.text().dialogs.open;
      const chosen = await underway.asking(() => context.host.ask({ ask: 'choose-open', title }));
      if (chosen.answer !== 'path') return ok({ outcome: 'cancelled' });
      return hold(readBytes(chosen.path), basename(chosen.path), underway);
    },
    takePiece: ({ at, base64 }) => {
      const store = storeOf(context);
      return store.ok ? pieces.take(at, Buffer.from(base64, 'base64')) : store;
    },
    readDropped: ({ fileName }, underway) => hold(ok(pieces.give()), basename(fileName), underway),
    takeOver: async ({ token, mode }, { commit }) => {
      // One transaction, done whole or not at all.
      await commit();
      if (held?.token !== token) return err({ code: 'file/expired' });
      const { document } = held.imported;
      const taken = acting(
        context,
        { code: 'document-imported', name: '', count: document.network.contacts.length },
        (db) =>
          ok(mode === 'replace' ? replaceByDocument(db, document) : addDocument(db, document)),
      );
      if (taken.ok) held = null;
      return taken;
    },
    saveAs: async ({ format }, { asking }) => {
      const made = reading(context, (db) =>
        ok(
          exportNetwork(format, getNetwork(db), {
            journal: allEntries(db),
            snapshots: allSnapshots(db),
            plan: getPlan(db),
            views: listViews(db),
          }),
        ),
      );
      if (!made.ok) return made;
      const extension = fileExtensions[format];
      const chosen = await asking(() =>
        context.host.ask({
          ask: 'choose-save',
          title: context.text().dialogs.save,
          suggestedName: `Plexus ${dayOf(context.host.now())}.${extension}`,
          extension,
        }),
      );
      if (chosen.answer !== 'path') return ok({ outcome: 'cancelled' });
      try {
        writeFileAtomic(chosen.path, Buffer.from(made.value, 'utf8'));
      } catch (thrown) {
        if (toStoreFailure(thrown)?.code === 'disk/read-only')
          return err({ code: 'disk/read-only' });
        throw thrown;
      }
      return ok({ outcome: 'saved', fileName: basename(chosen.path) });
    },
  };
}
