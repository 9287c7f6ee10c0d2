import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Contact, Met, Named } from '../../../shared/model/contact.ts';
import type { Broker } from '../../../shared/model/diagnosis.ts';
import { aContact, aNetwork, someContacts } from '../../support/builders.ts';

const SELF: Named = { kind: 'self' };
const person = (name: string): Named => ({ kind: 'name', name });
const contact = (id: string): Named => ({ kind: 'contact', id });
const met = (via: Met['via'], ...brokers: Named[]): Partial<Contact> => ({ met: { via, brokers } });
const bySelf = met('self');
const byMina = met('person', person('Mina'));

/** The table of a network in which contacts met me in these ways. */
const tableOf = (...ways: Partial<Contact>[]): Broker =>
  diagnose(aNetwork({ contacts: someContacts(ways.length, (i) => ways[i] ?? {}) })).broker;

const times = (count: number, way: Partial<Contact>): Partial<Contact>[] =>
  Array.from({ length: count }, () => way);

describe('the self-broker rate', () => {
  it('is 40 % for Ken, who made two of five introductions himself', () => {
    const found = tableOf(bySelf, byMina, byMina, bySelf, met('person', person('Noor')));
    expect(found).toMatchObject({ selfBrokerRate: 0.4, lower: 0.4, upper: 0.4, coverage: 1 });
  });

  it('leaves circumstance out of the rate but not out of the upper bound', () => {
    const found = tableOf(bySelf, byMina, met('circumstance'), met('circumstance'));
    expect(found).toMatchObject({ selfBrokerRate: 0.5, lower: 0.25, upper: 0.75, coverage: 0.5 });
  });

  it('shares an introduction among everyone who made it', () => {
    const found = tableOf(met('person', SELF, person('Maria')), bySelf);
    expect(found).toMatchObject({ self: 1.5, person: 0.5, selfBrokerRate: 0.75 });
    expect(found.brokers).toEqual([{ id: 'Maria', introduced: 0.5 }]);
  });

  it('is on the line at thirteen of twenty, and not beyond it, when thirds make up the thirteen', () => {
    const thirds = times(3, met('person', SELF, person('Maria'), person('Noor')));
    const found = tableOf(...times(12, bySelf), ...thirds, ...times(5, byMina));
    expect(found).toMatchObject({ self: 13, selfBrokerRate: 0.65, verdict: 'not inbred' });
  });

  it('makes a superconnector of somebody whose ten fifths of introductions come to two', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map(person);
    const found = tableOf(...times(10, met('person', ...five)));
    expect(found.superconnectors).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('counts somebody named twice for one introduction once', () => {
    const found = tableOf(met('person', person('Maria'), person('Maria'), person('Noor')));
    expect(found.brokers.map(({ introduced }) => introduced)).toEqual([0.5, 0.5]);
  });

  it('counts me as the only broker named as a move of my own', () => {
    expect(tableOf(met('person', SELF))).toMatchObject({ self: 1, person: 0 });
  });

  it.each([
    ['somebody whose name is forgotten', met('person')],
    ['"cannot recall"', met('unknown')],
    ['no answer', { met: null }],
  ])('takes %s as not known', (_, way) => {
    expect(tableOf(way, bySelf)).toMatchObject({ unknown: 1, self: 1, person: 0, upper: 1 });
  });

  it('has no point where nothing is known', () => {
    expect(tableOf(met('circumstance'))).toMatchObject({
      selfBrokerRate: null,
      lower: 0,
      upper: 1,
    });
  });
});

describe('the verdict on introductions', () => {
  it.each([
    ['insufficient below five people', times(4, bySelf), 'insufficient'],
    [
      'insufficient below 60 % known',
      [...times(5, bySelf), ...times(5, met('unknown'))],
      'insufficient',
    ],
    ['inbred above 65 % at the lower bound', [...times(7, bySelf), ...times(3, byMina)], 'inbred'],
    [
      'possibly inbred above 65 % at the point',
      [...times(6, bySelf), ...times(2, byMina), ...times(2, met('unknown'))],
      'possibly inbred',
    ],
    ['not inbred at exactly 65 %', [...times(13, bySelf), ...times(7, byMina)], 'not inbred'],
    [
      'uncertain where only the upper bound is above',
      [...times(4, bySelf), ...times(3, byMina), ...times(3, met('circumstance'))],
      'not inbred (uncertain)',
    ],
  ] as const)('is %s', (_, ways, verdict) => {
    expect(tableOf(...ways).verdict).toBe(verdict);
  });

  it.each([
    [10, 7],
    [12, 8],
    [15, 10],
    [18, 12],
  ])('of %i introductions first speaks at %i made by myself', (n, first) => {
    const withSelf = (self: number): Broker =>
      tableOf(...times(self, bySelf), ...times(n - self, byMina));
    expect(withSelf(first).verdict).toBe('inbred');
    expect(withSelf(first - 1).verdict).toBe('not inbred');
  });

  it('says when one introduction told otherwise would carry it across', () => {
    const withSelf = (self: number): boolean =>
      tableOf(...times(self, bySelf), ...times(12 - self, byMina)).withinOneContact;
    expect([6, 7, 8, 9].map(withSelf)).toEqual([false, true, true, false]);
  });
});

describe('people who introduce', () => {
  it('are sorted by how many they introduced, then by id', () => {
    const found = tableOf(
      met('person', contact('p10')),
      met('person', contact('p9')),
      met('person', person('Zoe')),
      met('person', person('Zoe')),
    );
    expect(found.brokers.map(({ id }) => id)).toEqual(['Zoe', 'p10', 'p9']);
    expect(found.topBrokerShare).toBe(0.5);
  });

  it('are superconnectors from two introductions on', () => {
    const found = tableOf(byMina, byMina, met('person', person('Noor'), person('Ravi')));
    expect(found.superconnectors).toEqual(['Mina']);
  });

  it('are counted for core contacts only, whoever they are themselves', () => {
    const contacts = [
      aContact({ id: 'a', core: false, ...byMina }),
      aContact({ id: 'b', ...met('person', contact('a')) }),
    ];
    expect(diagnose(aNetwork({ contacts })).broker.brokers).toEqual([{ id: 'a', introduced: 1 }]);
  });
});

it('counts introductions I made, and the contacts I made them for', () => {
  const found = tableOf(
    { introducedTo: [contact('p02'), person('Ravi')] },
    { introducedTo: [contact('p01')] },
    { introducedTo: [] },
    { introducedTo: null },
  );
  expect(found).toMatchObject({ introductionsMade: 3, contactsIntroduced: 2 });
});

describe('discordance', () => {
  const likeness = (isAlike: boolean): Partial<Contact> => ({
    org: isAlike ? 'mine' : 'theirs',
    function: isAlike ? 'mine' : 'theirs',
    proximity: isAlike ? 0 : 4,
  });
  const discordanceOf = (parts: {
    readonly way: Partial<Contact>;
    readonly isAlike: boolean;
    readonly isClosed: boolean;
  }): Broker['discordance'] => {
    const contacts = someContacts(10, () => ({ ...parts.way, ...likeness(parts.isAlike) }));
    const pairs = contacts.flatMap((a, i) => contacts.slice(i + 1).map((b) => ({ a, b })));
    const alterTies = pairs.map(({ a, b }) => ({ a: a.id, b: b.id, weight: 1 }));
    return diagnose(
      aNetwork({
        ego: { org: 'mine', function: 'mine' },
        contacts,
        alterTies: parts.isClosed ? alterTies : [],
      }),
    ).broker.discordance;
  };

  it('is told where self-made introductions led to a diverse network', () => {
    expect(discordanceOf({ way: bySelf, isAlike: false, isClosed: false })).toBe(
      'self-made-but-diverse',
    );
  });

  it('is told where introductions by others led to a closed one', () => {
    expect(discordanceOf({ way: byMina, isAlike: true, isClosed: true })).toBe(
      'introduced-but-closed',
    );
  });

  it.each([
    ['self-made and alike', { way: bySelf, isAlike: true, isClosed: false }],
    ['self-made and closed', { way: bySelf, isAlike: false, isClosed: true }],
    ['introduced and open', { way: byMina, isAlike: true, isClosed: false }],
    ['not known', { way: met('unknown'), isAlike: true, isClosed: true }],
  ])('is not told of a network that is %s', (_, parts) => {
    expect(discordanceOf(parts)).toBeNull();
  });
});
