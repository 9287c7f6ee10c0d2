/**
 * A file of any format Plexus reads, as a network and the report of what was taken and what was
 * not. Invariant: pure; nothing is written or taken over here, whatever the bytes hold.
 */
import type { ImportReport } from '../../shared/contract/exchange.ts';
import { documentOf, type PlexusDocument } from '../../shared/document/document.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Network } from '../../shared/model/network.ts';
import type { Locale } from '../../shared/model/preferences.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { catalogues } from '../../shared/text/catalogue.ts';
import { decodeText } from './decode.ts';
import type { Draft, Words } from './draft.ts';
import { importCsv, type NamedDraft } from './import-csv.ts';
import { readGexf } from './import-gexf.ts';
import { graphToDraft, type Graph } from './import-graph.ts';
import { readGraphml } from './import-graphml.ts';
import { importVcard } from './import-vcard.ts';
import { FILE_BYTES_MAX, TOO_LARGE } from './limits.ts';
import { readDocumentBytes } from './read-document-bytes.ts';
import { recognise, type Reader } from './recognise.ts';
import { settleDraft } from './settle.ts';
import { isTooMuchXml } from './xml.ts';

/** What a file may turn out to be. */
export const IMPORT_FORMATS = [
  'plexus-network',
  'csv',
  'linkedin',
  'google',
  'outlook',
  'vcard',
  'graphml',
  'gexf',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export type Imported = {
  readonly format: ImportFormat;
  readonly network: Network;
  /** The whole document: a network document may carry a journal and keys of other programs. */
  readonly document: PlexusDocument;
  readonly report: ImportReport;
};

export type ImportOptions = {
  /** Read it as this, whatever it looks like. */
  readonly as?: ImportFormat;
  /** Language of the reasons and warnings in the report. */
  readonly locale?: Locale;
};

const READERS: { readonly [F in ImportFormat]: Reader } = {
  'plexus-network': 'json',
  csv: 'csv',
  linkedin: 'csv',
  google: 'csv',
  outlook: 'csv',
  vcard: 'vcard',
  graphml: 'graphml',
  gexf: 'gexf',
};

function importDocument(bytes: Uint8Array): Result<Imported, AppError> {
  const read = readDocumentBytes(bytes);
  if (!read.ok) return read;
  const { document, unknownKeys } = read.value;
  const { network } = document;
  const report: ImportReport = {
    format: 'plexus-network',
    contacts: network.contacts.length,
    ties: network.alterTies?.length ?? 0,
    skipped: [],
    unused: unknownKeys,
    warnings: [],
  };
  return ok({ format: 'plexus-network', network, document, report });
}

function draftXml(
  text: string,
  read: (text: string) => Graph | null,
  words: Words,
): Result<Draft, AppError> {
  if (isTooMuchXml(text)) return err(TOO_LARGE);
  const graph = read(text);
  return graph ? graphToDraft(graph, words) : err({ code: 'file/format-unknown' });
}

function draftOf(
  reader: Exclude<Reader, 'json'>,
  text: string,
  words: Words,
): Result<NamedDraft<ImportFormat>, AppError> {
  if (reader === 'csv') return importCsv(text, words);
  const draft =
    reader === 'vcard'
      ? importVcard(text, words)
      : draftXml(text, reader === 'graphml' ? readGraphml : readGexf, words);
  return draft.ok ? ok({ format: reader, draft: draft.value }) : draft;
}

/**
 * Reads `bytes`, recognised by their content; `fileName` only decides whether something unreadable
 * was meant to be JSON. Fails with `file/too-large`, `file/format-unknown` or a `document/…` error.
 */
export function importFile(
  bytes: Uint8Array,
  fileName: string,
  { as, locale = 'en' }: ImportOptions = {},
): Result<Imported, AppError> {
  if (bytes.length > FILE_BYTES_MAX) return err(TOO_LARGE);
  const words = catalogues[locale].cli.importing;
  const { text, assumed } = decodeText(bytes);
  const reader = as === undefined ? recognise(text) : READERS[as];
  if (reader === null) return err({ code: 'file/format-unknown' });
  if (reader === 'json') return importDocument(bytes);
  const drafted = draftOf(reader, text, words);
  if (!drafted.ok) {
    const isLost = drafted.error.code === 'file/format-unknown' && as === undefined;
    return isLost && /\.json$/i.test(fileName) ? importDocument(bytes) : drafted;
  }
  const { format, draft } = drafted.value;
  const { network, report } = settleDraft(draft, format, words);
  if (assumed) report.warnings.push(words.warnings.encoding);
  const outside = network.contacts.filter(({ core }) => !core).length;
  if (!draft.isOurs && outside > 0) report.warnings.unshift(words.warnings.addressBook(outside));
  return ok({ format, network, document: documentOf(network), report });
}
