/**
 * Contacts as CSV: one row each, every answer in a column of its own, named as in the network
 * document. No cell can run in a spreadsheet; reading the file back gives the same contacts.
 */
import Papa from 'papaparse';
import type { Network } from '../../shared/model/network.ts';
import { neutralise } from './cells.ts';
import { COLUMNS } from './columns.ts';

/** Without it, spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The CSV of the contacts of `network`: UTF-8 with a mark, commas, CRLF. */
export function contactsToCsv(network: Network): string {
  const headers = COLUMNS.map(({ key }) => key);
  const rows = network.contacts.map((contact) =>
    COLUMNS.map(({ write }) => {
      const value = write(contact);
      if (value === null) return '';
      // Numbers of ours may begin with a minus: a number is not a formula.
      return typeof value === 'string' ? neutralise(value) : String(value);
    }),
  );
  const csv = Papa.unparse([headers, ...rows], { newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}
