/** I1: the dry run of a LinkedIn export of 30,000 rows against papaparse only parsing it. */
import Papa from 'papaparse';
import { importFile } from '../../../electron/exchange/import-file.ts';
import { cpu, race } from '../clock.ts';
import { expectRight, raceFigure, type Line, type Part } from '../figures.ts';
import { createPeople } from '../people.ts';

const ROWS = 30_000;
const RATIO_MOST = 2.5;
const DISTINCT = 3000;

/** The note and the columns with which LinkedIn's Connections.csv begins. */
const HEAD = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
`;

const quote = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function createExport(): string {
  const people = createPeople(DISTINCT).contacts;
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const { name = '', org = '', function: work = '' } = people[index % DISTINCT] ?? {};
    const [first = '', ...rest] = name.split(' ');
    const last = `${rest.join(' ')} ${String(index)}`;
    const email = index % 5 === 0 ? `person${String(index)}@example.org` : '';
    const url = `https://www.linkedin.com/in/person-${String(index)}`;
    const day = `${String((index % 28) + 1).padStart(2, '0')} Mar ${String(2008 + (index % 18))}`;
    return [first, last, url, email, `${org ?? ''}, Inc.`, work ?? '', day].map(quote).join(',');
  });
  return `${HEAD}${rows.join('\n')}\n`;
}

async function* measure(): AsyncGenerator<Line> {
  const text = createExport();
  const bytes = new TextEncoder().encode(text);
  const dryRun = () => importFile(bytes, 'Connections.csv');
  const parse = () => Papa.parse<string[]>(text, { skipEmptyLines: true });
  const read = dryRun();
  expectRight(read.ok && read.value.format === 'linkedin', 'the export is not recognised');
  expectRight(read.value.network.contacts.length === ROWS, 'the dry run loses rows');
  expectRight(parse().data.length === ROWS + 3, 'papaparse loses rows');
  yield raceFigure(
    {
      row: 'I1',
      what: 'dry run of 30,000 LinkedIn rows',
      against: 'papaparse',
      goal: { of: 'ratio', atMost: RATIO_MOST },
    },
    await race({ ours: cpu(dryRun), against: cpu(parse) }),
  );
  yield {
    row: 'I1',
    what: 'longest block of the window meanwhile',
    skipped: 'the file is read in the vault process; the window only waits',
  };
}

export const importing: Part = { row: 'I1', measure };
