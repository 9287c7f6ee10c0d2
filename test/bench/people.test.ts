import { describe, expect, it } from 'vitest';
import { createEgoNetwork, SHAPES } from '../../scripts/bench/ego-networks.ts';
import { createJournal, SEARCHES } from '../../scripts/bench/journal.ts';
import { createPeople } from '../../scripts/bench/people.ts';
import { Network } from '../../shared/model/network.ts';

describe('the people of the bench', () => {
  it('are a valid network in which nobody has the name of another', () => {
    const { contacts } = Network.parse(createPeople(2000));
    expect(new Set(contacts.map(({ name }) => name)).size).toBe(2000);
  });

  it('are the same every time', () => {
    expect(createPeople(40)).toEqual(createPeople(40));
    expect(createPeople(40, 1)).not.toEqual(createPeople(40, 2));
  });

  it('know six others each on average', () => {
    expect(createPeople(500).alterTies).toHaveLength(1500);
  });
});

describe('the ego networks of the bench', () => {
  it.each(SHAPES)('tie nobody to themselves and no two twice (%s)', (shape) => {
    const { contacts, ties } = createEgoNetwork({
      shape,
      n: 30,
      degree: 6,
      weighted: true,
      seed: 1,
    });
    const ids = new Set(contacts.map(({ id }) => id));
    expect(ties.every(({ a, b }) => a < b && ids.has(a) && ids.has(b))).toBe(true);
    expect(new Set(ties.map(({ a, b }) => `${a} ${b}`)).size).toBe(ties.length);
  });
});

it('finds every search of the bench somewhere in its journal, and none everywhere', () => {
  const texts = createJournal(3000).map(({ text }) => text.split(' '));
  for (const search of SEARCHES) {
    const words = search.split(' ');
    const found = texts.filter((text) =>
      words.every((w) => text.some((word) => word.startsWith(w))),
    );
    expect(found.length, search).toBeGreaterThan(0);
    expect(found.length, search).toBeLessThan(texts.length);
  }
});
