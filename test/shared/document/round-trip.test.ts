import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { must } from '../../../shared/assert.ts';
import { documentOf } from '../../../shared/document/document.ts';
import {
  readDocument,
  readDocumentText,
  type ReadDocument,
} from '../../../shared/document/read.ts';
import { WireDocument } from '../../../shared/document/schema.ts';
import { writeDocument } from '../../../shared/document/write.ts';
import { Network } from '../../../shared/model/network.ts';
import { aContact, aNetwork, aTie } from '../../support/builders.ts';
import { aPeopleLook } from '../../support/views.ts';
import { documents } from './arbitraries.ts';
import { hold } from '../../support/laws.ts';

const CASES = new URL('../../fixtures/cases/', import.meta.url);
const cases = readdirSync(CASES).filter((file) => file.endsWith('.json'));

function read(text: string): ReadDocument {
  const result = readDocumentText(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('what Plexus writes', () => {
  test('reads back as the same document, and writes again as the same bytes', () => {
    hold(
      fc.property(documents(), (document) => {
        const text = writeDocument(document);
        const back = read(text).document;
        expect(back).toEqual(document);
        expect(writeDocument(back)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test('reads back however many views were put together', () => {
    const views = Array.from({ length: 1200 }, (_, at) => ({
      id: `view-${String(at)}`,
      title: 'Mine',
      shows: aPeopleLook(),
    }));
    const text = writeDocument({ ...documentOf(aNetwork({})), views });
    expect(read(text).document.views).toEqual(views);
  });

  test('fits the published format and the model', () => {
    hold(
      fc.property(documents(), (document) => {
        const text = writeDocument(document);
        expect(WireDocument.safeParse(JSON.parse(text)).error).toBeUndefined();
        expect(Network.safeParse(read(text).document.network).error).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  test('leaves out what was not answered, but says that who-knows-whom was never asked', () => {
    const text = writeDocument(documentOf(aNetwork({ contacts: [aContact({ id: 'a' })] })));
    expect(JSON.parse(text)).toEqual({
      format: 'plexus-network',
      version: 1,
      ego: {},
      contacts: [{ id: 'a', name: 'a', core: true }],
      alterTies: null,
    });
  });

  test('keeps "nobody" apart from "not asked"', () => {
    const contacts = [
      aContact({ id: 'a', introducedTo: [], received: [] }),
      aContact({ id: 'b', introducedTo: null, received: null }),
    ];
    const { contacts: back, alterTies } = read(
      writeDocument(documentOf(aNetwork({ contacts, alterTies: [] }))),
    ).document.network;
    expect(back.map(({ introducedTo }) => introducedTo)).toEqual([[], null]);
    expect(back.map(({ received }) => received)).toEqual([[], null]);
    expect(alterTies).toEqual([]);
  });

  test('stands in the order of the published format, unknown keys last', () => {
    const contacts = [
      aContact({ id: 'b', trust: 3, circle: 'lab', extras: { shoe: 44, kin: true } }),
      aContact({ id: 'a' }),
    ];
    const text = writeDocument({
      network: aNetwork({
        ego: { place: 'x', name: 'y' },
        contacts,
        alterTies: [aTie('a', 'b', 2)],
      }),
      journal: [],
      snapshots: null,
      plan: null,
      views: null,
      extras: { goals: {}, format: 'another' },
    });
    const json: unknown = JSON.parse(text);
    expect(JSON.stringify(json)).toBe(
      '{"format":"plexus-network","version":1,"ego":{"name":"y","place":"x"},"contacts":[{"id":"b","name":"b","core":true,"circle":"lab","trust":3,"shoe":44},{"id":"a","name":"a","core":true}],"alterTies":[["a","b",2]],"journal":[],"goals":{}}',
    );
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe.each(cases)('the worked case %s', (file) => {
  const text = readFileSync(new URL(file, CASES), 'utf8');
  const original = JSON.parse(text) as Record<string, unknown>;

  test('is read, and its foreign keys are reported and carried along', () => {
    const { document, unknownKeys } = read(text);
    const known = Object.keys(WireDocument.shape);
    const foreign = Object.keys(original).filter((key) => !known.includes(key));
    expect(unknownKeys).toEqual(foreign);
    expect(Object.keys(document.extras)).toEqual(foreign);
    expect(document.extras['expected']).toEqual(original['expected']);
  });

  test('comes out as it went in, but for the order of keys and what was empty', () => {
    const { document } = read(text);
    const written = JSON.parse(writeDocument(document)) as Record<string, unknown>;
    expect(written['contacts']).toEqual(original['contacts']);
    expect(written['ego']).toEqual(original['ego']);
    expect(written['expected']).toEqual(original['expected']);
    const ties = document.network.alterTies?.length ?? null;
    const before = original['alterTies'] as unknown[] | null;
    expect(ties).toBe(before?.length ?? null);
    const again = writeDocument(must(readOrNull(writeDocument(document)), 'it reads').document);
    expect(again).toBe(writeDocument(document));
  });
});

function readOrNull(text: string): ReadDocument | null {
  const result = readDocument(JSON.parse(text));
  return result.ok ? result.value : null;
}
