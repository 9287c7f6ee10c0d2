/** Plain text that reads well in a terminal: wrapped lines, columns, headings, a small bar. */

const WIDTH = 78;
const BAR_CELLS = 20;

/** `text` in lines of at most 78 characters, each after `indent` blanks. */
export function wrap(text: string, indent: number): string[] {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(`${margin}${line}`);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, `${margin}${line}`];
}

/** A heading on its own line, underlined. */
export const heading = (text: string): string[] => ['', text, '─'.repeat(text.length)];

/** Rows of cells in columns, each as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[], indent: number): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  return rows.map((row) => {
    const cells = row.map((cell, at) => cell.padEnd(widths[at] ?? 0));
    return `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd();
  });
}

/** 0–100 as twenty cells; empty when there is no number. */
export function bar(severity: number | null): string {
  if (severity === null) return ' '.repeat(BAR_CELLS);
  const filled = Math.round((severity / 100) * BAR_CELLS);
  return '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
}
