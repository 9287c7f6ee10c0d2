import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintedElement, ReportOptions } from '../../../shared/contract/report.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Network } from '../../../shared/model/network.ts';
import { reportHtml } from '../../../shared/report/html.ts';
import { makeReport } from '../../../shared/report/report.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { readCase, readCases } from '../../support/case-network.ts';
import { hold } from '../../support/laws.ts';

const DAY = '2026-11-22';
const OPTIONS: ReportOptions = { copy: 'private', names: 'full', paper: 'a4', locale: 'en' };

const makeFor = (network: Network, options: Partial<ReportOptions> = {}) =>
  makeReport({
    network,
    diagnosis: diagnose(network, DAY),
    options: { ...OPTIONS, ...options },
    today: DAY,
  });

const htmlFor = (network: Network, options: Partial<ReportOptions> = {}): string =>
  reportHtml(makeFor(network, options), {
    locale: options.locale ?? 'en',
    title: 'Plexus report',
  });

type Node = PrintedElement | string;

const textOf = (node: Node): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

function findAll(node: Node, holds: (element: PrintedElement) => boolean): PrintedElement[] {
  if (typeof node === 'string') return [];
  const below = node.children.flatMap((child) => findAll(child, holds));
  return holds(node) ? [node, ...below] : below;
}

const withClass = (node: Node, name: string): PrintedElement[] =>
  findAll(node, ({ attributes }) => attributes['class']?.split(' ').includes(name) ?? false);

/** Names no sentence of ours contains, with every place a name can hide in. */
function secretive(count: number): { network: Network; names: string[] } {
  const names = Array.from({ length: count }, (_, i) => `Zqx${String.fromCodePoint(97 + i)} Vwyk`);
  const contacts = someContacts(count, (i) => ({
    name: names[i] ?? '',
    circle: `${names[i % 3] ?? ''}’s lab`,
    org: `House of ${names[0] ?? ''}`,
    function: `aide to ${names[1] ?? ''}`,
    met: {
      via: 'person' as const,
      brokers: [
        i % 2 === 0
          ? ({ kind: 'name', name: 'Kjq Broker' } as const)
          : ({ kind: 'contact', id: 'p01' } as const),
      ],
    },
    introducedTo: [{ kind: 'name' as const, name: 'Xzq Guest' }],
    received: ['information' as const],
    challenge: 3,
    energy: -2,
    demand: 4,
    notes: `Wzq secret of ${names[i] ?? ''}`,
    tags: ['Wzq tag'],
    email: 'wzq@example.org',
  }));
  const network = aNetwork({
    ego: { name: 'Qwz Ego', org: `House of ${names[0] ?? ''}` },
    contacts,
  });
  return { network, names: [...names, 'Kjq Broker', 'Xzq Guest', 'Qwz Ego'] };
}

describe('the report', () => {
  it('is the same, byte for byte, for the same network on the same day', () => {
    const { network } = readCase('05');
    expect(htmlFor(network)).toBe(htmlFor(structuredClone(network)));
  });

  it.each(readCases().map(({ caseId, network }) => [caseId, network] as const))(
    'lists each core contact of case %s once in Ken’s table',
    (_caseId, network) => {
      const { body } = makeFor(network);
      const table = withClass(body, 'ken').find(({ tag }) => tag === 'table');
      const listed = findAll(table ?? '', ({ attributes }) => attributes['scope'] === 'row');
      expect(listed.map(textOf)).toEqual(
        network.contacts.filter(({ core }) => core).map(({ name }) => name),
      );
    },
  );

  it('leaves people outside the inner circle out of every table', () => {
    const contacts = someContacts(9, (i) => ({ name: `Person ${String(i)}`, core: i < 8 }));
    const { body } = makeFor(aNetwork({ contacts }));
    const tables = findAll(body, ({ tag }) => tag === 'table')
      .map(textOf)
      .join('');
    expect(tables).toContain('Person 7');
    expect(tables).not.toContain('Person 8');
  });

  it.each(['en', 'fr'] as const)('never tells anybody what they are (%s)', (locale) => {
    for (const { network } of readCases()) {
      expect(textOf(makeFor(network, { locale }).body)).not.toMatch(
        /\byou are\b|\byou[’']re\b|\bvous êtes\b|\btu es\b/iu,
      );
    }
  });

  it('says on its cover and on every page when the network is an invented one', () => {
    const { network } = readCase('05');
    const made = (isDemo: boolean) =>
      makeReport({
        network,
        diagnosis: diagnose(network, DAY),
        options: OPTIONS,
        today: DAY,
        isDemo,
      });
    expect(withClass(made(true).body, 'cover-demo')).toHaveLength(1);
    expect(made(true).css).toContain('Demonstration');
    expect(withClass(made(false).body, 'cover-demo')).toHaveLength(0);
    expect(made(false).css).not.toContain('Demonstration');
  });

  it('says “inbred” once at most, in quotation marks, with its meaning beside it', () => {
    const text = textOf(makeFor(readCase('05').network).body);
    expect(text.match(/inbred/giu)).toHaveLength(1);
    expect(text).toContain('“inbred”, that is, mostly self-introduced');
    expect(textOf(makeFor(readCase('01').network).body)).not.toContain('inbred');
  });

  it('prints a card for each of the six patterns, of any number of people', () => {
    for (const count of [1, 4, 8, 60]) {
      const { body } = makeFor(aNetwork({ contacts: someContacts(count) }));
      expect(withClass(body, 'card')).toHaveLength(6);
    }
  });

  it('keeps sections on shared pages while the patterns are silent', () => {
    const classOf = (count: number): string | undefined =>
      makeFor(aNetwork({ contacts: someContacts(count) })).body.attributes['class'];
    expect(classOf(7)).toBe('report report-short');
    expect(classOf(8)).toBe('report');
  });

  it('uses only the word “possible” while a pattern is provisional', () => {
    const cards = withClass(makeFor(readCase('11').network).body, 'card').map(textOf);
    const expert = cards.find((card) => card.startsWith('Disconnected Expert')) ?? '';
    expect(expert).toContain('Possible');
    expect(expert).not.toMatch(/likely pattern|marked pattern/iu);
  });
});

describe('names on paper', () => {
  const { network, names } = secretive(9);

  it('are all there when written out', () => {
    const html = htmlFor(network);
    for (const name of names) expect(html).toContain(name);
  });

  it.each([
    ['initials', 'private', 'en'],
    ['initials', 'coach', 'fr'],
    ['codes', 'private', 'fr'],
    ['codes', 'coach', 'en'],
  ] as const)('are nowhere with %s on the %s copy in %s', (mode, copy, locale) => {
    const html = htmlFor(network, { names: mode, copy, locale }).toLocaleLowerCase();
    // Word by word, since the map breaks long names into lines.
    for (const word of names.map((name) => name.split(' ')[0] ?? name)) {
      expect(html).not.toContain(word.toLocaleLowerCase());
    }
    expect(html).not.toContain('vwyk');
  });

  it('are nowhere with codes, whatever the names', () => {
    const name = fc.string({ minLength: 4, maxLength: 20 }).map((rest) => `Zq${rest.trim()}jx`);
    hold(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (given) => {
        const contacts = someContacts(given.length, (i) => ({
          name: given[i] ?? '',
          circle: given[0] ?? null,
        }));
        const text = textOf(makeFor(aNetwork({ contacts }), { names: 'codes' }).body);
        for (const each of given) expect(text).not.toContain(each);
      }),
      { numRuns: 20 },
    );
  });

  it('leave notes, addresses and tags off every copy', () => {
    for (const copy of ['private', 'coach'] as const) {
      expect(htmlFor(network, { copy })).not.toMatch(/wzq/iu);
    }
  });
});

describe('a coach’s copy', () => {
  it('names nobody for what they ask or cost', () => {
    const { network } = readCase('05');
    const demanding: Network = {
      ...network,
      contacts: network.contacts.map((contact, i) => ({
        ...contact,
        demand: i < 9 ? 4 : 0,
        energy: i < 7 ? -2 : 1,
      })),
    };
    const overloadedCard = (copy: ReportOptions['copy']): string =>
      withClass(makeFor(demanding, { copy }).body, 'card')
        .map(textOf)
        .find((card) => card.startsWith('Overloaded')) ?? '';
    expect(overloadedCard('private')).toContain('Lab head');
    for (const { name } of network.contacts) expect(overloadedCard('coach')).not.toContain(name);
    expect(overloadedCard('coach')).toContain('9 of 13 ask a lot');
  });

  it('shows the map without marks on people', () => {
    const { network } = readCase('05');
    const mapOf = (copy: ReportOptions['copy']): string =>
      withClass(makeFor(network, { copy }).body, 'section-map').map(textOf).join('');
    expect(mapOf('private')).toContain('familiar ground');
    expect(mapOf('coach')).not.toContain('familiar ground');
  });
});

describe('the document', () => {
  const html = htmlFor(readCase('05').network, { names: 'full' });

  it('has no script, loads nothing, and forbids both', () => {
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|\son[a-z]+=|https?:\/\/(?!www\.w3\.org)/iu,
    );
    expect(html).toContain('default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;');
  });

  it('has a title that says nothing about anybody', () => {
    expect(html).toContain('<title>Plexus report</title>');
  });

  it('is set for the paper asked for, with page numbers', () => {
    expect(html).toContain('size: A4;');
    expect(htmlFor(readCase('05').network, { paper: 'letter' })).toContain('size: letter;');
    expect(html).toContain('counter(page) " / " counter(pages)');
  });
});
