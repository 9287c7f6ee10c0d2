import { expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { aContact, aNetwork, aTie } from '../../support/builders.ts';

const bridgesOf = (...parts: Parameters<typeof aNetwork>) =>
  diagnose(aNetwork(...parts)).structure.bridges;

const contacts = [
  aContact({ id: 'a', circle: 'ward' }),
  aContact({ id: 'b', circle: 'ward' }),
  aContact({ id: 'c', circle: 'choir' }),
  aContact({ id: 'd', circle: 'lab' }),
  aContact({ id: 'e' }),
  aContact({ id: 'f', core: false, circle: 'choir' }),
];
const alterTies = [aTie('a', 'b'), aTie('a', 'd'), aTie('c', 'f')];

it('are those who are a group, or a circle, of their own', () => {
  expect(bridgesOf({ contacts, alterTies })).toEqual([
    { id: 'c', loses: ['component', 'circle'] },
    { id: 'd', loses: ['circle'] },
    { id: 'e', loses: ['component'] },
  ]);
});

it('cannot be told while who knows whom was not asked', () => {
  expect(bridgesOf({ contacts })).toBeNull();
});

it('are gone from the list as soon as somebody else reaches what they reach', () => {
  const wider = [...contacts, aContact({ id: 'g', circle: 'choir' })];
  const found = bridgesOf({ contacts: wider, alterTies: [...alterTies, aTie('c', 'g')] });
  expect(found?.map(({ id }) => id)).toEqual(['d', 'e']);
});
