/**
 * Files in and out. The renderer never sees a path: main asks the person for a file, the vault
 * process reads or writes it, and the renderer holds a token that is good once.
 */
import * as z from 'zod';
import { Line } from '../model/values.ts';
import { command } from './define.ts';

const Cancelled = z.strictObject({ outcome: z.literal('cancelled') });

export const ImportReport = z.strictObject({
  format: z.string(),
  contacts: z.int().min(0),
  ties: z.int().min(0),
  skipped: z.array(z.strictObject({ line: z.int().min(0), reason: z.string() })),
  /** Columns or keys Plexus does not know; kept where possible. */
  unused: z.array(z.string()),
  warnings: z.array(z.string()),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** A file that was read and is held under its token until it is taken over. */
const ReadFile = z.strictObject({
  outcome: z.literal('read'),
  token: z.string(),
  fileName: z.string(),
  report: ImportReport,
  /** Names of the first contacts, to recognise the file by. */
  preview: z.array(Line).max(8),
  /** How many of the contacts are already here (same id, or same name). */
  alreadyHere: z.int().min(0),
});

/** What may be wrong with a file that is read. */
const READING = [
  'file/not-found',
  'file/too-large',
  'file/format-unknown',
  'document/not-json',
  'document/not-a-network',
  'document/from-newer-version',
  'document/invalid',
] as const;

/** Characters of one piece of a dropped file, written as base64. */
const PIECE_BASE64_MAX = 1_000_000;

export const exchange = {
  /** Opens the file dialog and reads what was chosen, without taking anything over. */
  chooseImport: command({
    input: z.strictObject({}),
    output: z.discriminatedUnion('outcome', [Cancelled, ReadFile]),
    errors: READING,
  }),
  /**
   * Takes a piece of a file that was dropped on the window, in order and each within the size of a
   * request; the window has its bytes but no path. The piece at 0 begins afresh.
   */
  takePiece: command({
    input: z.strictObject({ at: z.int().min(0), base64: z.base64().max(PIECE_BASE64_MAX) }),
    output: z.null(),
    errors: ['file/too-large', 'file/expired'],
  }),
  /** Reads the file whose pieces have come, as `chooseImport` reads a chosen one. */
  readDropped: command({
    input: z.strictObject({ fileName: z.string().min(1).max(255) }),
    output: ReadFile,
    errors: READING,
  }),
  /**
   * Takes the chosen file over as one act: `replace` puts it in place of the network, `add` brings
   * in the contacts that are not here yet and leaves the others as they are.
   */
  takeOver: command({
    input: z.strictObject({ token: z.string().max(64), mode: z.enum(['add', 'replace']) }),
    output: z.strictObject({ added: z.int().min(0), kept: z.int().min(0) }),
    errors: ['file/expired'],
  }),
  /** Writes the network to a file the person chooses; that file is theirs and is not encrypted. */
  saveAs: command({
    input: z.strictObject({ format: z.enum(['json', 'csv', 'vcard', 'graphml', 'gexf']) }),
    output: z.discriminatedUnion('outcome', [
      Cancelled,
      z.strictObject({ outcome: z.literal('saved'), fileName: z.string() }),
    ]),
    errors: ['disk/read-only'],
  }),
} as const;
