/** A network in any format Plexus writes. What leaves is the person's own file, not encrypted. */
import { documentOf, type PlexusDocument } from '../../shared/document/document.ts';
import { writeDocument } from '../../shared/document/write.ts';
import { unreachable } from '../../shared/assert.ts';
import type { Network } from '../../shared/model/network.ts';
import { contactsToCsv } from './export-csv.ts';
import { networkToGexf } from './export-gexf.ts';
import { networkToGraphml } from './export-graphml.ts';
import { contactsToVcard } from './export-vcard.ts';

export const EXPORT_FORMATS = ['json', 'csv', 'vcard', 'graphml', 'gexf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The usual ending of a file of each format, without its dot. */
export const fileExtensions: { readonly [F in ExportFormat]: string } = {
  json: 'json',
  csv: 'csv',
  vcard: 'vcf',
  graphml: 'graphml',
  gexf: 'gexf',
};

/**
 * The text of a file that holds `network` in `format`. Only `json`, the network document, holds all
 * of it; `rest` adds the journal, the snapshots, the plan, the views and foreign keys to it.
 */
export function exportNetwork(
  format: ExportFormat,
  network: Network,
  rest: Partial<Omit<PlexusDocument, 'network'>> = {},
): string {
  switch (format) {
    case 'json':
      return writeDocument({ ...documentOf(network), ...rest });
    case 'csv':
      return contactsToCsv(network);
    case 'vcard':
      return contactsToVcard(network);
    case 'graphml':
      return networkToGraphml(network);
    case 'gexf':
      return networkToGexf(network);
    default:
      return unreachable(format);
  }
}
