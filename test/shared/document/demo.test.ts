import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { readDocumentText } from '../../../shared/document/read.ts';
import type { Network } from '../../../shared/model/network.ts';
import { LOCALES, type Locale } from '../../../shared/model/preferences.ts';

const FOLDER = new URL('../../../resources/demo/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

function networkIn(locale: Locale): Network {
  const read = readDocumentText(textOf(`network.${locale}.json`));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.unknownKeys).toEqual([]);
  return read.value.document.network;
}

/** What a story tells in numbers, codes and days: what must be the same in every language. */
const storyBones = (locale: Locale): unknown =>
  JSON.parse(textOf(`story.${locale}.json`), (key, value: unknown) =>
    ['note', 'draft', 'text', 'name', 'function', 'stopRule', 'signal', 'reason', 'title'].includes(
      key,
    ) && typeof value === 'string'
      ? key
      : value,
  );

type DemoEntry = { readonly daysAgo: number; readonly text: string; readonly people: string[] };
const journalIn = (locale: Locale) =>
  JSON.parse(textOf(`journal.${locale}.json`)) as readonly DemoEntry[];

/** A network without its words: what must be the same in every language. */
const bones = ({ ego, contacts, alterTies }: Network): unknown => ({
  ego: { ...ego, org: null, function: null, place: null },
  contacts: contacts.map((contact) => ({
    ...contact,
    circle: null,
    org: null,
    function: null,
    tags: contact.tags.length,
    notes: contact.notes === null,
  })),
  alterTies,
});

describe('the demo network', () => {
  test('is the same in every language, but for its words', () => {
    const [first, ...others] = LOCALES.map(networkIn);
    if (!first) throw new Error('there is no language');
    for (const other of others) expect(bones(other)).toEqual(bones(first));
    const { verdict, broker, structure } = diagnose(first);
    for (const network of others)
      expect(diagnose(network)).toMatchObject({ verdict, broker, structure });
  });

  test('has one story, in every language', () => {
    const [first, ...others] = LOCALES.map(storyBones);
    for (const other of others) expect(other).toEqual(first);
  });

  test('shows a clear pattern, a tendency, one too thin to tell, and help from one person only', () => {
    const { verdict, archetypes, composition } = diagnose(networkIn('en'));
    expect(verdict).toMatchObject({ type: 'single', primary: 'disconnected_expert' });
    expect(archetypes.disconnected_expert.band).toBe('marked');
    expect(archetypes.biased.band).toBe('watch');
    expect(archetypes.chameleon.status).toBe('insufficient');
    expect(composition.fragile).not.toEqual([]);
  });
});

describe.each(LOCALES)('the demo journal (%s)', (locale) => {
  test('tells two years of people of the network, newest last', () => {
    const ids = new Set(networkIn(locale).contacts.map(({ id }) => id));
    const journal = journalIn(locale);
    expect(journal.length).toBeGreaterThanOrEqual(40);
    for (const { people, text, daysAgo } of journal) {
      expect(people.every((id) => ids.has(id))).toBe(true);
      expect(text).not.toBe('');
      expect(daysAgo).toBeLessThan(731);
    }
    const days = journal.map(({ daysAgo }) => daysAgo);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(days[0]).toBeGreaterThan(700);
  });
});
