import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { VITAL_SIGNS } from '../../../shared/model/finding-codes.ts';
import { emptyPool } from '../../../shared/model/network.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { weighAgainst } from '../../../shared/report/against.ts';
import { coldTies } from '../../../shared/report/cold-ties.ts';
import { poolSentence } from '../../../shared/report/pool.ts';
import { readVitalSigns } from '../../../shared/report/vital-signs.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { aContact, aNetwork, aTie, someContacts } from '../../support/builders.ts';
import { readCase, readCases } from '../../support/case-network.ts';

const text = catalogues.en;

describe.each(['en', 'fr'] as const)('the vital signs read out in %s', (locale) => {
  it('say something of every state, and never name a person for what they are', () => {
    const networks = [
      ...readCases().map(({ network }) => network),
      aNetwork({}),
      aNetwork({ contacts: someContacts(30) }),
    ];
    for (const network of networks) {
      const found = readVitalSigns(diagnose(network), catalogues[locale]);
      expect(found.map(({ key }) => key).toSorted()).toEqual([...VITAL_SIGNS].toSorted());
      expect(found.at(-1)?.key).toBe('size');
      for (const { key, value, sentences, stateName, answered } of found) {
        expect(sentences.length, key).toBeGreaterThan(0);
        for (const part of [value, stateName, answered, ...sentences]) {
          expect(part).not.toMatch(/undefined|NaN|\byou are\b|\bvous êtes\b/u);
          expect(part).not.toBe('');
        }
      }
    }
  });
});

it('counts introductions and lines as what they are', () => {
  const found = readVitalSigns(diagnose(readCase('05').network), text);
  const answered = new Map(found.map((sign) => [sign.key, sign.answered]));
  expect(answered.get('selfBroker')).toBe('12 of 13 introductions known');
  expect(answered.get('boundaries')).toBe('all 5 lines told');
  expect(answered.get('energy')).toBe('all 13 answered');
});

describe('ties going cold', () => {
  const cold = { closeness: 4, monthsSinceContact: 5 } as const;
  const strong = { freqPerYear: 52, trust: 5, received: [], given: [] };
  const contacts = [
    aContact({ id: 'a', ...cold }),
    aContact({ id: 'b', ...cold, ...strong }),
    aContact({ id: 'c', closeness: 4, monthsSinceContact: 0 }),
    aContact({ id: 'd', monthsSinceContact: 40 }),
  ];

  it('stand with bridges first, then the stronger', () => {
    const ties = [aTie('a', 'b'), aTie('b', 'c')];
    expect(coldTies(diagnose(aNetwork({ contacts, alterTies: ties })))).toEqual([
      { id: 'd', state: 'dormant', isBridge: true },
      { id: 'b', state: 'overdue', isBridge: false },
      { id: 'a', state: 'overdue', isBridge: false },
    ]);
  });

  it('know of no bridge while who knows whom was not asked', () => {
    const found = coldTies(diagnose(aNetwork({ contacts })));
    expect(found.map(({ isBridge }) => isBridge)).toEqual([false, false, false]);
  });
});

describe('what else is to be weighed', () => {
  it('names nobody where nothing was answered', () => {
    const network = aNetwork({ contacts: someContacts(12) });
    for (const archetype of ARCHETYPES) {
      expect(weighAgainst(archetype, { network, diagnosis: diagnose(network), text })).toEqual([]);
    }
  });

  it('has for each pattern what would not be there if it were the whole truth', () => {
    const weighed = (prefix: string, archetype: (typeof ARCHETYPES)[number]) => {
      const { network } = readCase(prefix);
      return weighAgainst(archetype, { network, diagnosis: diagnose(network), text });
    };
    expect(weighed('05', 'disconnected_expert')).toEqual([
      { label: 'news from other fields', people: ['e9', 'e13'] },
    ]);
    expect(weighed('05', 'biased').map(({ label }) => label)).toEqual([
      'people who contradict openly',
      '2 separate groups',
    ]);
  });

  it('tells adjusting by choice from adjusting others expect', () => {
    const contacts = someContacts(6, (i) => ({
      adaptation: i < 5 ? 3 : 2,
      adaptationExpected: i < 2 ? 'chosen' : i === 2 ? 'both' : 'expected',
    }));
    const network = aNetwork({ contacts });
    expect(weighAgainst('chameleon', { network, diagnosis: diagnose(network), text })).toEqual([
      { label: 'much adjusting by your own choice', people: ['p01', 'p02'] },
      { label: 'much adjusting because they expect it', people: ['p04', 'p05'] },
    ]);
  });

  it('names the circles in which I hardly adjust', () => {
    const circles = ['ward', 'ward', 'choir', 'choir', 'alone'];
    const contacts = someContacts(5, (i) => ({
      circle: circles[i] ?? null,
      adaptation: i < 2 ? 4 : 0,
    }));
    const network = aNetwork({ contacts });
    expect(weighAgainst('chameleon', { network, diagnosis: diagnose(network), text })).toEqual([
      { label: 'hardly any adjusting in choir', people: ['p03', 'p04'] },
    ]);
  });
});

it('speaks of choice only where the pool was guessed', () => {
  const contacts = someContacts(12, (i) => ({ org: i < 9 ? 'mine' : 'theirs' }));
  const said = (org: number | null) =>
    poolSentence(
      'org',
      diagnose(aNetwork({ ego: { org: 'mine', pool: { ...emptyPool(), org } }, contacts })),
      text,
    );
  expect(said(null)).toBeNull();
  expect(said(6)).toContain('more than was there to choose from (0.38 of 1)');
  expect(said(9)).toContain('fewer than was there to choose from');
});
