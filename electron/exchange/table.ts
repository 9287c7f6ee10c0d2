/**
 * A file as a table: a row of headers and rows of cells, each knowing its line in the file. CSV
 * becomes one here; the nodes of GraphML and GEXF become one elsewhere.
 */
import Papa from 'papaparse';
import { err, ok, type Result } from '../../shared/result.ts';
import type { AppError } from '../../shared/errors.ts';
import { CELL_CHARS_MAX, COLUMNS_MAX, ROWS_MAX, TOO_LARGE } from './limits.ts';

export type Row = { readonly line: number; readonly cells: readonly string[] };
export type Table = { readonly headers: readonly string[]; readonly rows: readonly Row[] };

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** LinkedIn and others put a note above the header; it is looked for in the first rows only. */
const HEADER_WITHIN = 20;

/** Lines are counted by what is inside the cells, since a cell may hold line ends of its own. */
function lineEnds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return count;
}

function parse(text: string, delimiter: string, rows: number): string[][] {
  // The fast mode cuts the whole text into lines before it counts the rows.
  const options = { delimiter, preview: rows, skipEmptyLines: false, fastMode: false };
  return Papa.parse<string[]>(text, options).data;
}

/** How much of the text the header and what stands above it may take. */
const TOP_CHARS = 4 * CELL_CHARS_MAX;

/** A first row so wide that even splitting it would take seconds. */
function isTooWide(text: string): boolean {
  const top = text.slice(0, TOP_CHARS);
  const end = top.search(/[\r\n]/);
  if (end === -1 && text.length > TOP_CHARS) return true;
  const first = end === -1 ? top : top.slice(0, end);
  return DELIMITERS.some((delimiter) => first.split(delimiter).length > CELL_CHARS_MAX);
}

/** How well a row does as a header, by the delimiter it was split with. */
type HeaderScore = (cells: readonly string[]) => number;

type Header = { readonly delimiter: string; readonly at: number; readonly score: number };

function findHeader(text: string, scoreOf: HeaderScore): Header | null {
  let best: Header | null = null;
  const top = text.slice(0, TOP_CHARS);
  for (const delimiter of DELIMITERS) {
    for (const [at, cells] of parse(top, delimiter, HEADER_WITHIN).entries()) {
      const score = scoreOf(cells);
      if (score > (best?.score ?? 0)) best = { delimiter, at, score };
    }
  }
  return best;
}

/**
 * The table in `text`, its delimiter and header found by what `scoreOf` recognises; null when no
 * row scores. Fails with `file/too-large` past the limits.
 */
export function readTable(text: string, scoreOf: HeaderScore): Result<Table | null, AppError> {
  if (isTooWide(text)) return err(TOO_LARGE);
  const header = findHeader(text, scoreOf);
  if (!header) return ok(null);
  const all = parse(text, header.delimiter, ROWS_MAX + HEADER_WITHIN + 1);
  const rows: Row[] = [];
  let line = 1;
  for (const [at, cells] of all.entries()) {
    if (cells.length > COLUMNS_MAX || cells.some((cell) => cell.length > CELL_CHARS_MAX)) {
      return err(TOO_LARGE);
    }
    const isBlank = cells.every((cell) => cell.trim() === '');
    if (at > header.at && !isBlank) rows.push({ line, cells });
    line += 1 + lineEnds(cells);
  }
  if (rows.length > ROWS_MAX) return err(TOO_LARGE);
  const headers = (all[header.at] ?? []).map((cell) => cell.trim());
  return ok({ headers, rows });
}
