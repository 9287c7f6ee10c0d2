import { describe, expect, it } from 'vitest';
import { plainScene } from '../../../shared/map/make-scene.ts';
import { namesThatFit } from '../../../shared/map/names.ts';
import type { SceneNode } from '../../../shared/map/scene.ts';
import type { Network } from '../../../shared/model/network.ts';
import { aContact, aNetwork } from '../../support/builders.ts';
import { generatePeople } from './people.ts';

function networkOf(count: number): Network {
  const { people } = generatePeople(count, 5);
  return aNetwork({
    contacts: people.map(({ id, name, sector, ring, core }) =>
      aContact({
        id,
        name,
        core,
        circle: sector === '' ? null : sector,
        closeness: ring === 6 ? null : 6 - ring,
      }),
    ),
  });
}
const nodesOf = (count: number): readonly SceneNode[] => plainScene(networkOf(count)).nodes;

describe('names that fit', () => {
  it('are all of them at zoom 1, up to sixty people', () => {
    for (const count of [1, 15, 40, 60]) {
      expect(namesThatFit(nodesOf(count), 1).size).toBe(count);
    }
  });

  it('become fewer as type grows', () => {
    const nodes = nodesOf(60);
    const sizes = [1, 1.5, 2, 3].map((scale) => namesThatFit(nodes, scale).size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.at(-1)).toBeLessThan(60);
  });

  it('name the one looked at before all others', () => {
    const nodes = nodesOf(60);
    const named = namesThatFit(nodes, 1.5);
    const left = nodes.filter(({ id }) => !named.has(id));
    // Whoever lost their place to another name has it back; a sign in the way stays in the way.
    const gained = left.filter(({ id }) =>
      namesThatFit(nodes, 1.5, { first: new Set([id]) }).has(id),
    );
    expect(gained).not.toEqual([]);
  });

  it('come out one by one, closer up, in a large network', () => {
    const nodes = nodesOf(300);
    expect(namesThatFit(nodes, 0.35).size).toBeGreaterThan(namesThatFit(nodes, 1).size);
  });

  it('leave alone what stands on the map already, and go to another side', () => {
    const [node] = nodesOf(1);
    if (node === undefined) throw new Error('There is one person.');
    const taken = [{ x: node.x, y: node.y + 9, half: 6, height: 14 }];
    expect(namesThatFit([node], 1).get(node.id)).toBe('below');
    expect(namesThatFit([node], 1, { taken }).get(node.id)).toBe('right');
  });
});
