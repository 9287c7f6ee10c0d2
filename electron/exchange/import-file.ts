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
import { asPart, finish, type Sliced } from '../../shared/sliced.ts';
import { catalogues } from '../../shared/text/catalogue.ts';
import { decodeText } from './decode.ts';
import type { Draft, Words } from './draft.ts';
import { importCsv, type NamedDraft } from './import-csv.ts';
import { readGexf } from './import-gexf.ts';
import { graphToDraft, type Graph } from './import-graph.ts';
import { readGraphml } from './import-graphml.ts';
import { importVcard } from './import-vcard.ts';
import { FILE_BYTES_MAX, TOO_LARGE } from './limits.ts';
import { readDocumentBytesSliced } from './read-document-bytes.ts';
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

function* importDocument(bytes: Uint8Array): Sliced<Result<Imported, AppError>> {
  const read = yield* readDocumentBytesSliced(bytes);
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

function* draftXml(
  text: string,
  read: (text: string) => Graph | null,
  words: Words,
): Sliced<Result<Draft, AppError>> {
  if (isTooMuchXml(text)) return err(TOO_LARGE);
  const graph = read(text);
  return graph ? yield* graphToDraft(graph, words) : err({ code: 'file/format-unknown' });
}

function* draftOf(
  reader: Exclude<Reader, 'json'>,
  text: string,
  words: Words,
): Sliced<Result<NamedDraft<ImportFormat>, AppError>> {
  if (reader === 'csv') return yield* importCsv(text, words);
  const draft =
    reader === 'vcard'
      ? yield* importVcard(text, words)
      : yield* draftXml(text, reader === 'graphml' ? readGraphml : readGexf, words);
  return draft.ok ? ok({ format: reader, draft: draft.value }) : draft;
}

/**
 * Reads `bytes`, recognised by their content; `fileName` only decides whether something unreadable
 * was meant to be JSON. Fails with `file/too-large`, `file/format-unknown` or a `document/…` error.
 */
export const importFile = (
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions = {},
): Result<Imported, AppError> => finish(importFileSliced(bytes, fileName, options));

/** Of the work, reading the file; the rest is checking everybody in it. */
const READING_SHARE = 0.4;

/** The same a piece at a time. XML is parsed in one, within the limits of `limits.ts`. */
export function* importFileSliced(
  bytes: Uint8Array,
  fileName: string,
  { as, locale = 'en' }: ImportOptions = {},
): Sliced<Result<Imported, AppError>> {
  if (bytes.length > FILE_BYTES_MAX) return err(TOO_LARGE);
  const words = catalogues[locale].cli.importing;
  const { text, assumed } = decodeText(bytes);
  const reader = as === undefined ? recognise(text) : READERS[as];
  if (reader === null) return err({ code: 'file/format-unknown' });
  if (reader === 'json') return yield* importDocument(bytes);
  const drafted = yield* asPart(draftOf(reader, text, words), 0, READING_SHARE);
  if (!drafted.ok) {
    const isLost = drafted.error.code === 'file/format-unknown' && as === undefined;
    return isLost && /\.json$/i.test(fileName) ? yield* importDocument(bytes) : drafted;
  }
  const { format, draft } = drafted.value;
  const settling = settleDraft(draft, format, words);
  const { network, report } = yield* asPart(settling, READING_SHARE, 1);
  if (assumed) report.warnings.push(words.warnings.encoding);
  const outside = network.contacts.filter(({ core }) => !core).length;
  if (!draft.isOurs && outside > 0) report.warnings.unshift(words.warnings.addressBook(outside));
  return ok({ format, network, document: documentOf(network), report });
}
