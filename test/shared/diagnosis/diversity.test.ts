import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Composition } from '../../../shared/model/diagnosis.ts';
import { LEVELS } from '../../../shared/model/scales.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';

const diversityOf = (contacts: readonly Contact[]): Composition['diversity'] =>
  diagnose(aNetwork({ contacts })).composition.diversity;

/** Ten contacts on my four levels: six, three, one and none. */
const tenOnLevels = someContacts(10, (i) => ({
  levelRel: LEVELS[i < 6 ? 0 : i < 9 ? 1 : 2] ?? null,
}));

describe('six, three, one and none in four categories', () => {
  const found = diversityOf(tenOnLevels)['levelRel'];

  it('has Blau 0.54 and IQV 0.72', () => {
    expect(found?.blau).toBeCloseTo(0.54, 12);
    expect(found?.iqv).toBeCloseTo(0.72, 12);
  });

  it('has Shannon 0.898, evenness 0.648 and 2.45 effective categories', () => {
    expect(found?.shannon).toBeCloseTo(0.898, 3);
    expect(found?.evenness).toBeCloseTo(0.648, 3);
    expect(found?.effectiveCategories).toBeCloseTo(2.45, 2);
  });

  it('has Simpson 0.60 once the bias of small groups is off', () => {
    expect(found?.simpson).toBeCloseTo(0.6, 12);
  });

  it('shows the category nobody is in', () => {
    expect(found?.missing).toEqual(['outside']);
    expect(found?.counts).toEqual({ above: 6, below: 1, outside: 0, peer: 3 });
  });
});

it('counts the categories that occur where people name them freely', () => {
  const contacts = someContacts(10, (i) => ({ org: ['a', 'b'][i % 2] ?? null }));
  expect(diversityOf(contacts)['org']).toMatchObject({ iqv: 1, counts: { a: 5, b: 5 } });
});

it('is zero where everyone is in one category', () => {
  const contacts = someContacts(5, () => ({ org: 'a' }));
  expect(diversityOf(contacts)['org']).toEqual({
    blau: 0,
    iqv: 0,
    shannon: 0,
    evenness: 0,
    effectiveCategories: 1,
    counts: { a: 5 },
    simpson: 0,
    missing: null,
  });
});

it('needs two answers for Simpson, and names no missing category where people name them freely', () => {
  const one = diversityOf(someContacts(1, () => ({ generation: 'same', org: 'a' })));
  expect(one['generation']).toMatchObject({ simpson: null, missing: ['younger', 'older'] });
  expect(one['org']).toMatchObject({ simpson: null, missing: null });
});

it('is taken over those who answered, from 70 % on', () => {
  const answered = (count: number): Contact[] =>
    someContacts(10, (i) => (i < count ? { org: String(i % 2) } : {}));
  expect(diversityOf(answered(7))['org']?.blau).toBeCloseTo(1 - (16 + 9) / 49, 12);
  expect(diversityOf(answered(6))['org']?.blau).toBeNull();
});

it('keeps a category with a name that objects have of themselves', () => {
  const contacts = someContacts(2, (i) => ({ circle: i === 0 ? '__proto__' : 'constructor' }));
  expect(Object.keys(diversityOf(contacts)['circle']?.counts ?? {})).toEqual([
    '__proto__',
    'constructor',
  ]);
});

it('tells of the lines a network should cross, and of circles', () => {
  expect(Object.keys(diversityOf([]))).toEqual([
    'org',
    'function',
    'levelRel',
    'proximity',
    'generation',
    'circle',
  ]);
});
