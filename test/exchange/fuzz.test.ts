/** Spoiled files of every format: whatever the bytes, an answer, never a crash, and all or nothing. */
import * as fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importFile } from '../../electron/exchange/import-file.ts';
import { EXPORT_FORMATS, exportNetwork } from '../../electron/exchange/export-network.ts';
import { Network } from '../../shared/model/network.ts';
import { aContact, aNetwork, aTie } from '../support/builders.ts';
import { fixtureBytes } from './support.ts';
import { hold } from '../support/laws.ts';

const FOLDER = new URL('../fixtures/formats/', import.meta.url);

const ours = aNetwork({
  ego: { name: 'Camille', org: 'Quillmere' },
  contacts: [
    aContact({ id: 'a', trust: 3, met: { via: 'person', brokers: [{ kind: 'self' }] } }),
    aContact({ id: 'b', received: ['support'], notes: '=1+1\nand more', extras: { x: [1] } }),
  ],
  alterTies: [aTie('a', 'b', 2)],
});

/** The fixtures of each format, and what we write ourselves. */
const CORPUS: readonly (readonly [string, RegExp])[] = [
  ['csv', /\.csv$/],
  ['vcard', /\.vcf$/],
  ['graphml', /\.graphml$/],
  ['gexf', /\.gexf$/],
  ['json', /\.json$/],
];

function corpusOf(format: string, pattern: RegExp): Uint8Array[] {
  const files = readdirSync(FOLDER).filter((file) => pattern.test(file));
  const written = EXPORT_FORMATS.filter((each) => each === format);
  return [
    ...files.map(fixtureBytes),
    ...written.map((each) => new TextEncoder().encode(exportNetwork(each, ours))),
  ];
}

/** A few bytes changed, doubled or taken out. */
type Harm = { readonly at: number; readonly length: number; readonly bytes: readonly number[] };
const harm: fc.Arbitrary<Harm> = fc.record({
  at: fc.nat(4000),
  length: fc.nat(40),
  bytes: fc.oneof(
    fc.array(fc.nat(255), { maxLength: 6 }),
    fc
      .constantFrom('"', '<', '>', '&', ',', ';', '\n', '=', '\\', 'BEGIN:VCARD\n', ']]>', '\0')
      .map((text) => Array.from(new TextEncoder().encode(text))),
  ),
});

function spoil(bytes: Uint8Array, harms: readonly Harm[]): Uint8Array {
  let spoiled = [...bytes];
  for (const { at, length, bytes: added } of harms) {
    const start = at % (spoiled.length + 1);
    spoiled = [...spoiled.slice(0, start), ...added, ...spoiled.slice(start + length)];
  }
  return Uint8Array.from(spoiled);
}

test.each(CORPUS)(
  'a spoiled file (%s) is read into a valid network or refused',
  { timeout: 60_000 },
  (format, pattern) => {
    hold(
      fc.property(
        fc.constantFrom(...corpusOf(format, pattern)),
        fc.array(harm, { minLength: 1, maxLength: 4 }),
        (bytes, harms) => {
          const result = importFile(spoil(bytes, harms), 'file');
          if (!result.ok) return;
          const { network, report } = result.value;
          expect(Network.safeParse(network).error).toBeUndefined();
          expect(report.contacts).toBe(network.contacts.length);
          const ids = network.contacts.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { a, b } of network.alterTies ?? [])
            expect(ids).toEqual(expect.arrayContaining([a, b]));
        },
      ),
      { numRuns: 2000 },
    );
  },
);
