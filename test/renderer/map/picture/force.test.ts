import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '../../../../renderer/features/map/picture/force.ts';
import type { Layout } from '../../../../shared/map/layout.ts';
import { plainScene, relaid } from '../../../../shared/map/make-scene.ts';
import { namesThatFit } from '../../../../shared/map/names.ts';
import type { MapScene } from '../../../../shared/map/scene.ts';
import { aContact, aNetwork, aTie, someContacts } from '../../../support/builders.ts';
import { hold } from '../../../support/laws.ts';
import { generatePeople } from '../../../shared/map/people.ts';

/** Lets it come to rest, or stops it after so many steps. */
function settled(scene: MapScene, stopAfter = Infinity): { layout: Layout; shares: number[] } {
  const steps = settle(scene);
  const shares: number[] = [];
  for (let step = steps.next(); ; step = steps.next(shares.length >= stopAfter)) {
    if (step.done === true) return { layout: step.value, shares };
    shares.push(step.value);
  }
}

/** People and ties as they come from a seed. */
function sceneOf(count: number, seed: number, turned = false): MapScene {
  const { people, ties } = generatePeople(count, seed);
  const contacts = people.map(({ id, name, core }) => aContact({ id, name, core }));
  const alterTies = ties.map(({ a, b }) => aTie(a, b));
  return plainScene(
    turned
      ? aNetwork({ contacts: contacts.toReversed(), alterTies: alterTies.toReversed() })
      : aNetwork({ contacts, alterTies }),
  );
}

const placesOf = ({ positions, radius }: Layout): string =>
  JSON.stringify([radius, ...[...positions].toSorted(([a], [b]) => (a < b ? -1 : 1))]);

describe('the free picture', () => {
  it('is the same for the same people and ties, whatever order they come in', () => {
    hold(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.nat(50), (count, seed) => {
        const { layout } = settled(sceneOf(count, seed));
        expect(placesOf(settled(sceneOf(count, seed, true)).layout)).toBe(placesOf(layout));
      }),
      { numRuns: 8 },
    );
  });

  it('names everybody up to sixty people, and no name touches another', () => {
    for (const count of [1, 2, 25, 60]) {
      const scene = sceneOf(count, 3);
      const { nodes } = relaid(scene, settled(scene).layout);
      expect(namesThatFit(nodes, 1, { sides: ['below'] }).size).toBe(count);
    }
  });

  it('draws people who know each other together', () => {
    const contacts = someContacts(20, () => ({ closeness: 3 }));
    const halves = [contacts.slice(0, 10), contacts.slice(10)];
    const alterTies = halves.flatMap((half) =>
      half.flatMap((one, at) => half.slice(at + 1).map((other) => aTie(one.id, other.id))),
    );
    const { positions } = settled(plainScene(aNetwork({ contacts, alterTies }))).layout;
    const middles = halves.map((half) => {
      const places = half.flatMap(({ id }) => positions.get(id) ?? []);
      const mean = (of: (place: { x: number; y: number }) => number): number =>
        places.reduce((sum, place) => sum + of(place), 0) / places.length;
      const [x, y] = [mean((it) => it.x), mean((it) => it.y)];
      const spread = mean((it) => Math.hypot(it.x - x, it.y - y));
      return { x, y, spread };
    });
    const [one, other] = middles;
    const apart = Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    expect(apart).toBeGreaterThan((one?.spread ?? 0) + (other?.spread ?? 0));
  });

  it('bears a clique of 150, and thousands without a tie', () => {
    const clique = someContacts(150);
    const all = clique.flatMap((one, at) =>
      clique.slice(at + 1).map((other) => aTie(one.id, other.id)),
    );
    for (const network of [
      aNetwork({ contacts: clique, alterTies: all }),
      aNetwork({ contacts: someContacts(5000) }),
    ]) {
      const scene = plainScene(network);
      const { layout, shares } = settled(scene, 12);
      expect(layout.positions.size).toBe(network.contacts.length);
      for (const { x, y } of layout.positions.values()) expect(Number.isFinite(x + y)).toBe(true);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBeLessThanOrEqual(1);
    }
  });

  it('is in small steps and takes everybody as they stand when it is stopped', () => {
    const scene = sceneOf(60, 2);
    const whole = settled(scene);
    const stopped = settled(scene, 5);
    expect(whole.shares.length).toBeGreaterThan(200);
    expect(stopped.shares.length).toBeLessThan(whole.shares.length);
    expect(stopped.layout.positions.size).toBe(60);
  });
});
