import { describe, expect, it } from 'vitest';
import { DRAWN_MAX, foldNetwork } from '../../../renderer/features/map/fold.ts';
import type { Network } from '../../../shared/model/network.ts';
import { aNetwork, aTie, someContacts } from '../../support/builders.ts';

const options = {
  sectorsBy: 'circle',
  shown: new Set<string>(),
  groupName: (count: number): string => `${String(count)} more`,
} as const;

/** `count` contacts in three circles, the first ten of them in the inner circle. */
const networkOf = (count: number): Network =>
  aNetwork({
    contacts: someContacts(count, (i) => ({
      core: i < 10,
      circle: ['a', 'b', null][i % 3] ?? null,
      closeness: i < 100 ? 4 : 2,
    })),
    alterTies: [aTie('p01', 'p02'), aTie('p01', `p${String(count)}`)],
  });

describe('folding a network', () => {
  it('leaves a network of ordinary size as it is', () => {
    const network = networkOf(DRAWN_MAX);
    expect(foldNetwork(network, options)).toEqual({ network, groups: new Map() });
  });

  it('draws the inner circle and the closest, and keeps everybody else in a group', () => {
    const network = networkOf(500);
    const { network: folded, groups } = foldNetwork(network, options);
    const drawn = folded.contacts.filter(({ id }) => !groups.has(id));
    expect(drawn).toHaveLength(DRAWN_MAX);
    expect(drawn.filter(({ core }) => core)).toHaveLength(10);
    expect(drawn.filter(({ closeness }) => closeness === 4)).toHaveLength(100);
    const inGroups = [...groups.values()].flatMap(({ people }) => people);
    expect(new Set([...drawn.map(({ id }) => id), ...inGroups]).size).toBe(500);
    expect([...groups.values()].map(({ sector }) => sector).toSorted()).toEqual(['', 'a', 'b']);
  });

  it('says nothing of a single person in a group', () => {
    const { network, groups } = foldNetwork(networkOf(500), options);
    const standIns = network.contacts.filter(({ id }) => groups.has(id));
    for (const { id, name, core, closeness, met, circle } of standIns) {
      const group = groups.get(id);
      expect({ core, closeness, met }).toEqual({ core: false, closeness: null, met: null });
      expect(name).toBe(`${String(group?.people.length)} more`);
      expect(circle ?? '').toBe(group?.sector);
    }
  });

  it('draws whoever is asked for', () => {
    const shown = new Set(['p500', 'p499']);
    const { network, groups } = foldNetwork(networkOf(500), { ...options, shown });
    const drawn = new Set(network.contacts.map(({ id }) => id));
    expect(drawn.has('p500')).toBe(true);
    expect([...groups.values()].flatMap(({ people }) => people)).not.toContain('p500');
  });

  it('draws everybody when everybody is asked for', () => {
    const network = networkOf(500);
    const shown = new Set(network.contacts.map(({ id }) => id));
    expect(foldNetwork(network, { ...options, shown }).groups.size).toBe(0);
  });

  it('puts the many small sectors of a very large network together', () => {
    const contacts = someContacts(900, (i) => ({ core: false, circle: `c${String(i % 300)}` }));
    const { groups } = foldNetwork(aNetwork({ contacts }), options);
    expect(groups.size).toBeLessThanOrEqual(25);
    expect([...groups.values()].flatMap(({ people }) => people)).toHaveLength(900 - DRAWN_MAX);
  });
});
