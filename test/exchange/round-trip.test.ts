import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, exportNetwork } from '../../electron/exchange/export-network.ts';
import { importFile } from '../../electron/exchange/import-file.ts';
import type { Network } from '../../shared/model/network.ts';
import { aContact, aNetwork, aTie } from '../support/builders.ts';
import { anyText, networks, xmlText } from '../shared/document/arbitraries.ts';
import { answersOf, expectRead, fixtureBytes, importText } from './support.ts';
import { hold } from '../support/laws.ts';

const back = (format: (typeof EXPORT_FORMATS)[number], network: Network) =>
  expectRead(importText(exportNetwork(format, network)));

/** Text as UTF-8 can hold it. */
const utf8Text = anyText.map((text) => text.toWellFormed());

describe('an export of ours reads back', () => {
  test('from CSV as the same contacts', () => {
    hold(
      fc.property(networks({ text: utf8Text, extras: true }), (network) => {
        const { format, network: read, report } = back('csv', network);
        expect(format).toBe('csv');
        expect(read.contacts).toEqual(network.contacts);
        expect(report).toMatchObject({ skipped: [], warnings: [], unused: [] });
      }),
      { numRuns: 150 },
    );
  });

  test.each(['graphml', 'gexf'] as const)('from %s as the same contacts and ties', (format) => {
    hold(
      fc.property(networks({ text: xmlText, extras: true }), (network) => {
        const { network: read, report } = back(format, network);
        expect(read.contacts).toEqual(network.contacts);
        expect(read.alterTies).toEqual(network.alterTies);
        const { name, org, function: work, place } = network.ego;
        expect(read.ego).toMatchObject({ name, org, function: work, place });
        expect(report).toMatchObject({ skipped: [], warnings: [], unused: [] });
      }),
      { numRuns: 100 },
    );
  });

  const cases = new URL('../fixtures/cases/', import.meta.url);
  test.each(readdirSync(cases).filter((file) => file.endsWith('.json')))(
    'in every format for the worked case %s',
    (file) => {
      const { network } = expectRead(importFile(readFileSync(new URL(file, cases)), file));
      for (const format of ['json', 'csv', 'graphml', 'gexf'] as const) {
        expect(back(format, network).network.contacts).toEqual(network.contacts);
      }
      for (const format of ['json', 'graphml', 'gexf'] as const) {
        expect(back(format, network).network.alterTies).toEqual(network.alterTies);
      }
    },
  );
});

test.each(['graphml', 'gexf'] as const)(
  'a note of nothing but a blank stays one in %s',
  (format) => {
    const network = aNetwork({ contacts: [aContact({ id: 'a', notes: ' ' })] });
    expect(back(format, network).network.contacts[0]?.notes).toBe(' ');
  },
);

test('text that XML cannot hold loses that much and no more', () => {
  const network = aNetwork({ contacts: [aContact({ id: 'a', name: 'A\u0000\uD800b' })] });
  expect(back('gexf', network).network.contacts[0]?.name).toBe('A\uFFFD\uFFFDb');
});

test('a CSV of ours with a column somebody added keeps it', () => {
  const csv = exportNetwork('csv', aNetwork({ contacts: [aContact({ id: 'a', trust: 3 })] }));
  const [header = '', row = ''] = csv.split('\r\n');
  const { network, report } = expectRead(importText(`${header},Phone\r\n${row},555-0100\r\n`));
  expect(network.contacts[0]).toMatchObject({ id: 'a', trust: 3, extras: { Phone: '555-0100' } });
  expect(report.unused).toEqual(['Phone']);
});

test('a CSV of ours edited out of range leaves that row out, by line and reason', () => {
  const csv = exportNetwork('csv', aNetwork({ contacts: [aContact({ id: 'a', trust: 3 })] }));
  const edited = csv.replace(',3,', ',8,');
  expect(expectRead(importText(edited)).report.skipped).toEqual([
    { line: 2, reason: 'trust: 8 is not 1–5' },
  ]);
});

describe('a vCard of ours', () => {
  const network = aNetwork({
    contacts: [
      aContact({
        id: 'a',
        name: 'Ada; the first, \\o/',
        org: 'Hôpital '.repeat(20).trim(),
        function: 'law',
        email: 'ada@example.org',
        tags: ['one, two', 'three'],
        notes: 'Not for a telephone.',
        energy: -2,
      }),
      aContact({ id: 'b' }),
    ],
    alterTies: [aTie('a', 'b')],
  });

  test('holds what an address book may know, and no answer, note or tie', () => {
    const text = exportNetwork('vcard', network);
    expect(text).not.toContain('telephone');
    expect(answersOf(back('vcard', network).network.contacts[0] ?? aContact({ id: '' }))).toEqual({
      name: 'Ada; the first, \\o/',
      core: false,
      org: 'Hôpital '.repeat(20).trim(),
      function: 'law',
      email: 'ada@example.org',
      tags: ['one, two', 'three'],
    });
    expect(back('vcard', network).network.alterTies).toBeNull();
  });

  test('folds its lines at 75 bytes', () => {
    const lines = exportNetwork('vcard', network).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
});

test('no export loses its head over a network without anybody', () => {
  for (const format of EXPORT_FORMATS) {
    expect(typeof exportNetwork(format, aNetwork({}))).toBe('string');
  }
  expect(back('graphml', aNetwork({})).network.contacts).toEqual([]);
});

test('the fixtures are not ours, and still their people survive a trip through our own CSV', () => {
  const { network } = expectRead(importFile(fixtureBytes('google-new.csv'), 'file'));
  expect(back('csv', network).network.contacts).toEqual(network.contacts);
});
