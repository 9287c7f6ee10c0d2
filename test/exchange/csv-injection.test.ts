/** CWE-1236: what a spreadsheet may run must never stand at the beginning of a cell. */
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { neutralise, restore } from '../../electron/exchange/cells.ts';
import { exportNetwork } from '../../electron/exchange/export-network.ts';
import { importText, expectRead } from './support.ts';
import { aContact, aNetwork } from '../support/builders.ts';
import { hold } from '../support/laws.ts';

const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', '|', '%'];
const BEFORE = ['', ' ', '   ', '\u00A0', '\u3000', '"', "'", "''", '\u0001', '\uFEFF', ' "\t '];

const attack = fc
  .tuple(
    fc.constantFrom(...BEFORE),
    fc.constantFrom(...STARTS),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map((parts) => parts.join(''));

/** The first character a spreadsheet would look at. */
const isHarmless = (cell: string): boolean =>
  cell.startsWith("'") || !STARTS.some((start) => cell.trimStart().startsWith(start));

test('every cell that could run begins with an apostrophe', () => {
  hold(
    fc.property(attack, (text) => {
      expect(neutralise(text).startsWith("'")).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('taking the apostrophe off gives back any text at all', () => {
  const anything = fc.oneof(
    attack,
    fc.string({ unit: 'binary' }),
    attack.map((text) => `'${text}`),
  );
  hold(
    fc.property(anything, (text) => {
      expect(restore(neutralise(text))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('what is harmless is left as it is', () => {
  for (const text of ['Ada', "d'Arcy", "'twas", 'a=b', '12', '']) {
    expect(neutralise(text)).toBe(text);
  }
});

test('no field of an export can run, and all of them read back', () => {
  hold(
    fc.property(attack, (text) => {
      const contact = aContact({
        id: 'a',
        name: `x${text}`.trim(),
        notes: text,
        tags: [`${text}x`.trim()],
        extras: { [`${text}x`]: text },
      });
      const csv = exportNetwork('csv', aNetwork({ contacts: [contact] }));
      const cells = Papa.parse<string[]>(csv.slice(1), { delimiter: ',' }).data.flat();
      expect(cells.every(isHarmless)).toBe(true);
      expect(expectRead(importText(csv)).network.contacts).toEqual([contact]);
    }),
    { numRuns: 300 },
  );
});
